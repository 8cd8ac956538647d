import type { WebEditorTexts } from './nb.ts';

export const en: WebEditorTexts = {
  title: 'For web editors',
  description:
    'Make the code that shows “Speak up”, rights, help, the municipality’s plan or one of the figures on the website of a school, a kindergarten or a municipality.',
  lead: 'Show “Speak up”, rights, help, the municipality’s plan or one of the figures on your own pages. Answer four questions, copy and paste. You need not know how to code.',
  more: {
    title: 'When somebody asks',
    letIn: 'How to let us in',
    letInText: 'For whoever runs the site: what has to be opened, and what our server gets to see.',
    ownSite: 'The files on your own server',
    ownSiteText: 'Download everything. Then no requests go to us.',
    statement: 'Accessibility statement',
    statementText: 'Text on each part, ready to paste into your own statement.',
    intake: 'Reports from children',
    intakeText:
      'Operations guide, threat model and what the data protection officer must read before the form is used. In Norwegian.',
  },
  fromPlan: 'Does your publishing system refuse this?',
  fromPlanLink: 'Make code that fits',
  practice: 'Practice: the code points to this machine and works only here.',
  copy: 'Copy',

  builder: {
    title: 'Make the code',
    widget: 'What do you want to show?',
    widgets: {
      'si-ifra': 'Speak up',
      rettigheter: 'Rights',
      hjelp: 'Help',
      tiltaksplan: 'The municipality’s plan',
      indikator: 'One of the figures',
    },
    widgetTexts: {
      'si-ifra': 'The button for those who want to speak up. Only for those who have joined.',
      rettigheter: 'What children have a right to, in words for the one who reads.',
      hjelp: 'Whom to call or write to, emergency numbers first.',
      tiltaksplan: 'What the municipality has promised, and how far it has come.',
      indikator: 'One open figure of the municipality, with comparison, table and source.',
    },
    unit: 'Which school or kindergarten?',
    unitHint: 'Write part of the name, and choose in the list.',
    anywhereHint:
      'Write part of the name, and choose in the list. If it is not there, choose “All …” at the top.',
    plan: 'Which plan?',
    planHint: 'Write part of the name of the plan or the municipality, and choose in the list.',
    figure: 'Which figure?',
    figureHint:
      'Write part of what is counted or the name of the municipality, and choose in the list. Only municipalities that have a plan here.',
    anywhere: {
      no: {
        country: 'Everyone in Norway',
        school: 'All schools in Norway',
        kindergarten: 'All kindergartens in Norway',
      },
      se: {
        country: 'Everyone in Sweden',
        school: 'All schools in Sweden',
        kindergarten: 'All preschools in Sweden',
      },
    },
    fictional: 'made up',
    suggestions: 'Suggestions',
    found: '{n} found. Press arrow down to choose.',
    foundNone: 'Nothing found. Try fewer letters.',
    chosen: 'Chosen: {name}.',
    joined: 'Has joined.',
    notJoined: 'Has not joined.',
    unitsFailed: 'The list of schools could not be fetched. Check the network and load the page again.',
    audience: 'Who is the page for?',
    audienceAsk: { rettigheter: 'Ask the reader', hjelp: 'Children and young people' },
    language: 'Which language?',
    editor: 'What can you paste?',
    editorHint:
      'Your publishing system decides, and what you are allowed there. If you are not sure, choose the last one.',
    editors: {
      textAndLinks: 'Only text and links',
      htmlWithoutScripts: 'HTML, but no scripts',
      htmlWithScripts: 'HTML with scripts',
      htmlWithChecksums: 'HTML with scripts, locked with a checksum',
      frame: 'Only a frame (iframe)',
      unknown: 'I do not know',
    },
    editorTexts: {
      textAndLinks: 'As in Drupal and Umbraco when nobody has opened for more.',
      htmlWithoutScripts: 'As in WordPress for authors, and in networks of sites.',
      htmlWithScripts: 'As in WordPress for administrators and editors of a single site, in an HTML block.',
      htmlWithChecksums: 'When whoever runs the site demands that scripts cannot change.',
      frame: 'As in Enonic XP with the macro for iframes, and SharePoint when our address is approved.',
      unknown: 'You get a link. It stayed in all the 27 set-ups we have tried.',
    },
    options: 'Colours and other choices',
    ownColours: 'Use your own colours',
    ownColoursHint: 'Without them it follows the colours of your page.',
    colours: { text: 'Text', background: 'Background', accent: 'Buttons and links' },
    pick: 'Pick a colour: {name}',
    contrastText: 'Text against background: {ratio}:1.',
    contrastAccent: 'Buttons and links against background: {ratio}:1.',
    contrastLow: 'Too little. At least 4.5:1.',
    contrastEnough: 'Enough.',
    exitUrl: 'Where should “Leave this page” lead?',
    exitUrlHint: 'The whole address, with https://. Without one it leads to the weather.',
    files: 'Where are the files?',
    filesHint:
      'Leave empty to fetch them from us. If you have them, write the folder, for instance /oppvekst/.',

    code: 'The code',
    waiting: 'Answer the questions, and the code comes here.',
    ready: 'The code is ready: {what}.',
    stopped: 'No code: {what}.',
    gives: {
      link: 'You get a link to a page with the same content.',
      div: 'You get a box with a link in it. The script turns the box into what you see in the preview. If the script does not come, the link stays.',
      element:
        'You get code that is locked to version {version}. It must be replaced when you want a newer one.',
      frame: 'You get a frame with a link below. Keep the link: it is what is left if the frame is removed.',
    },
    givesWithoutScript:
      'You get a box with a link in it. The link works at once. When the site has got the line below, the box becomes what you see in the preview.',
    copyLink: 'Copy the link',
    copyLinkText: 'Paste it where the text should be. The link comes with it.',
    linkParts: 'Does it not become a link?',
    linkPartsText: 'Use the link button where you write, with this text and address.',
    linkText: 'Link text',
    linkAddress: 'Address',
    asHtml: 'The link as HTML',
    copyCode: 'Copy the code',
    copied: 'Copied.',
    copyYourself: 'Selected. Copy with Ctrl+C or ⌘C.',
    loader: 'The line for whoever runs the site',
    loaderText: 'It is put in once, for the whole site. Then every box works.',
    reserve: 'A line for the style sheet',
    reserveText:
      'If the site has a style sheet you can change, this line keeps the place. Then nothing moves when the content comes.',
    steps: 'When you have pasted',
    stepsOf: {
      save: 'Save, and open the page as readers see it.',
      lost: 'If you see only a link, the publishing system has removed the rest. The link still works.',
      again:
        'Look at the page again when others have edited it. In some systems code is lost when somebody else saves.',
    },
    version: 'Version {version}.',
    versionMoves: 'The script keeps itself up to date.',
    button: 'The button as a picture',
    buttonText:
      'Download the picture, put it in your own library, and link it to the address. Remember alternative text.',
    buttonAlt: 'Alternative text',
    buttonHtml: 'Picture with link, as HTML',
    download: 'Download {format}',
    poster: 'Poster with QR code (A4)',

    refusals: {
      notJoined:
        '{name} has not joined yet. A child might believe that somebody there was told, so we make no code for “Speak up”.',
      id: '{name} has no lasting address here yet.',
      portal:
        'This site is built for {portal}. That is no open https address, so code from here would not work for your readers.',
      files:
        'Write the folder from the root of the site, like /oppvekst/, or the whole address with https://.',
      exit: 'Write the whole address that “Leave this page” should lead to, with https://.',
      integrity: 'The checksum is missing in this edition of the site.',
      version: 'The widgets are missing in this edition of the site.',
      colour: 'Write the colours with # and six characters, like #1c2725.',
      contrast: 'The colours are too alike for everybody to read. The contrast must be at least 4.5:1.',
    },
    join: 'Whoever owns the school or kindergarten can register it with {publisher}:',
    joinNobody:
      'Whoever owns the school or kindergarten registers it with the publisher of this site. The site has no publisher yet, so it is not possible to join now.',
    instead: 'This you can show right away:',

    preview: 'Preview',
    view: 'Show',
    views: { reader: 'The result', editor: 'While you edit', noScript: 'Without scripts' },
    viewTexts: {
      reader: 'This is the real one, so buttons and links work.',
      editor: 'Scripts do not usually run where you write. Then this is all you see.',
      noScript: 'This is how it is when scripts are off or stopped.',
    },
    exitWorks: '“Leave this page” works too.',
    width: 'Width',
    widths: { narrow: '320', middle: '640', full: 'Full' },
    previewOf: 'Preview of {name}',
  },

  withoutScript: {
    text: 'The builder needs JavaScript, which is off in this browser. Here are the links. They work in every publishing system.',
    unit: 'ID-OF-THE-SCHOOL',
    name: 'NAME OF THE SCHOOL',
    unitText:
      'Replace what is in capital letters. The id is in the address of the school’s page, like no-900000012. You find the page under the municipality. Only for those who have joined: the page says so.',
    plan: 'The code for a plan is at the bottom of the plan’s page.',
  },

  gallery: {
    title: 'See them in use',
    text: 'These are the real ones, for a school that does not exist.',
    realNumbers: 'The numbers are real',
    make: 'Make code for this',
    context: 'Several on the same page',
    contextText:
      'Put a box around them, and give the school and the language once. The box is not seen. It needs HTML where one box can stand around others.',
  },

  image: {
    title: 'The button as a picture',
    text: 'For systems that take only links and pictures. Download the picture, put it in your own library, and link it to the page where the child can speak up. Only for schools and kindergartens that have joined. Make the link at the top of this page.',
    alt: 'Alternative text',
    html: 'Picture with link, as HTML. Here for Eksempelvik skole, which does not exist.',
    poster: 'A poster with a QR code comes with the link, for those who have joined.',
    posterExample: 'See the poster for Eksempelvik skole',
  },
};
