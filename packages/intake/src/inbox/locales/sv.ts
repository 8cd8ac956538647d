import { sv as form } from '../../reporter/locales/sv.ts';
import type { Texts } from './nb.ts';

export const sv: Texts = {
  /** As the child saw them. */
  choices: form.choices,

  inbox: 'Inkorg',
  practice: 'Övning. Den här kommunen finns inte.',
  language: 'Språk',
  lock: 'Lås',
  cases: 'Ärenden',
  keys: 'Nycklar',
  overview: 'Översikt',
  back: 'Tillbaka',
  cancel: 'Avbryt',
  loading: 'Hämtar …',
  working: 'Vänta lite …',
  owner: 'Huvudmannen',
  menu: 'Sidor i inkorgen',

  invitation: {
    title: 'Du ska kunna läsa meddelanden från barn',
    who: (role, group) => `Du är inbjuden som ${role} för ${group}.`,
    notValid: 'Den här inbjudan fungerar inte.',
    notValidWhy:
      'Den är använd, för gammal eller återkallad. Be den som bjöd in dig om en ny. Har du redan gjort en nyckel? Då loggar du in med den.',
    toLogin: 'Gå till inloggningen',
    what: 'Meddelandena är låsta. Bara de som har en nyckel kan läsa dem. Nu gör du din, här i webbläsaren. Den skickas aldrig olåst.',
    steps: [
      'Du får en kod på åtta ord. Skriv ut den eller skriv av den på papper.',
      'Du skriver två av orden tillbaka, så att vi vet att papperet stämmer.',
      'Du kan lägga till en lösennyckel (passkey), om din dator har det.',
      'Sedan måste någon som redan har en nyckel släppa in dig.',
    ],
    time: 'Det tar ungefär fem minuter. Sitt där ingen ser skärmen.',
    make: 'Gör min nyckel',
    codeTitle: 'Det här är din kod',
    codeUse: 'De åtta orden öppnar inkorgen för dig, på vilken dator som helst.',
    codeCare:
      'Förvara papperet inlåst, som en nyckel. Fotografera det inte och lägg det inte i e-post. Tappar du bort det kan någon annan släppa in dig igen.',
    codeFor: (role, group) => `${role}, ${group}`,
    printCode: 'Skriv ut koden',
    written: 'Jag har den på papper',
    checkTitle: 'Skriv två av orden från papperet',
    checkWhy: 'Då vet vi att koden är rätt avskriven. De fyra första bokstäverna räcker.',
    wordNumber: (number) => `Ord nummer ${number}`,
    wrongWord: (number) => `Ord nummer ${number} stämmer inte. Titta på papperet en gång till.`,
    seeAgain: 'Visa koden igen',
    check: 'Kontrollera orden',
    passkeyTitle: 'Vill du också logga in med lösennyckel?',
    passkeyWhat:
      'En lösennyckel finns i din dator eller mobil och öppnas med finger, ansikte eller PIN. Då slipper du skriva koden varje dag. Papperet gäller fortfarande.',
    passkeyYes: 'Lägg till lösennyckel',
    passkeyNo: 'Använd bara koden',
    passkeyFailed:
      'Den här datorn kan inte göra en sådan lösennyckel. Det gör ingenting: koden på papperet räcker.',
    saving: 'Sparar din nyckel …',
    doneTitle: 'Din nyckel är gjord',
    doneNext: 'Du kan inte läsa ännu. Någon som redan har en nyckel måste släppa in dig.',
    doneCall: (group) =>
      `Ring någon av dem som läser för ${group}, på ett nummer du känner till sedan förut. Läs upp de här fyra orden. De skriver orden hos sig. Är de rätt släpper de in dig. Sitter ni tillsammans kan de skriva av härifrån.`,
    doneFirst:
      'Är ni nya allihop? När två av er har kommit hit gör en av er nyckeln till ärendena. Det gör ni under ”Nycklar”.',
    enter: 'Gå in i inkorgen',
  },

  login: {
    title: 'Logga in i inkorgen',
    lead: 'Meddelandena låses upp här i din webbläsare. Servern kan inte läsa dem.',
    passkey: 'Logga in med lösennyckel',
    or: 'Eller med koden på papperet',
    code: 'Din kod, åtta ord',
    codeHelp: 'Skriv orden med mellanslag. De fyra första bokstäverna i varje ord räcker.',
    open: 'Öppna med koden',
    opening: 'Låser upp …',
    wrong: {
      length: 'Koden har åtta ord. Räkna orden på papperet och försök igen.',
      unknown: (words) => `Vi känner inte igen ${words}. Leta efter skrivfel.`,
      check: 'Orden hör inte ihop. Är något av dem felskrivet, eller har två bytt plats?',
      noKey: 'Ingen nyckel hör till den här koden. Kanske är den utbytt, eller så är behörigheten avslutad.',
      passkey: 'Lösennyckeln användes inte. Försök igen, eller använd koden på papperet.',
      passkeyUnknown: 'Den här lösennyckeln hör inte längre till inkorgen. Använd koden på papperet.',
      ended: 'Din behörighet är avslutad.',
      sealed: 'Nyckeln gick inte att öppna. Säg till den som driver tjänsten.',
    },
    lost: 'Tappat bort koden?',
    lostHelp:
      'Be någon som läser tillsammans med dig om en ny inbjudan, och om att avsluta den gamla behörigheten. Har alla tappat bort sina nycklar kan huvudmannen öppna igen med återställningsnyckeln.',
    locked: 'Inkorgen låstes eftersom den inte användes på 15 minuter. Det du inte hade skickat är borta.',
    lockedByYou: 'Inkorgen är låst.',
  },

  idle: {
    title: 'Inkorgen låses snart',
    text: 'Du har inte gjort något på en stund. Om en minut låses allt, och utkast försvinner.',
    stay: 'Fortsätt läsa',
  },

  problem: {
    offline: 'Får inte kontakt med tjänsten. Kontrollera nätet och försök igen. Ingenting är borta.',
    expired: 'Inloggningen har gått ut. Logga in igen.',
    notAllowed: 'Det här har du inte behörighet till.',
    gone: 'Det här finns inte längre.',
    changed: 'Något har ändrats sedan du öppnade sidan. Hämta den igen.',
    full: 'Tjänsten har inte plats. Säg till den som driver den.',
    other: (code) => `Det gick inte. Försök igen. Felkod: ${code}`,
    again: 'Försök igen',
  },

  holders: {
    title: 'Nycklar',
    lead: (group) => `Vilka som kan läsa meddelanden till ${group}.`,
    who: 'Vem',
    state: 'Status',
    you: '(du)',
    mayRead: 'Kan läsa',
    readsWhenSigned: 'Kan läsa när huvudmannen har skrivit under',
    unopened: 'Måste logga in en gång',
    notOpened: (roles) =>
      `Nyckeln har getts till ${roles.join(', ')}, men är inte provad ännu. Be om en inloggning. Först då vet vi att nyckeln fungerar, och först då räknas personen med.`,
    faultTitle: 'En nyckel du har fått går inte att öppna',
    faultText:
      'Du kan inte läsa meddelanden som är låsta med den. Ring någon av de andra som läser, på ett nummer du känner till sedan förut. De måste avsluta din behörighet och bjuda in dig på nytt. Säg också till den som driver tjänsten.',
    waits: 'Väntar på att bli insläppt',
    noKeyYet: 'Klar. Nyckeln till ärendena är inte gjord',
    yourWords: 'Dina fyra ord',
    yourWordsUse: 'Läs upp dem när någon ska släppa in dig. De är inte hemliga.',
    notIn: 'Du kan inte läsa ännu. Ring någon av de andra, läs upp dina fyra ord och be om att bli insläppt.',

    atLeastTwo: 'Ni måste vara två',
    alone:
      'Färre än två kan läsa här. Då tar formuläret inte emot meddelanden till er: de går till huvudmannen, eller ingenstans.',
    aloneInvite: 'Bjud in minst en till.',
    aloneOwner:
      'Färre än två kan läsa hos huvudmannen. Formuläret tar inte emot meddelanden till huvudmannen förrän ni är två.',

    letIn: 'Släpp in',
    letInTitle: (role) => `Släppa in ${role}?`,
    letInCall:
      'Ring på ett nummer du känner till sedan förut. Be om de fyra orden, och skriv dem så som du hör dem.',
    letInBeside: 'Sitter ni tillsammans? Då skriver du av orden från den andras skärm.',
    letInHeard: 'De fyra orden',
    letInHelp: 'De fyra första bokstäverna i varje ord räcker.',
    letInWhy: 'Så vet du att det är rätt person, och att ingen har bytt ut nyckeln på vägen.',
    letInCheck: 'Jämför orden och släpp in',
    letInFour: 'Skriv alla fyra orden, i rätt ordning.',
    letInUnknown: (words) =>
      `Det här är inte bland orden vi använder: ${words.join(', ')}. Be om det en gång till.`,
    letInDiffer: 'Orden stämmer inte. Ingen är insläppt. Be om alla fyra en gång till.',
    letInDont:
      'Stopp. Orden har varit fel tre gånger, och någon kan ha bytt ut nyckeln. Släpp inte in någon. Ring huvudmannen på ett nummer du känner till sedan förut.',
    letInDone: (role) => `${role} kan nu läsa. Be om en inloggning, så att vi vet att nyckeln fungerar.`,

    keyTitle: 'Nyckeln till ärendena',
    keyWhat: (group) =>
      `Alla meddelanden till ${group} låses med en gemensam nyckel. Bara de som har fått den kan läsa.`,
    keyNone: 'Den är inte gjord ännu. Formuläret kan inte ta emot meddelanden till er förrän den är det.',
    keyNoneOne: 'Bjud in en till först. När ni är två kan en av er göra nyckeln.',
    keyProposed:
      'En ny nyckel väntar på huvudmannens underskrift. Be den som driver tjänsten att köra kommandot ”mottak rotate”. Tills dess gäller den gamla.',
    keyProposedFirst:
      'Nyckeln är gjord och väntar på huvudmannens underskrift. Be den som driver tjänsten att köra kommandot ”mottak rotate”.',
    proposedWords: 'Den som kör kommandot ringer dig och läser upp fyra ord. De ska vara precis de här:',
    proposedDiffer: 'Är de olika ska ingen skriva under. Säg till huvudmannen.',
    proposedNotYours:
      'Nyckeln har fyra ord som ska jämföras innan någon skriver under. Du har inte fått den här nyckeln. Någon av dem som har fått den ser orden här.',
    keyActive:
      'Nyckeln är gjord och i bruk. Gör en ny bara när någon som hade den har slutat, eller när en kod kan ha kommit på avvägar.',
    keyDue: 'Någon som har slutat hade nyckeln. Gör en ny nu.',
    makeFirst: 'Gör nyckeln till ärendena',
    makeNew: 'Gör en ny nyckel',
    makeTitle: 'Vilka ska kunna läsa?',
    makeWhy:
      'Kryssa för dem som ska ha nyckeln. Ring var och en på ett nummer du känner till sedan förut, eller träffa dem, och skriv de fyra ord de läser upp.',
    makeTwo: 'Välj minst två, dig själv medräknad.',
    makeRecovery:
      'Huvudmannen kan också öppna ärendena, med en återställningsnyckel som ligger inlåst, ifall ni alla tappar bort nycklarna. Skriv den nyckelns fyra ord, så vet vi att den är huvudmannens.',
    recoveryWords: 'Återställningsnyckelns fyra ord',
    recoveryHelp: 'De står på papperet ni fick av huvudmannen.',
    make: 'Gör nyckeln',
    made: 'Nyckeln är gjord. Nu måste huvudmannen skriva under.',

    inviteTitle: 'Bjud in en till',
    inviteWhy: 'Den du bjuder in får en länk som fungerar en gång.',
    role: 'Roll',
    roleHelp: 'Till exempel kurator. Skriv aldrig namn: barn ser rollen.',
    email: 'E-post på jobbet',
    emailHelp:
      'Dit skickas aviseringar. De säger aldrig vad ett meddelande handlar om. Utan adress kommer inga.',
    group: 'Läser för',
    invite: 'Gör en inbjudan',
    inviteLink: 'Skicka den här länken till den du bjöd in, och bara dit:',
    copy: 'Kopiera länken',
    copied: 'Kopierad.',
    roleMissing: 'Skriv vilken roll.',
    emailMissing: 'Skriv en e-postadress, som namn@kommunen.se.',

    end: 'Avsluta behörighet',
    endTitle: (role) => `Avsluta behörigheten för ${role}?`,
    endWhat:
      'Personen kan inte logga in mer. Det personen redan har läst kan ingen ta tillbaka. Efteråt gör du en ny nyckel, så att nya meddelanden inte kan läsas med den gamla.',
    endYes: 'Avsluta behörigheten',
    endDone: 'Behörigheten är avslutad. Gör en ny nyckel nu.',

    ownTitle: 'Så loggar du in',
    addPasskey: 'Lägg till lösennyckel',
    passkeyAdded: 'Lösennyckeln är tillagd.',
    newCode: 'Byt koden på papperet',
    newCodeDone: 'Den nya koden gäller från nu. Riv sönder det gamla papperet.',
    newCodeUse: 'Den gamla koden slutar fungera när du har skrivit två ord av den nya.',
    actions: 'Val',
  },

  list: {
    title: 'Ärenden',
    empty:
      'Inga ärenden. Tjänsten provar sig själv varje dag med ett provmeddelande, så att ni vet att den fungerar.',
    notIn: 'Du kan inte läsa ärenden ännu. Gå till ”Nycklar” och se vad som saknas.',
    unit: 'Plats',
    mark: 'Märke',
    received: 'Kom in',
    kind: 'Gäller',
    status: 'Status',
    ordinary: 'Barn eller miljö',
    staff: 'En vuxen där',
    ours: (count) => `Väntar på er (${count})`,
    theirs: (count) => `Väntar inte på er (${count})`,
    turn: {
      new: 'Nytt, inte öppnat',
      unanswered: 'Öppnat, inte besvarat',
      shut: 'Kan inte besvaras. Brevlådan är tömd',
      answered: 'Besvarat',
      closed: 'Avslutat',
    },
    written: (count) =>
      count === 1 ? '1 nytt meddelande att svara på' : `${count} nya meddelanden att svara på`,
    notExported: 'Inte exporterat',
    exported: 'Exporterat',
    open: (unit, day, mark) => `Öppna ärendet från ${unit}, ${day}, märke ${mark}`,
    canaryFault: 'Dagens provmeddelande gick inte att öppna. Säg till den som driver tjänsten.',
  },

  case: {
    from: (unit) => `Ärende från ${unit}`,
    received: (day) => `Kom in ${day}`,
    opening: 'Låser upp ärendet …',
    jump: { now: 'Gör nu', report: 'Meddelandet' },
    whatNow: 'Gör det här nu',
    whatNowNone: 'Råden för den här typen av ärende kom inte. Följ er rutin och försök igen om en stund.',
    sources: 'Vad bygger det här på?',
    lawAsOf: (day) => `som lagen var ${day}`,
    ownAdvice: 'Råd från oss, inte från lagen',
    unchecked: 'Texterna är inte kvalitetssäkrade.',
    report: 'Det som är skrivet',
    onlyPictures: 'Inga ord, bara det som är valt nedan.',
    who: 'Vem skriver',
    reporter: { self: 'Den det gäller', other: 'Någon som har sett något', myChild: 'En förälder' },
    age: {
      junior: 'Barn i de lägsta årskurserna',
      middle: 'Barn på mellanstadiet',
      senior: 'Ungdom',
      adult: 'Vuxen',
    },
    situation: 'Gäller',
    situations: {
      peer: 'Något mellan barn eller elever',
      adultThere: 'En vuxen som arbetar där',
      atHome: 'Något hemma',
      despair: 'Orkar inte mer',
    },
    leader: 'Det gäller ledningen.',
    leaderUnknown: 'Avsändaren vet inte om det gäller ledningen.',
    leaderMayRead: 'Avsändaren har sagt att ledaren får läsa.',
    leaderMayNotRead: 'Avsändaren har sagt att ledaren inte ska läsa.',
    what: 'Vad',
    where: 'Var',
    since: 'Sedan när',
    wish: 'Önskar att',
    contact: 'Kan nås på',
    noContact: 'Avsändaren har inte sagt vem det är. Svara här i inkorgen.',
    vagueTitle: 'När meddelandet är vagt och utan namn',
    accusedTitle: 'Gäller ärendet dig?',
    language: 'Skrivet på',
    languages: { nb: 'norska (bokmål)', nn: 'norska (nynorska)', sv: 'svenska', en: 'engelska' },

    dialogue: 'Samtalet',
    noMessages: 'Ingen har skrivit mer ännu.',
    fromReporter: 'Från den som skrev',
    fromYou: 'Från er',
    unreadable:
      'Det här meddelandet gick inte att öppna. Det kan ha ändrats på vägen. Säg till den som driver tjänsten.',
    missing: (count) =>
      count === 1
        ? 'Här saknas ett meddelande. Tjänsten har inte levererat det. Säg till huvudmannen och till den som driver tjänsten.'
        : `Här saknas ${count} meddelanden. Tjänsten har inte levererat dem. Säg till huvudmannen och till den som driver tjänsten.`,
    emptied:
      'Avsändaren har tömt sin brevlåda. Svar når inte längre fram. Det som är skrivet finns kvar här.',
    reply: 'Svar',
    replyHelp: 'Skriv kort och vänligt. Den som skrev läser svaret med sin kod.',
    replyAdvice:
      'Andra kan se barnets skärm. Skriv inte namn, inte det barnet har berättat och inget som visar vem som skrev.',
    send: 'Skicka svaret',
    sent: 'Svaret är skickat.',
    replyEmpty: 'Skriv ett svar först.',
    replyLong: (bytes) => `Svaret är för långt. Ta bort ungefär ${bytes} tecken.`,
    revealTitle: 'Svaret kan visa vem som skrev',
    revealContact: 'Kontaktuppgift från meddelandet:',
    revealNames: 'Kan vara namn:',
    revealQuotes: 'Ord för ord från meddelandet:',
    revealAsk: 'Vill du ändra svaret innan du skickar det?',
    revealEdit: 'Ändra svaret',
    revealSend: 'Skicka ändå',

    printPlan: 'Skriv ut planen',

    exportTitle: 'Lägg ärendet i arkivet',
    exportWhy:
      'Ett meddelande som har kommit fram är dokumentation som ska bevaras. Ingenting raderas här innan ärendet är exporterat.',
    exportHtml: 'Ladda ner som läsbar fil (HTML)',
    exportJson: 'Ladda ner som data (JSON)',
    exportAge: 'Ladda ner förseglat (age)',
    exportAgeWhy:
      'Den förseglade filen öppnas med programmet age och en nyckel som visas en gång. Ta den när filen ska flyttas över ett nät du inte litar på.',
    ageKeyTitle: 'Nyckeln till den förseglade filen',
    ageKeyOnce: 'Skriv ut den nu. Den visas bara den här gången och sparas ingenstans.',
    ageKeyHow: 'Så öppnas filen: lägg nyckeln i en fil som heter nokkel.txt och kör',
    printKey: 'Skriv ut nyckeln',
    putAway: 'Jag har skrivit ut den',
    downloads:
      'Filerna är olåsta. Lägg dem direkt i ärende- och arkivsystemet, och radera dem från nedladdningar efteråt.',
    inArchive: 'Filen ligger i vårt arkiv',
    exportedNow: 'Ärendet är markerat som exporterat.',
    exportFirst: 'Ladda ner minst en fil först.',
    exportedOn: (day) => `Exporterat ${day}.`,
    exportAgain:
      'Det har kommit ett nytt meddelande efter att filen gjordes. Läs det och ladda ner ärendet igen.',
    deletes: 'Ett exporterat och avslutat ärende raderas härifrån efter en tid som huvudmannen har bestämt.',

    statusTitle: 'Status',
    close: 'Avsluta ärendet',
    reopen: 'Öppna ärendet igen',
    closedOn: (day) => `Avslutat ${day}.`,
    openState: 'Ärendet är öppet.',
    closeWhy: 'Den som skrev ser att ärendet är avslutat och kan skriva igen.',

    cannotTitle: 'Ärendet gick inte att öppna',
    cannot: {
      noKey:
        'Ärendet är låst med en nyckel som du inte har fått. Be någon av de andra släppa in dig under ”Nycklar”.',
      sealed: 'Ingen av dina nycklar öppnar ärendet, eller så har det ändrats efter att det skickades.',
      moved:
        'Det som står inne i ärendet stämmer inte med vad tjänsten säger om det. Det kan vara flyttat. Säg till huvudmannen genast.',
      other: 'Innehållet har inte en form som vi känner till.',
    },
    cannotNext: 'Så får ni upp det',
    recoveryFlow: [
      'Fråga de andra som läser här. Kan någon av dem öppna ärendet kan de släppa in dig.',
      'Kan ingen av er, ring huvudmannen. Huvudmannen har en återställningsnyckel som öppnar alla ärenden.',
      'Ärendet raderas inte medan det är oöppnat. Den som skrev ser att det inte är öppnat ännu.',
    ],
  },

  overviewPage: {
    title: 'Översikt',
    lead: 'Siffror för varje enhet. Ingen ser innehållet härifrån.',
    unit: 'Enhet',
    received: 'Inkomna',
    unopened: 'Inte öppnade',
    oldest: 'Äldsta oöppnade',
    daysToOpen: 'Dagar till öppnat',
    unanswered: 'Obesvarade',
    notExported: 'Inte exporterade',
    deleted: 'Raderade',
    holders: 'Kan läsa',
    canary: 'Provmeddelande',
    canaryOpened: (day) => `Öppnat ${day}`,
    expires: 'Nyckeln går ut',
    none: 'Inga',
    canaryNotSent: 'Inte skickat ännu',
    canaryWaits: 'Väntar på att någon loggar in',
    ownInbox: 'Huvudmannens inkorg',
    recent: 'Har hänt de senaste 14 dagarna',
    happened: {
      readersChanged: 'någon har bjudits in att läsa, släppts in eller tagits bort.',
      caseDeleted: 'ett ärende som var öppnat, exporterat och avslutat har raderats.',
    },
    outbox: 'Aviseringar via e-post',
    outboxClear: 'Alla aviseringar är skickade.',
    outboxWaiting: (count, since) =>
      count === 1
        ? `1 avisering är inte skickad. Den har väntat sedan ${since}.`
        : `${count} aviseringar är inte skickade. Den äldsta har väntat sedan ${since}.`,
    units: 'Enheterna',
    fine: 'Allt är i ordning',
    attention: 'Det här måste någon titta på',
    needs: {
      unopened: (unit, days) => `${unit}: ett meddelande har legat oöppnat sedan ${days}.`,
      holders: (unit) => `${unit}: färre än två kan läsa.`,
      ownerHolders: 'Huvudmannen: färre än två kan läsa.',
      canaryNotStored: (unit) =>
        `${unit}: provmeddelandet kom inte fram. Be den som driver tjänsten att titta på det.`,
      canaryNotOpened: (unit) =>
        `${unit}: ingen har loggat in och öppnat provmeddelandet. Ring dem som läser där.`,
      rotation: (unit) => `${unit}: någon som har slutat hade nyckeln. De som läser måste göra en ny.`,
      addressFailing: (unit) =>
        `${unit}: e-post till en som läser kommer inte fram. Ring dem, och bjud in på nytt med en adress som fungerar.`,
      backup:
        'Ingen säkerhetskopia har tagits på över två dagar. Be den som driver tjänsten att titta på det.',
      exportMissing:
        'Ett gammalt ärende ligger inte i arkivet. Se under «Inte exporterat» var, och be dem exportera det.',
      disk: 'Disken på servern har varit full, och ett meddelande kunde inte sparas. Be den som driver tjänsten att titta på det nu.',
      expires: (unit, day) =>
        `${unit}: nyckeln går ut ${day}. Be den som driver tjänsten att köra ”mottak rotate”.`,
      outbox: 'Aviseringar skickas inte. Be den som driver tjänsten att titta på e-posten.',
    },
    recovery: 'Har alla på ett ställe tappat bort sina nycklar?',
    toRecovery: 'Öppna igen med återställningsnyckeln',
  },

  recovery: {
    title: 'Öppna ärendena igen',
    lead: 'Använd det här när alla på ett ställe har tappat bort sina nycklar. Då behövs återställningsnyckeln, som huvudmannen har inlåst. Ni bör vara två som tittar på.',
    steps: [
      'Bjud in dem som ska läsa på nytt. De gör var sin nyckel.',
      'Hämta filen med återställningsnyckeln där den är inlåst. Välj den här. Den lämnar aldrig den här datorn.',
      'Välj vilka som ska kunna läsa igen. Ring var och en, och skriv de fyra ord de läser upp.',
      'Lås in filen igen, och radera kopior från den här datorn.',
    ],
    file: 'Filen med återställningsnyckeln',
    read: 'Nyckeln är läst. Den finns bara i minnet.',
    notKey: 'Filen har ingen sådan nyckel. Den börjar med AGE-SECRET-KEY-PQ-.',
    wrongKey: 'Det här är inte återställningsnyckeln till den här tjänsten.',
    group: 'Vilket ställe gäller det?',
    nobody: 'Ingen här har tackat ja till en inbjudan ännu. Bjud in först.',
    choose: 'Släpp in dessa',
    mustChoose: 'Välj minst en.',
    open: 'Öppna ärendena för dem',
    notOpened: (count) =>
      count === 1
        ? '1 nyckel gick inte att öppna. Ärendena som är låsta med den är fortfarande låsta. Säg till den som driver tjänsten.'
        : `${count} nycklar gick inte att öppna. Ärendena som är låsta med dem är fortfarande låsta. Säg till den som driver tjänsten.`,
    done: (count) =>
      count === 1
        ? '1 nyckel är överlämnad. De kan logga in och läsa.'
        : `${count} nycklar är överlämnade. De kan logga in och läsa.`,
  },

  file: {
    title: 'Ärende från mottagningen',
    made: 'Gjord',
    caseId: 'Ärendenummer i mottagningen',
    sha: 'Kontrollsumma för det förseglade meddelandet (SHA-256)',
    unit: 'Enhet',
    received: 'Kom in',
    opened: 'Öppnat',
    closed: 'Avslutat',
    notYet: 'Inte ännu',
    confidential: 'Innehåller sekretessbelagda uppgifter.',
  },
};
