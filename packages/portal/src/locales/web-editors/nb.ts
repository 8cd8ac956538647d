/** Words of the page for web editors. Those under `builder` go to its script, which fills in `{…}`. */
import type { Country, Setting } from '@apen-oppvekst/data-schema/terms';
import type { EditorAnswer, Form, Refusal, Widget } from '@apen-oppvekst/widgets/embed-code';

export const nb = {
  title: 'For nettredaktører',
  description:
    'Lag koden som viser «Si ifra», rettigheter, hjelp, kommunens plan eller et av tallene på nettsidene til en skole, en barnehage eller en kommune.',
  lead: 'Vis «Si ifra», rettigheter, hjelp, kommunens plan eller et av tallene på deres egne sider. Svar på fire spørsmål, kopier og lim inn. Du trenger ikke kunne kode.',
  more: {
    title: 'Når noen spør',
    letIn: 'Slik slipper dere oss inn',
    letInText: 'Til den som drifter nettstedet: det som må åpnes, og hva serveren vår får se.',
    ownSite: 'Filene på deres egen server',
    ownSiteText: 'Last ned alt. Da går ingen forespørsler til oss.',
    statement: 'Tilgjengelighetserklæring',
    statementText: 'Tekst om hver del, klar til å lime inn i erklæringen deres.',
    intake: 'Meldinger fra barn',
    intakeText: 'Driftshåndbok, trusselmodell og det personvernombudet må lese, før skjemaet tas i bruk.',
  },
  fromPlan: 'Tar ikke publiseringsløsningen deres imot dette?',
  fromPlanLink: 'Lag kode som passer',
  practice: 'Øvelse: koden peker til denne maskinen og virker bare her.',
  copy: 'Kopier',

  builder: {
    title: 'Lag koden',
    widget: 'Hva vil du vise?',
    widgets: {
      'si-ifra': 'Si ifra',
      rettigheter: 'Rettigheter',
      hjelp: 'Hjelp',
      tiltaksplan: 'Kommunens plan',
      indikator: 'Ett av tallene',
    } satisfies Record<Widget, string>,
    widgetTexts: {
      'si-ifra': 'Knappen for den som vil si ifra. Bare for dem som er med.',
      rettigheter: 'Det barn har rett til, i ord for den som leser.',
      hjelp: 'Hvem du kan ringe eller skrive til, nødnumrene først.',
      tiltaksplan: 'Hva kommunen har lovet, og hvor langt den er kommet.',
      indikator: 'Ett åpent tall for kommunen, med sammenligning, tabell og kilde.',
    } satisfies Record<Widget, string>,
    unit: 'Hvilken skole eller barnehage?',
    unitHint: 'Skriv litt av navnet, og velg i listen.',
    anywhereHint: 'Skriv litt av navnet, og velg i listen. Finner du ikke enheten, velg «Alle …» øverst.',
    plan: 'Hvilken plan?',
    planHint: 'Skriv litt av navnet på planen eller kommunen, og velg i listen.',
    figure: 'Hvilket tall?',
    figureHint:
      'Skriv litt av det som telles eller navnet på kommunen, og velg i listen. Bare kommuner som har en plan her.',
    anywhere: {
      no: { country: 'Alle i Norge', school: 'Alle skoler i Norge', kindergarten: 'Alle barnehager i Norge' },
      se: {
        country: 'Alle i Sverige',
        school: 'Alle skoler i Sverige',
        kindergarten: 'Alle förskolor i Sverige',
      },
    } satisfies Record<Country, Record<Setting | 'country', string>>,
    fictional: 'oppdiktet',
    suggestions: 'Forslag',
    found: '{n} treff. Bruk pil ned for å velge.',
    foundNone: 'Ingen treff. Prøv færre bokstaver.',
    chosen: 'Valgt: {name}.',
    joined: 'Er med.',
    notJoined: 'Er ikke med.',
    unitsFailed: 'Fikk ikke hentet listen over enheter. Sjekk nettet og last siden på nytt.',
    audience: 'Hvem er siden for?',
    audienceAsk: { rettigheter: 'Spør den som leser', hjelp: 'Barn og unge' },
    language: 'Hvilket språk?',
    editor: 'Hva kan du lime inn?',
    editorHint:
      'Det er publiseringsløsningen og rettighetene dine som avgjør. Er du usikker, velg det siste.',
    editors: {
      textAndLinks: 'Bare tekst og lenker',
      htmlWithoutScripts: 'HTML, men ikke skript',
      htmlWithScripts: 'HTML med skript',
      htmlWithChecksums: 'HTML med skript, låst med sjekksum',
      frame: 'Bare en ramme (iframe)',
      unknown: 'Jeg vet ikke',
    } satisfies Record<EditorAnswer, string>,
    editorTexts: {
      textAndLinks: 'Slik er Drupal og Umbraco når ingen har åpnet for mer.',
      htmlWithoutScripts: 'Slik er WordPress for forfattere, og i nettverk av nettsteder.',
      htmlWithScripts:
        'Slik er WordPress for administratorer og redaktører på ett nettsted, i en HTML-blokk.',
      htmlWithChecksums: 'Når den som drifter nettstedet, krever at skript ikke kan endres.',
      frame: 'Slik er Enonic XP med makroen for iframe, og SharePoint når adressen vår er godkjent.',
      unknown: 'Du får en lenke. Den ble stående i alle de 27 oppsettene vi har prøvd.',
    } satisfies Record<EditorAnswer, string>,
    options: 'Farger og andre valg',
    ownColours: 'Bruk egne farger',
    ownColoursHint: 'Uten egne farger følger den fargene på siden deres.',
    colours: { text: 'Tekst', background: 'Bakgrunn', accent: 'Knapper og lenker' },
    pick: 'Velg farge: {name}',
    contrastText: 'Tekst mot bakgrunn: {ratio}:1.',
    contrastAccent: 'Knapper og lenker mot bakgrunn: {ratio}:1.',
    contrastLow: 'For lite. Minst 4,5:1.',
    contrastEnough: 'Nok.',
    exitUrl: 'Hvor skal «Forlat siden» føre?',
    exitUrlHint: 'Hele adressen, med https://. Uten adresse fører den til været.',
    files: 'Hvor ligger filene?',
    filesHint:
      'La stå tomt når de skal hentes fra oss. Ligger de hos dere, skriv mappen, for eksempel /oppvekst/.',

    code: 'Koden',
    waiting: 'Svar på spørsmålene, så kommer koden her.',
    ready: 'Koden er klar: {what}.',
    stopped: 'Ingen kode: {what}.',
    gives: {
      link: 'Du får en lenke til en side med det samme innholdet.',
      div: 'Du får en boks med en lenke i. Skriptet gjør boksen om til det du ser i forhåndsvisningen. Kommer ikke skriptet, står lenken igjen.',
      element: 'Du får kode som er låst til versjon {version}. Den må byttes når dere vil ha en nyere.',
      frame: 'Du får en ramme med en lenke under. Behold lenken: den er igjen hvis rammen blir fjernet.',
    } satisfies Record<Form, string>,
    givesWithoutScript:
      'Du får en boks med en lenke i. Lenken virker med en gang. Når nettstedet har fått linjen under, blir boksen til det du ser i forhåndsvisningen.',
    copyLink: 'Kopier lenken',
    copyLinkText: 'Lim inn der teksten skal stå. Da følger lenken med.',
    linkParts: 'Blir det ikke en lenke?',
    linkPartsText: 'Bruk knappen for lenke der du skriver, med denne teksten og adressen.',
    linkText: 'Lenketekst',
    linkAddress: 'Adresse',
    asHtml: 'Lenken som HTML',
    copyCode: 'Kopier koden',
    copied: 'Kopiert.',
    copyYourself: 'Merket. Kopier med Ctrl+C eller ⌘C.',
    loader: 'Linjen til den som drifter nettstedet',
    loaderText: 'Den legges inn én gang, for hele nettstedet. Da virker alle boksene.',
    reserve: 'Linje til stilarket',
    reserveText:
      'Har nettstedet et stilark du kan endre, holder denne linjen av plassen. Da flytter ingenting på seg når innholdet kommer.',
    steps: 'Når du har limt inn',
    stepsOf: {
      save: 'Lagre, og åpne siden slik leserne ser den.',
      lost: 'Ser du bare en lenke, har publiseringsløsningen tatt bort resten. Lenken virker likevel.',
      again:
        'Se på siden igjen når andre har redigert den. I noen løsninger blir kode borte når en annen lagrer.',
    },
    version: 'Versjon {version}.',
    versionMoves: 'Skriptet holder seg oppdatert av seg selv.',
    button: 'Knapp som bilde',
    buttonText:
      'Last ned bildet, legg det i bildearkivet deres, og lenk det til adressen. Husk alternativ tekst.',
    buttonAlt: 'Alternativ tekst',
    buttonHtml: 'Bilde med lenke, som HTML',
    download: 'Last ned {format}',
    poster: 'Plakat med QR-kode (A4)',

    refusals: {
      notJoined:
        '{name} er ikke med ennå. Et barn kunne tro at noen der fikk beskjed, så vi lager ikke kode for «Si ifra».',
      id: '{name} har ikke fått en varig adresse her ennå.',
      portal:
        'Nettstedet er bygd for {portal}. Det er ingen åpen https-adresse, så kode herfra ville ikke virke hos leserne deres.',
      files: 'Skriv mappen fra roten av nettstedet, som /oppvekst/, eller hele adressen med https://.',
      exit: 'Skriv hele adressen som «Forlat siden» skal føre til, med https://.',
      integrity: 'Sjekksummen mangler i denne utgaven av nettstedet.',
      version: 'Widgetene mangler i denne utgaven av nettstedet.',
      colour: 'Skriv fargene med # og seks tegn, som #1c2725.',
      contrast: 'Fargene er for like til at alle kan lese. Kontrasten må være minst 4,5:1.',
    } satisfies Record<Refusal, string>,
    join: 'Den som eier skolen eller barnehagen, kan melde den på hos {publisher}:',
    joinNobody:
      'Den som eier skolen eller barnehagen, melder den på hos utgiveren av dette nettstedet. Det har ingen utgiver ennå, så det går ikke an å bli med nå.',
    instead: 'Dette kan du vise allerede nå:',

    preview: 'Forhåndsvisning',
    view: 'Vis',
    views: { reader: 'Slik blir den', editor: 'Mens du redigerer', noScript: 'Uten skript' },
    viewTexts: {
      reader: 'Dette er den ekte, så knapper og lenker virker.',
      editor: 'Skript kjører som regel ikke der du skriver. Da ser du bare dette.',
      noScript: 'Slik er den når skript er slått av eller blir stoppet.',
    },
    exitWorks: '«Forlat siden» virker også.',
    width: 'Bredde',
    widths: { narrow: '320', middle: '640', full: 'Full' },
    previewOf: 'Forhåndsvisning av {name}',
  },

  withoutScript: {
    text: 'Byggeren trenger JavaScript, som er slått av i denne nettleseren. Her er lenkene. De virker i alle publiseringsløsninger.',
    unit: 'ENHETENS-ID',
    name: 'NAVNET PÅ SKOLEN',
    unitText:
      'Bytt ut det som står med store bokstaver. Id-en står i adressen til enhetens side, som no-900000012. Siden finner du under kommunen. Bare for enheter som er med: det står på siden.',
    plan: 'Koden for en plan står nederst på siden til planen.',
  },

  gallery: {
    title: 'Se dem i bruk',
    text: 'Dette er de ekte, for en skole som ikke finnes.',
    realNumbers: 'Numrene er ekte',
    make: 'Lag kode for dette',
    context: 'Flere på samme side',
    contextText:
      'Legg en boks rundt, og si skolen og språket én gang. Boksen synes ikke. Den trenger HTML der én boks kan stå rundt andre.',
  },

  image: {
    title: 'Knapp som bilde',
    text: 'For løsninger som bare tar lenker og bilder. Last ned bildet, legg det i bildearkivet deres, og lenk det til siden der barnet kan si ifra. Bare for skoler og barnehager som er med. Lag lenken øverst på siden.',
    alt: 'Alternativ tekst',
    html: 'Bilde med lenke, som HTML. Her for Eksempelvik skole, som ikke finnes.',
    poster: 'En plakat med QR-kode følger med lenken, for enheter som er med.',
    posterExample: 'Se plakaten for Eksempelvik skole',
  },
};
export type WebEditorTexts = typeof nb;
