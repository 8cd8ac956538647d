/** What the inbox says, in bokmål. The other languages are typed by this one. Law is never said here: it comes with the release. */
import { nb as form } from '../../reporter/locales/nb.ts';

export const nb = {
  /** As the child saw them. */
  choices: form.choices,

  inbox: 'Innboks',
  practice: 'Øvelse. Denne kommunen finnes ikke.',
  language: 'Språk',
  lock: 'Lås',
  cases: 'Saker',
  keys: 'Nøkler',
  overview: 'Oversikt',
  back: 'Tilbake',
  cancel: 'Avbryt',
  loading: 'Henter …',
  working: 'Vent litt …',
  owner: 'Eieren',
  menu: 'Sider i innboksen',

  invitation: {
    title: 'Du skal kunne lese meldinger fra barn',
    who: (role: string, group: string) => `Du er invitert som ${role} for ${group}.`,
    notValid: 'Denne invitasjonen virker ikke.',
    notValidWhy:
      'Den er brukt, for gammel eller tatt tilbake. Be den som inviterte deg, om en ny. Har du allerede laget en nøkkel? Da logger du inn med den.',
    toLogin: 'Gå til innlogging',
    what: 'Meldingene er låst. Bare de som har en nøkkel, kan lese dem. Nå lager du din, her i nettleseren. Den sendes aldri ulåst.',
    steps: [
      'Du får en kode på åtte ord. Skriv den ut eller skriv den av på papir.',
      'Du skriver to av ordene tilbake, så vi vet at papiret stemmer.',
      'Du kan legge til en passnøkkel, hvis maskinen din har det.',
      'Så må en som allerede har nøkkel, slippe deg inn.',
    ],
    time: 'Det tar rundt fem minutter. Sitt et sted der ingen ser skjermen.',
    make: 'Lag nøkkelen min',
    codeTitle: 'Dette er koden din',
    codeUse: 'De åtte ordene åpner innboksen for deg, på hvilken som helst maskin.',
    codeCare:
      'Oppbevar papiret innelåst, som en nøkkel. Ta ikke bilde av det, og legg det ikke i e-post. Mister du det, kan en annen slippe deg inn på nytt.',
    codeFor: (role: string, group: string) => `${role}, ${group}`,
    printCode: 'Skriv ut koden',
    written: 'Jeg har den på papir',
    checkTitle: 'Skriv to av ordene fra papiret',
    checkWhy: 'Da vet vi at koden er riktig skrevet av. De fire første bokstavene er nok.',
    wordNumber: (number: number) => `Ord nummer ${number}`,
    wrongWord: (number: number) => `Ord nummer ${number} stemmer ikke. Se på papiret en gang til.`,
    seeAgain: 'Vis koden igjen',
    check: 'Sjekk ordene',
    passkeyTitle: 'Vil du også logge inn med passnøkkel?',
    passkeyWhat:
      'En passnøkkel ligger i maskinen eller mobilen din og åpnes med finger, ansikt eller PIN. Da slipper du å skrive koden hver dag. Papiret gjelder fortsatt.',
    passkeyYes: 'Legg til passnøkkel',
    passkeyNo: 'Bare bruk koden',
    passkeyFailed:
      'Denne maskinen kan ikke lage en slik passnøkkel. Det gjør ingenting: koden på papiret er nok.',
    saving: 'Lagrer nøkkelen din …',
    doneTitle: 'Nøkkelen din er laget',
    doneNext: 'Du kan ikke lese ennå. En som allerede har nøkkel, må slippe deg inn.',
    doneCall: (group: string) =>
      `Ring en av dem som leser for ${group}, på et nummer du kjenner fra før. Les opp disse fire ordene. De skriver ordene hos seg. Er de riktige, slipper de deg inn. Sitter dere sammen, kan de skrive av herfra.`,
    doneFirst:
      'Er dere nye alle sammen? Når to av dere er kommet hit, lager en av dere nøkkelen til sakene. Det gjør dere under «Nøkler».',
    enter: 'Gå inn i innboksen',
  },

  login: {
    title: 'Logg inn i innboksen',
    lead: 'Meldingene låses opp her i nettleseren din. Tjeneren kan ikke lese dem.',
    passkey: 'Logg inn med passnøkkel',
    or: 'Eller med koden på papiret',
    code: 'Koden din, åtte ord',
    codeHelp: 'Skriv ordene med mellomrom. De fire første bokstavene i hvert ord er nok.',
    open: 'Åpne med koden',
    opening: 'Låser opp …',
    wrong: {
      length: 'Koden har åtte ord. Tell ordene på papiret og prøv igjen.',
      unknown: (words: string) => `Vi kjenner ikke igjen ${words}. Se etter skrivefeil.`,
      check: 'Ordene hører ikke sammen. Er et av dem skrevet feil, eller har to byttet plass?',
      noKey: 'Ingen nøkkel hører til denne koden. Kanskje den er byttet ut, eller tilgangen er avsluttet.',
      passkey: 'Passnøkkelen ble ikke brukt. Prøv igjen, eller bruk koden på papiret.',
      passkeyUnknown: 'Denne passnøkkelen hører ikke til innboksen lenger. Bruk koden på papiret.',
      ended: 'Tilgangen din er avsluttet.',
      sealed: 'Nøkkelen lot seg ikke åpne. Si fra til den som drifter tjenesten.',
    },
    lost: 'Mistet koden?',
    lostHelp:
      'Be en annen som leser sammen med deg, om en ny invitasjon. Avslutt samtidig den gamle tilgangen. Har alle mistet nøklene sine, kan eieren åpne igjen med gjenopprettingsnøkkelen.',
    locked: 'Innboksen ble låst fordi den sto ubrukt i 15 minutter. Det du ikke hadde sendt, er borte.',
    lockedByYou: 'Innboksen er låst.',
  },

  idle: {
    title: 'Innboksen låses snart',
    text: 'Du har ikke gjort noe på en stund. Om ett minutt låses alt, og utkast forsvinner.',
    stay: 'Fortsett å lese',
  },

  problem: {
    offline: 'Får ikke kontakt med tjenesten. Sjekk nettet og prøv igjen. Ingenting er mistet.',
    expired: 'Innloggingen er utløpt. Logg inn på nytt.',
    notAllowed: 'Dette har du ikke tilgang til.',
    gone: 'Dette finnes ikke lenger.',
    changed: 'Noe er endret siden du åpnet siden. Hent den på nytt.',
    full: 'Tjenesten har ikke plass. Si fra til den som drifter den.',
    other: (code: string) => `Det gikk ikke. Prøv igjen. Feilkode: ${code}`,
    again: 'Prøv igjen',
  },

  holders: {
    title: 'Nøkler',
    lead: (group: string) => `Hvem som kan lese meldinger til ${group}.`,
    who: 'Hvem',
    state: 'Status',
    you: '(deg)',
    mayRead: 'Kan lese',
    readsWhenSigned: 'Kan lese når eieren har skrevet under',
    unopened: 'Må logge inn én gang',
    notOpened: (roles: readonly string[]) =>
      `Nøkkelen er gitt til ${roles.join(', ')}, men er ikke prøvd ennå. Be om én innlogging. Først da vet vi at nøkkelen virker, og først da telles personen med.`,
    faultTitle: 'En nøkkel du har fått, kan ikke åpnes',
    faultText:
      'Du kan ikke lese meldinger som er låst med den. Ring en av de andre som leser, på et nummer du kjenner fra før. De må avslutte tilgangen din og invitere deg på nytt. Si også fra til den som drifter tjenesten.',
    waits: 'Venter på å bli sluppet inn',
    noKeyYet: 'Klar. Nøkkelen til sakene er ikke laget',
    yourWords: 'Dine fire ord',
    yourWordsUse: 'Les dem opp når noen skal slippe deg inn. De er ikke hemmelige.',
    notIn:
      'Du kan ikke lese ennå. Ring en av de andre, les opp de fire ordene dine, og be om å bli sluppet inn.',

    atLeastTwo: 'Dere må være to',
    alone:
      'Færre enn to kan lese her. Da tar skjemaet ikke imot meldinger til dere: de går til eieren, eller ingen steder.',
    aloneInvite: 'Inviter minst én til.',
    aloneOwner:
      'Færre enn to kan lese hos eieren. Skjemaet tar ikke imot meldinger til eieren før dere er to.',

    letIn: 'Slipp inn',
    letInTitle: (role: string) => `Slipp inn ${role}?`,
    letInCall: 'Ring på et nummer du kjenner fra før. Be om de fire ordene, og skriv dem slik du hører dem.',
    letInBeside: 'Sitter dere sammen? Da skriver du ordene av fra skjermen til den andre.',
    letInHeard: 'De fire ordene',
    letInHelp: 'De fire første bokstavene i hvert ord er nok.',
    letInWhy: 'Slik vet du at det er rett person, og at ingen har byttet ut nøkkelen på veien.',
    letInCheck: 'Sjekk ordene og slipp inn',
    letInFour: 'Skriv alle fire ordene, i riktig rekkefølge.',
    letInUnknown: (words: readonly string[]) =>
      `Dette er ikke blant ordene vi bruker: ${words.join(', ')}. Be om det en gang til.`,
    letInDiffer: 'Ordene stemmer ikke. Ingen er sluppet inn. Be om alle fire en gang til.',
    letInDont:
      'Stopp. Ordene har vært feil tre ganger, og noen kan ha byttet ut nøkkelen. Slipp ingen inn. Ring eieren på et nummer du kjenner fra før.',
    letInDone: (role: string) => `${role} kan nå lese. Be om én innlogging, så vi vet at nøkkelen virker.`,

    keyTitle: 'Nøkkelen til sakene',
    keyWhat: (group: string) =>
      `Alle meldinger til ${group} låses med én felles nøkkel. Bare de som har fått den, kan lese.`,
    keyNone: 'Den er ikke laget ennå. Skjemaet kan ikke ta imot meldinger til dere før den er det.',
    keyNoneOne: 'Inviter én til først. Når dere er to, kan en av dere lage nøkkelen.',
    keyProposed:
      'En ny nøkkel venter på eierens underskrift. Be den som drifter tjenesten, om å kjøre kommandoen «mottak rotate». Til det er gjort, gjelder den gamle.',
    keyProposedFirst:
      'Nøkkelen er laget og venter på eierens underskrift. Be den som drifter tjenesten, om å kjøre kommandoen «mottak rotate».',
    proposedWords: 'Den som kjører kommandoen, ringer deg og leser opp fire ord. De skal være akkurat disse:',
    proposedDiffer: 'Er de ulike, skal ingen skrive under. Si fra til eieren.',
    proposedNotYours:
      'Nøkkelen har fire ord som skal sjekkes før noen skriver under. Du har ikke fått denne nøkkelen. En av dem som har fått den, ser ordene her.',
    keyActive:
      'Nøkkelen er laget og i bruk. Lag en ny bare når noen som hadde den, har sluttet, eller når en kode kan være på avveie.',
    keyDue: 'En som har sluttet, hadde nøkkelen. Lag en ny nå.',
    makeFirst: 'Lag nøkkelen til sakene',
    makeNew: 'Lag en ny nøkkel',
    makeTitle: 'Hvem skal kunne lese?',
    makeWhy:
      'Kryss av for dem som skal ha nøkkelen. Ring hver av dem på et nummer du kjenner fra før, eller møt dem, og skriv de fire ordene de leser opp.',
    makeTwo: 'Velg minst to, deg selv medregnet.',
    makeRecovery:
      'Eieren kan også åpne sakene, med en gjenopprettingsnøkkel som ligger innelåst, i tilfelle dere alle mister nøklene. Skriv de fire ordene til den nøkkelen, så vet vi at den er eierens.',
    recoveryWords: 'De fire ordene til gjenopprettingsnøkkelen',
    recoveryHelp: 'De står på papiret dere fikk av eieren.',
    make: 'Lag nøkkelen',
    made: 'Nøkkelen er laget. Nå må eieren skrive under.',

    inviteTitle: 'Inviter en til',
    inviteWhy: 'Den du inviterer, får en lenke som virker én gang.',
    role: 'Rolle',
    roleHelp: 'For eksempel sosiallærer. Skriv aldri navn: barn ser rollen.',
    email: 'E-post på jobb',
    emailHelp:
      'Dit sendes varsler. De sier aldri hva en melding handler om. Uten adresse kommer ingen varsler.',
    group: 'Leser for',
    invite: 'Lag invitasjon',
    inviteLink: 'Send denne lenken til den du inviterte, og bare dit:',
    copy: 'Kopier lenken',
    copied: 'Kopiert.',
    roleMissing: 'Skriv hvilken rolle.',
    emailMissing: 'Skriv en e-postadresse, som navn@kommunen.no.',

    end: 'Avslutt tilgang',
    endTitle: (role: string) => `Avslutte tilgangen til ${role}?`,
    endWhat:
      'Personen kan ikke logge inn mer. Det personen alt har lest, kan ingen ta tilbake. Etterpå lager du en ny nøkkel, så nye meldinger ikke kan leses med den gamle.',
    endYes: 'Avslutt tilgangen',
    endDone: 'Tilgangen er avsluttet. Lag en ny nøkkel nå.',

    ownTitle: 'Slik logger du inn',
    addPasskey: 'Legg til passnøkkel',
    passkeyAdded: 'Passnøkkelen er lagt til.',
    newCode: 'Bytt koden på papiret',
    newCodeDone: 'Den nye koden gjelder fra nå. Riv i stykker det gamle papiret.',
    newCodeUse: 'Den gamle koden slutter å virke når du har skrevet to ord av den nye.',
    actions: 'Valg',
  },

  list: {
    title: 'Saker',
    empty: 'Ingen saker. Tjenesten prøver seg selv hver dag med en prøvemelding, så dere vet at den virker.',
    notIn: 'Du kan ikke lese saker ennå. Gå til «Nøkler» og se hva som mangler.',
    unit: 'Sted',
    /** Four letters and digits that tell one case from another. */
    mark: 'Merke',
    received: 'Kom inn',
    kind: 'Gjelder',
    status: 'Status',
    ordinary: 'Barn eller miljø',
    staff: 'En voksen der',
    ours: (count: number) => `Venter på dere (${count})`,
    theirs: (count: number) => `Venter ikke på dere (${count})`,
    turn: {
      new: 'Ny, ikke åpnet',
      unanswered: 'Åpnet, ikke besvart',
      shut: 'Kan ikke besvares. Postkassen er tømt',
      answered: 'Besvart',
      closed: 'Avsluttet',
    },
    written: (count: number) =>
      count === 1 ? '1 ny melding å svare på' : `${count} nye meldinger å svare på`,
    notExported: 'Ikke eksportert',
    exported: 'Eksportert',
    open: (unit: string, day: string, mark: string) => `Åpne saken fra ${unit}, ${day}, merke ${mark}`,
    canaryFault: 'Dagens prøvemelding lot seg ikke åpne. Si fra til den som drifter tjenesten.',
  },

  case: {
    from: (unit: string) => `Sak fra ${unit}`,
    received: (day: string) => `Kom inn ${day}`,
    opening: 'Låser opp saken …',
    /** To the parts of a case on a narrow screen: three words that stand on one line. */
    jump: { now: 'Gjør nå', report: 'Meldingen' },
    whatNow: 'Gjør dette nå',
    whatNowNone: 'Rådene for denne typen sak kom ikke. Følg rutinen deres, og prøv igjen om litt.',
    sources: 'Hva bygger dette på?',
    lawAsOf: (day: string) => `slik loven var ${day}`,
    ownAdvice: 'Råd fra oss, ikke fra loven',
    unchecked: 'Tekstene er ikke kvalitetssikret.',
    report: 'Det som er skrevet',
    onlyPictures: 'Ingen ord, bare det som er valgt under.',
    who: 'Hvem skriver',
    reporter: { self: 'Den det gjelder', other: 'En som har sett noe', myChild: 'En forelder' },
    age: {
      junior: 'Barn på de laveste trinnene',
      middle: 'Barn på mellomtrinnet',
      senior: 'Ungdom',
      adult: 'Voksen',
    },
    situation: 'Gjelder',
    situations: {
      peer: 'Noe mellom barn eller elever',
      adultThere: 'En voksen som jobber der',
      atHome: 'Noe hjemme',
      despair: 'Orker ikke mer',
    },
    leader: 'Det gjelder ledelsen.',
    leaderUnknown: 'Avsenderen vet ikke om det gjelder ledelsen.',
    leaderMayRead: 'Avsenderen har sagt at lederen kan lese.',
    leaderMayNotRead: 'Avsenderen har sagt at lederen ikke skal lese.',
    what: 'Hva',
    where: 'Hvor',
    since: 'Siden når',
    wish: 'Ønsker at',
    contact: 'Kan nås på',
    noContact: 'Avsenderen har ikke sagt hvem det er. Svar her i innboksen.',
    vagueTitle: 'Når meldingen er vag og uten navn',
    accusedTitle: 'Gjelder saken deg?',
    language: 'Skrevet på',
    languages: { nb: 'bokmål', nn: 'nynorsk', sv: 'svensk', en: 'engelsk' },

    dialogue: 'Samtalen',
    noMessages: 'Ingen har skrevet mer ennå.',
    fromReporter: 'Fra den som skrev',
    fromYou: 'Fra dere',
    unreadable:
      'Denne meldingen lot seg ikke åpne. Den kan være endret på veien. Si fra til den som drifter tjenesten.',
    missing: (count: number) =>
      count === 1
        ? 'Her mangler det en melding. Tjenesten har ikke levert den. Si fra til eieren og til den som drifter tjenesten.'
        : `Her mangler det ${count} meldinger. Tjenesten har ikke levert dem. Si fra til eieren og til den som drifter tjenesten.`,
    emptied:
      'Avsenderen har tømt postkassen sin. Svar når ikke fram lenger. Det som er skrevet, er her fortsatt.',
    reply: 'Svar',
    replyHelp: 'Skriv kort og vennlig. Den som skrev, leser svaret med koden sin.',
    replyAdvice:
      'Andre kan se skjermen til barnet. Skriv ikke navn, ikke det barnet har fortalt, og ikke noe som viser hvem som skrev.',
    send: 'Send svaret',
    sent: 'Svaret er sendt.',
    replyEmpty: 'Skriv et svar først.',
    replyLong: (bytes: number) => `Svaret er for langt. Ta bort rundt ${bytes} tegn.`,
    revealTitle: 'Svaret kan vise hvem som skrev',
    revealContact: 'Kontaktopplysning fra meldingen:',
    revealNames: 'Kan være navn:',
    revealQuotes: 'Ord for ord fra meldingen:',
    revealAsk: 'Vil du endre svaret før du sender det?',
    revealEdit: 'Endre svaret',
    revealSend: 'Send likevel',

    printPlan: 'Skriv ut planen',

    exportTitle: 'Legg saken i arkivet',
    exportWhy:
      'En melding som er kommet fram, er dokumentasjon som skal bevares. Ingenting slettes her før saken er eksportert.',
    exportHtml: 'Last ned som lesbar fil (HTML)',
    exportJson: 'Last ned som data (JSON)',
    exportAge: 'Last ned forseglet (age)',
    exportAgeWhy:
      'Den forseglede filen åpnes med programmet age og en nøkkel som vises én gang. Ta den med når filen skal flyttes over et nett du ikke stoler på.',
    ageKeyTitle: 'Nøkkelen til den forseglede filen',
    ageKeyOnce: 'Skriv den ut nå. Den vises bare denne ene gangen og lagres ingen steder.',
    ageKeyHow: 'Slik åpnes filen: legg nøkkelen i en fil som heter nokkel.txt, og kjør',
    printKey: 'Skriv ut nøkkelen',
    putAway: 'Jeg har skrevet den ut',
    downloads:
      'Filene er ulåst. Legg dem rett i sak- og arkivsystemet, og slett dem fra nedlastinger etterpå.',
    inArchive: 'Filen ligger i arkivet vårt',
    exportedNow: 'Saken er merket som eksportert.',
    exportFirst: 'Last ned minst én fil først.',
    exportedOn: (day: string) => `Eksportert ${day}.`,
    exportAgain: 'Det er kommet en ny melding etter at filen ble laget. Les den, og last ned saken på nytt.',
    deletes: 'En eksportert og avsluttet sak slettes herfra etter en tid som eieren har satt.',

    statusTitle: 'Status',
    close: 'Avslutt saken',
    reopen: 'Åpne saken igjen',
    closedOn: (day: string) => `Avsluttet ${day}.`,
    openState: 'Saken er åpen.',
    closeWhy: 'Den som skrev, ser at saken er avsluttet, og kan skrive igjen.',

    cannotTitle: 'Saken lot seg ikke åpne',
    cannot: {
      noKey:
        'Saken er låst med en nøkkel du ikke har fått. Be en av de andre om å slippe deg inn under «Nøkler».',
      sealed: 'Ingen av nøklene dine åpner saken, eller så er den endret etter at den ble sendt.',
      moved:
        'Det som står inni saken, passer ikke med det tjenesten sier om den. Den kan være flyttet. Si fra til eieren med en gang.',
      other: 'Innholdet er ikke i en form vi kjenner.',
    },
    cannotNext: 'Slik får dere den opp',
    recoveryFlow: [
      'Spør de andre som leser her. Kan en av dem åpne saken, kan de slippe deg inn.',
      'Kan ingen av dere, ring eieren. Eieren har en gjenopprettingsnøkkel som åpner alle saker.',
      'Saken slettes ikke mens den er uåpnet. Den som skrev, ser at den ikke er åpnet ennå.',
    ],
  },

  overviewPage: {
    title: 'Oversikt',
    lead: 'Tall for hver enhet. Ingen ser innholdet herfra.',
    unit: 'Enhet',
    received: 'Kommet inn',
    unopened: 'Ikke åpnet',
    oldest: 'Eldste uåpnede',
    daysToOpen: 'Dager til åpnet',
    unanswered: 'Ubesvart',
    notExported: 'Ikke eksportert',
    deleted: 'Slettet',
    holders: 'Kan lese',
    canary: 'Prøvemelding',
    canaryOpened: (day: string) => `Åpnet ${day}`,
    expires: 'Nøkkel utløper',
    none: 'Ingen',
    canaryNotSent: 'Ikke sendt ennå',
    canaryWaits: 'Venter på at noen logger inn',
    ownInbox: 'Innboksen til eieren',
    recent: 'Skjedd siste 14 dager',
    happened: {
      readersChanged: 'noen er invitert til å lese, sluppet inn eller tatt ut.',
      caseDeleted: 'en sak som var åpnet, eksportert og avsluttet, er slettet.',
    },
    outbox: 'Varsler på e-post',
    outboxClear: 'Alle varsler er sendt.',
    outboxWaiting: (count: number, since: string) =>
      count === 1
        ? `1 varsel er ikke sendt. Det har ventet siden ${since}.`
        : `${count} varsler er ikke sendt. Det eldste har ventet siden ${since}.`,
    units: 'Enhetene',
    fine: 'Alt er i orden',
    attention: 'Dette må noen se på',
    needs: {
      unopened: (unit: string, days: string) => `${unit}: en melding har ligget uåpnet siden ${days}.`,
      holders: (unit: string) => `${unit}: færre enn to kan lese.`,
      ownerHolders: 'Eieren: færre enn to kan lese.',
      canaryNotStored: (unit: string) =>
        `${unit}: prøvemeldingen kom ikke fram. Be den som drifter tjenesten, om å se på det.`,
      canaryNotOpened: (unit: string) =>
        `${unit}: ingen har logget inn og åpnet prøvemeldingen. Ring dem som leser der.`,
      rotation: (unit: string) => `${unit}: en som har sluttet, hadde nøkkelen. De som leser, må lage en ny.`,
      addressFailing: (unit: string) =>
        `${unit}: e-post til en som leser, kommer ikke fram. Ring dem, og inviter på nytt med en adresse som virker.`,
      backup:
        'Det er ikke tatt sikkerhetskopi på over to dager. Be den som drifter tjenesten, om å se på det.',
      exportMissing:
        'En gammel sak er ikke lagt i arkivet. Se under «Ikke eksportert» hvor, og be dem eksportere den.',
      disk: 'Disken på tjeneren har vært full, og en melding kunne ikke lagres. Be den som drifter tjenesten, om å se på det nå.',
      expires: (unit: string, day: string) =>
        `${unit}: nøkkelen utløper ${day}. Be den som drifter tjenesten, om å kjøre «mottak rotate».`,
      outbox: 'Varsler blir ikke sendt. Be den som drifter tjenesten, om å se på e-posten.',
    },
    recovery: 'Har alle på et sted mistet nøklene sine?',
    toRecovery: 'Åpne igjen med gjenopprettingsnøkkelen',
  },

  recovery: {
    title: 'Åpne sakene igjen',
    lead: 'Bruk dette når alle på et sted har mistet nøklene sine. Da trengs gjenopprettingsnøkkelen, som eieren har innelåst. Dere bør være to som ser på.',
    steps: [
      'Inviter dem som skal lese, på nytt. De lager hver sin nøkkel.',
      'Hent filen med gjenopprettingsnøkkelen der den er innelåst. Velg den her. Den forlater aldri denne maskinen.',
      'Velg hvem som skal kunne lese igjen. Ring hver av dem, og skriv de fire ordene de leser opp.',
      'Lås filen inn igjen, og slett kopier fra denne maskinen.',
    ],
    file: 'Filen med gjenopprettingsnøkkelen',
    read: 'Nøkkelen er lest. Den ligger bare i minnet.',
    notKey: 'Filen har ingen slik nøkkel. Den begynner med AGE-SECRET-KEY-PQ-.',
    wrongKey: 'Dette er ikke gjenopprettingsnøkkelen til denne tjenesten.',
    group: 'Hvilket sted gjelder det?',
    nobody: 'Ingen her har sagt ja til en invitasjon ennå. Inviter først.',
    choose: 'Slipp disse inn',
    mustChoose: 'Velg minst én.',
    open: 'Åpne sakene for dem',
    notOpened: (count: number) =>
      count === 1
        ? '1 nøkkel lot seg ikke åpne. Sakene som er låst med den, er fortsatt låst. Si fra til den som drifter tjenesten.'
        : `${count} nøkler lot seg ikke åpne. Sakene som er låst med dem, er fortsatt låst. Si fra til den som drifter tjenesten.`,
    done: (count: number) =>
      count === 1
        ? '1 nøkkel er gitt videre. De kan logge inn og lese.'
        : `${count} nøkler er gitt videre. De kan logge inn og lese.`,
  },

  file: {
    title: 'Sak fra mottaket',
    made: 'Laget',
    caseId: 'Saksnummer i mottaket',
    sha: 'Kontrollsum av den forseglede meldingen (SHA-256)',
    unit: 'Enhet',
    received: 'Kom inn',
    opened: 'Åpnet',
    closed: 'Avsluttet',
    notYet: 'Ikke ennå',
    confidential: 'Inneholder taushetsbelagte opplysninger.',
  },
};

/** What every language must say. */
export type Texts = typeof nb;
