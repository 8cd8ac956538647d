/**
 * What the reporter page says itself, in bokmål. What the law gives and who else listens comes with the release.
 * The other languages are typed by this one. Between braces stand `place`, `leader` and `owner` in the words of
 * this unit, and what is only known then; with a capital, `{Place}`, at the beginning of a sentence.
 */
export const nb = {
  /** What the unit, its leader and its owner are called in running text. */
  called: {
    place: { school: 'skolen', kindergarten: 'barnehagen' },
    leader: {
      no: { school: 'rektor', kindergarten: 'styrer' },
      se: { school: 'rektor', kindergarten: 'rektor' },
    },
    owner: {
      municipality: 'kommunen',
      schoolBoard: 'skolens styre',
      kindergartenOwner: 'den som eier barnehagen',
      huvudman: 'den som driver {place}',
    },
    and: 'og',
  },

  /** What both the page as the service writes it and its screens say. */
  page: {
    practice: 'Øvelse',
    haveCode: 'Jeg har en kode',
    readers: '{Roles}. Det er {count} som kan åpne det du skriver.',
    persons: '{n} voksne',
    ownerReads: 'Nå er det {owner} som leser: {roles}. Det er {count} som kan åpne det du skriver.',
    promise: '{Place} har skrevet dette selv: «{promise}»',
    next: 'Neste dag noen leser: {day}.',
    nextUnknown: 'Vi vet ikke hvilken dag noen leser.',
    cover: '{Place} leser ikke nå. {Owner} leser så lenge.',
    urgent: 'Haster det?',
    urgentText: 'Ikke vent på svar herfra. Ring:',
    otherText: 'Virker ikke skjemaet her, kan du si ifra på en annen måte.',
    closed: 'Du kan ikke skrive herfra nå',
    closedText:
      'Det er ingen her som kan åpne det du skriver nå. Derfor tar vi ikke imot noe. Du kan si ifra på en annen måte.',
    phoneOwner: 'Ring {owner}',
  },

  /** The questions, one on each screen. */
  ask: {
    back: 'Tilbake',
    next: 'Videre',
    skip: 'Hopp over',
    /** Read out and shown: the number of the screen. */
    step: 'Steg {n}',
    stepOf: 'Steg {n} av {of}',
    several: 'Du kan velge flere. Du kan også hoppe over.',

    age: 'Hvor gammel er du?',
    ageWhy: 'Vi spør så den som leser, kan svare på en måte som passer deg.',
    ages: {
      junior: '{from}. til {to}. trinn',
      middle: '{from}. til {to}. trinn',
      senior: '{from}. trinn eller eldre',
      adult: 'Jeg er voksen',
    },
    /** A single grade. */
    grade: '{from}. trinn',

    helpFirst: 'Du kan få hjelp nå',
    writeToo: 'Jeg vil skrive også',

    leader: 'Er det {leader}, eller en annen som er leder?',
    yes: 'Ja',
    no: 'Nei',
    unsure: 'Jeg vet ikke',
    toOwner: 'Da går det til {owner}',
    toOwnerText:
      '{Leader} kan ikke åpne det du skriver. Det er {roles} som leser. Det er {count} som kan åpne det.',
    toOwnerFull:
      'Det er ingen der som kan lese nå. Derfor tar vi ikke imot det herfra. {Leader} får det heller ikke. Du kan si ifra på en annen måte.',
    mayRead: 'Hvem skal lese det du skriver?',
    mayReadYes: '{Leader} kan lese',
    mayReadYesText: 'Det går til {place}. {Roles} leser.',
    mayReadNo: '{Leader} skal ikke lese',
    mayReadNoText:
      'Det går til {owner}. {Roles} leser. De kan likevel måtte snakke med {leader} for å hjelpe.',

    what: 'Hva skjer?',
    where: 'Hvor skjer det?',
    since: 'Når begynte det?',
    wish: 'Hva vil du skal skje?',
    wishOther: 'Hva ønsker du for den det gjelder?',

    text: 'Vil du fortelle mer?',
    textJunior: 'Vil du skrive noe?',
    textNote: 'Du kan skrive med egne ord. Du trenger ikke skrive noe.',
    textLabel: 'Med egne ord',
    picture: 'Har du et bilde av det?',
    roomLeft: 'Du har plass til {n} tegn til.',
    roomOut: 'Det er ikke plass til alt. Ta bort {n} tegn for å komme videre.',

    contact: 'Skal noen ta kontakt med deg?',
    contactNote: 'Du trenger ikke si hvem du er. Du får svar her på siden, med en kode.',
    contactNo: 'Nei, jeg leser svaret her',
    contactYes: 'Ja, ta kontakt med meg',
    contactLabel: 'Hva heter du, og hvordan når vi deg?',
    contactEmpty: 'Skriv hvordan vi når deg, eller velg nei.',

    before: 'Før du sender',
    readBy: 'Hvem leser det?',
    morePassOn: 'Mer om hva de må si videre',
    willSend: 'Se hva du sender',
  },

  /** Choices of the form, by their ids in the report. */
  choices: {
    what: {
      words: 'Noen sier stygge ting',
      leftOut: 'Noen blir stengt ute',
      hits: 'Noen slår, sparker eller dytter',
      threats: 'Noen truer eller skremmer',
      takes: 'Noen tar eller ødelegger ting',
      online: 'Det skjer på nett eller mobil',
      pictures: 'Noen tar eller deler bilder',
      touches: 'Noen tar på kroppen',
      shouts: 'Noen kjefter eller ler av en',
      holds: 'Noen holder fast eller er hard',
      ignores: 'Ingen hjelper',
      fights: 'De voksne slåss eller krangler',
      alone: 'Ingen passer på',
      other: 'Noe annet',
    },
    where: {
      inside: 'Inne, i timen',
      outside: 'Ute, i friminuttet',
      changing: 'I garderoben eller på do',
      after: 'På SFO',
      way: 'På vei til eller fra skolen',
      online: 'På nett',
      indoors: 'Inne',
      outdoors: 'Ute',
      care: 'Ved stell eller på do',
      rest: 'Når barna hviler',
      trip: 'På tur',
      other: 'Et annet sted',
    },
    since: {
      today: 'I dag',
      days: 'De siste dagene',
      weeks: 'Noen uker',
      long: 'Lenge',
      unknown: 'Jeg vet ikke',
    },
    wish: {
      stop: 'At det stopper',
      talk: 'Snakke med en voksen',
      near: 'At en voksen er i nærheten',
      know: 'At noen vet om det',
      askFirst: 'At dere spør meg før dere gjør noe',
      unknown: 'Jeg vet ikke',
    },
  },

  /** The code, and sending. */
  send: {
    code: 'Dette er koden din',
    codeWhy:
      'Med koden kan du lese svaret og skrive mer. Vi har den ikke. Mister du den, kan ingen gi deg en ny.',
    keep: 'Ta vare på koden nå. Skriv den av på et ark, eller velg her. Den som ser koden, kan lese svaret.',
    codeWords: 'Koden som ord',
    codeDigits: 'Koden som tall',
    copy: 'Kopier koden',
    copied: 'Koden er kopiert',
    notCopied: 'Det gikk ikke. Skriv koden av på et ark.',
    print: 'Skriv ut koden',
    notSent: 'Ikke sendt ennå',
    send: 'Send nå',
    sending: 'Sender. Ikke lukk siden.',
    retrying: 'Vi får ikke kontakt. Vi prøver igjen. Ikke lukk siden.',
    offline: 'Du er ikke på nett. Vi prøver igjen når du er på nett. Ikke lukk siden.',
    failed: 'Det ble ikke sendt',
    failedText: 'Prøv igjen, eller si ifra på en annen måte.',
    nothingLost: 'Ingenting er borte. Det du skrev, er her så lenge siden er åpen.',
    again: 'Prøv igjen',
    unready: 'Siden er ikke klar ennå. Vent litt.',
    newCode: 'Du har fått en ny kode. Ta vare på den, og prøv igjen.',
    changed: 'Noe er endret. Se hvem som leser, før du sender.',
    sent: 'Det er sendt',
    received: 'Mottatt {day}.',
    check: 'Har du koden?',
    checkText: 'Skriv ord nummer {a} og ord nummer {b}, så vet du at du har den.',
    checkWord: 'Ord nummer {n}',
    checkButton: 'Sjekk',
    checkRight: 'Det stemmer. Nå har du koden.',
    checkWrong: 'Det stemte ikke. Se på ordene i koden, og på tallene foran dem.',
    showCode: 'Vis koden',
    proof: 'Bevis på at det er mottatt',
    proofText: 'Dette er skrevet under av systemet hos {owner}. Det sier ikke hva du skrev.',
    proofFields: { id: 'Nummer', sha256: 'Fingeravtrykk', day: 'Dag', signature: 'Underskrift' },
    receipt: 'Kvittering',
    receiptText: 'Du har sendt en melding til {unit} her. Den ble mottatt {day}. {Roles} leser den.',
    receiptNote: 'Kvitteringen viser at meldingen er mottatt. Den viser ikke hva som står i den.',
    printReceipt: 'Skriv ut kvittering',
    done: 'Ferdig',
    doneText: 'Det du skrev, er borte fra denne siden. Kom tilbake med koden når du vil.',
  },

  /** Back with a code. */
  back: {
    enter: 'Skriv inn koden din',
    enterNote: 'Seks ord, eller 20 tall. Du trenger bare de fire første bokstavene i hvert ord.',
    label: 'Koden',
    open: 'Åpne',
    opening: 'Åpner. Det kan ta litt tid.',
    wrong: {
      length: 'En kode har seks ord eller 20 tall. Har du fått med alt?',
      unknown: 'Dette er ikke ord i en kode: {words}. Se på koden en gang til.',
      check: 'Noe i koden stemmer ikke. Se på koden en gang til.',
      staff: 'Dette er en kode for voksne som leser. Den virker i innboksen, ikke her.',
    },
    notFound: 'Vi finner ikke noe med denne koden. Se på koden en gang til. Den kan også være tømt.',
    noContact: 'Vi får ikke kontakt. Prøv igjen om litt.',
    title: 'Meldingen din',
    facts: {
      received: 'Mottatt {day}',
      opened: 'Åpnet {day}',
      notOpened: 'Ikke åpnet ennå',
      closed: 'Avsluttet {day}',
    },
    answers: 'Svar til deg',
    none: 'Det er ikke kommet noe svar ennå.',
    you: 'Du skrev {day}',
    they: 'Svar {day}',
    unreadable: 'Dette kan ikke åpnes. Det er ikke skrevet av noen som har lest meldingen din.',
    write: 'Skriv mer',
    sendMore: 'Send',
    writeEmpty: 'Skriv noe før du sender.',
    sentMore: 'Det er sendt.',
    waitForAnswer: 'Det er ikke plass til mer nå. Vent på svar, eller si ifra på en annen måte.',
    empty: 'Tøm',
    emptyTitle: 'Vil du tømme?',
    emptyText:
      'Da kan ingen komme tilbake med koden. Det du har skrevet til {place}, er fortsatt hos {place}.',
    emptyYes: 'Ja, tøm',
    emptyNo: 'Nei, gå tilbake',
    emptied: 'Det er tømt',
    emptiedText: 'Koden virker ikke mer. Det du har skrevet til {place}, er der fortsatt.',
  },
};

/** What only the service says, where it writes the page: a browser never brings it again. */
export const nbPage = {
  title: 'Skriv til {unit}',
  exit: 'Forlat siden',
  skip: 'Hopp til innholdet',
  youWriteTo: 'Du skriver til {unit}.',
  other: 'Skjemaet trenger JavaScript og en sikker adresse (https).',
  stored: 'Hva blir lagret om meg?',
  device: 'Kan noen se at jeg har vært her?',
  languages: 'Språk',
};

/** What every language must say. */
export type Texts = typeof nb;
export type PageTexts = typeof nbPage;
