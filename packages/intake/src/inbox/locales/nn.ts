import { nn as form } from '../../reporter/locales/nn.ts';
import type { Texts } from './nb.ts';

export const nn: Texts = {
  /** As the child saw them. */
  choices: form.choices,

  inbox: 'Innboks',
  practice: 'Øving. Denne kommunen finst ikkje.',
  language: 'Språk',
  lock: 'Lås',
  cases: 'Saker',
  keys: 'Nøklar',
  overview: 'Oversikt',
  back: 'Tilbake',
  cancel: 'Avbryt',
  loading: 'Hentar …',
  working: 'Vent litt …',
  owner: 'Eigaren',
  menu: 'Sider i innboksen',

  invitation: {
    title: 'Du skal kunne lese meldingar frå barn',
    who: (role, group) => `Du er invitert som ${role} for ${group}.`,
    notValid: 'Denne invitasjonen verkar ikkje.',
    notValidWhy:
      'Han er brukt, for gammal eller teken tilbake. Be den som inviterte deg, om ein ny. Har du alt laga ein nøkkel? Då loggar du inn med han.',
    toLogin: 'Gå til innlogging',
    what: 'Meldingane er låste. Berre dei som har ein nøkkel, kan lese dei. No lagar du din, her i nettlesaren. Han blir aldri send ulåst.',
    steps: [
      'Du får ein kode på åtte ord. Skriv han ut eller skriv han av på papir.',
      'Du skriv to av orda tilbake, så vi veit at papiret stemmer.',
      'Du kan leggje til ein passnøkkel, om maskina di har det.',
      'Så må ein som alt har nøkkel, sleppe deg inn.',
    ],
    time: 'Det tek rundt fem minutt. Sit ein stad der ingen ser skjermen.',
    make: 'Lag nøkkelen min',
    codeTitle: 'Dette er koden din',
    codeUse: 'Dei åtte orda opnar innboksen for deg, på kva maskin som helst.',
    codeCare:
      'Oppbevar papiret innelåst, som ein nøkkel. Ikkje ta bilete av det, og ikkje legg det i e-post. Mistar du det, kan ein annan sleppe deg inn på nytt.',
    codeFor: (role, group) => `${role}, ${group}`,
    printCode: 'Skriv ut koden',
    written: 'Eg har han på papir',
    checkTitle: 'Skriv to av orda frå papiret',
    checkWhy: 'Då veit vi at koden er skriven rett av. Dei fire første bokstavane er nok.',
    wordNumber: (number) => `Ord nummer ${number}`,
    wrongWord: (number) => `Ord nummer ${number} stemmer ikkje. Sjå på papiret ein gong til.`,
    seeAgain: 'Vis koden igjen',
    check: 'Sjekk orda',
    passkeyTitle: 'Vil du òg logge inn med passnøkkel?',
    passkeyWhat:
      'Ein passnøkkel ligg i maskina eller mobilen din og blir opna med finger, ansikt eller PIN. Då slepp du å skrive koden kvar dag. Papiret gjeld framleis.',
    passkeyYes: 'Legg til passnøkkel',
    passkeyNo: 'Berre bruk koden',
    passkeyFailed:
      'Denne maskina kan ikkje lage ein slik passnøkkel. Det gjer ingenting: koden på papiret er nok.',
    saving: 'Lagrar nøkkelen din …',
    doneTitle: 'Nøkkelen din er laga',
    doneNext: 'Du kan ikkje lese enno. Ein som alt har nøkkel, må sleppe deg inn.',
    doneCall: (group) =>
      `Ring ein av dei som les for ${group}, på eit nummer du kjenner frå før. Les opp desse fire orda. Dei skriv orda hos seg. Er dei rette, slepp dei deg inn. Sit de saman, kan dei skrive av herifrå.`,
    doneFirst:
      'Er de nye alle saman? Når to av dykk er komne hit, lagar ein av dykk nøkkelen til sakene. Det gjer de under «Nøklar».',
    enter: 'Gå inn i innboksen',
  },

  login: {
    title: 'Logg inn i innboksen',
    lead: 'Meldingane blir låste opp her i nettlesaren din. Tenaren kan ikkje lese dei.',
    passkey: 'Logg inn med passnøkkel',
    or: 'Eller med koden på papiret',
    code: 'Koden din, åtte ord',
    codeHelp: 'Skriv orda med mellomrom. Dei fire første bokstavane i kvart ord er nok.',
    open: 'Opne med koden',
    opening: 'Låser opp …',
    wrong: {
      length: 'Koden har åtte ord. Tel orda på papiret og prøv igjen.',
      unknown: (words) => `Vi kjenner ikkje igjen ${words}. Sjå etter skrivefeil.`,
      check: 'Orda høyrer ikkje saman. Er eitt av dei skrive feil, eller har to bytt plass?',
      noKey: 'Ingen nøkkel høyrer til denne koden. Kanskje er han bytt ut, eller tilgangen er avslutta.',
      passkey: 'Passnøkkelen vart ikkje brukt. Prøv igjen, eller bruk koden på papiret.',
      passkeyUnknown: 'Denne passnøkkelen høyrer ikkje til innboksen lenger. Bruk koden på papiret.',
      ended: 'Tilgangen din er avslutta.',
      sealed: 'Nøkkelen let seg ikkje opne. Sei frå til den som driftar tenesta.',
    },
    lost: 'Mista koden?',
    lostHelp:
      'Be ein annan som les saman med deg, om ein ny invitasjon, og om å avslutte den gamle tilgangen. Har alle mista nøklane sine, kan eigaren opne igjen med gjenopprettingsnøkkelen.',
    locked: 'Innboksen vart låst fordi han stod ubrukt i 15 minutt. Det du ikkje hadde sendt, er borte.',
    lockedByYou: 'Innboksen er låst.',
  },

  idle: {
    title: 'Innboksen blir snart låst',
    text: 'Du har ikkje gjort noko på ei stund. Om eitt minutt blir alt låst, og utkast forsvinn.',
    stay: 'Hald fram med å lese',
  },

  problem: {
    offline: 'Får ikkje kontakt med tenesta. Sjekk nettet og prøv igjen. Ingenting er mista.',
    expired: 'Innlogginga er gått ut. Logg inn på nytt.',
    notAllowed: 'Dette har du ikkje tilgang til.',
    gone: 'Dette finst ikkje lenger.',
    changed: 'Noko er endra sidan du opna sida. Hent ho på nytt.',
    full: 'Tenesta har ikkje plass. Sei frå til den som driftar ho.',
    other: (code) => `Det gjekk ikkje. Prøv igjen. Feilkode: ${code}`,
    again: 'Prøv igjen',
  },

  holders: {
    title: 'Nøklar',
    lead: (group) => `Kven som kan lese meldingar til ${group}.`,
    who: 'Kven',
    state: 'Status',
    you: '(deg)',
    mayRead: 'Kan lese',
    readsWhenSigned: 'Kan lese når eigaren har skrive under',
    unopened: 'Må logge inn éin gong',
    notOpened: (roles) =>
      `Nøkkelen er gitt til ${roles.join(', ')}, men er ikkje prøvd enno. Be om éi innlogging. Først då veit vi at nøkkelen verkar, og først då tel personen med.`,
    faultTitle: 'Ein nøkkel du har fått, let seg ikkje opne',
    faultText:
      'Du kan ikkje lese meldingar som er låste med han. Ring ein av dei andre som les, på eit nummer du kjenner frå før. Dei må avslutte tilgangen din og invitere deg på nytt. Sei òg frå til den som driftar tenesta.',
    waits: 'Ventar på å bli sleppt inn',
    noKeyYet: 'Klar. Nøkkelen til sakene er ikkje laga',
    yourWords: 'Dei fire orda dine',
    yourWordsUse: 'Les dei opp når nokon skal sleppe deg inn. Dei er ikkje hemmelege.',
    notIn:
      'Du kan ikkje lese enno. Ring ein av dei andre, les opp dei fire orda dine, og be om å bli sleppt inn.',

    atLeastTwo: 'De må vere to',
    alone:
      'Færre enn to kan lese her. Då tek ikkje skjemaet imot meldingar til dykk: dei går til eigaren, eller ingen stader.',
    aloneInvite: 'Inviter minst éin til.',
    aloneOwner:
      'Færre enn to kan lese hos eigaren. Skjemaet tek ikkje imot meldingar til eigaren før de er to.',

    letIn: 'Slepp inn',
    letInTitle: (role) => `Sleppe inn ${role}?`,
    letInCall: 'Ring på eit nummer du kjenner frå før. Be om dei fire orda, og skriv dei slik du høyrer dei.',
    letInBeside: 'Sit de saman? Då skriv du orda av frå skjermen til den andre.',
    letInHeard: 'Dei fire orda',
    letInHelp: 'Dei fire første bokstavane i kvart ord er nok.',
    letInWhy: 'Slik veit du at det er rett person, og at ingen har bytt ut nøkkelen på vegen.',
    letInCheck: 'Sjekk orda og slepp inn',
    letInFour: 'Skriv alle fire orda, i rett rekkjefølgje.',
    letInUnknown: (words) =>
      `Dette er ikkje blant orda vi bruker: ${words.join(', ')}. Be om det ein gong til.`,
    letInDiffer: 'Orda stemmer ikkje. Ingen er sleppt inn. Be om alle fire ein gong til.',
    letInDont:
      'Stopp. Orda har vore feil tre gonger, og nokon kan ha bytt ut nøkkelen. Slepp ingen inn. Ring eigaren på eit nummer du kjenner frå før.',
    letInDone: (role) => `${role} kan no lese. Be om éi innlogging, så vi veit at nøkkelen verkar.`,

    keyTitle: 'Nøkkelen til sakene',
    keyWhat: (group) =>
      `Alle meldingar til ${group} blir låste med éin felles nøkkel. Berre dei som har fått han, kan lese.`,
    keyNone: 'Han er ikkje laga enno. Skjemaet kan ikkje ta imot meldingar til dykk før han er det.',
    keyNoneOne: 'Inviter éin til først. Når de er to, kan ein av dykk lage nøkkelen.',
    keyProposed:
      'Ein ny nøkkel ventar på underskrifta til eigaren. Be den som driftar tenesta, om å køyre kommandoen «mottak rotate». Til det er gjort, gjeld den gamle.',
    keyProposedFirst:
      'Nøkkelen er laga og ventar på underskrifta til eigaren. Be den som driftar tenesta, om å køyre kommandoen «mottak rotate».',
    proposedWords: 'Den som køyrer kommandoen, ringjer deg og les opp fire ord. Dei skal vere akkurat desse:',
    proposedDiffer: 'Er dei ulike, skal ingen skrive under. Sei frå til eigaren.',
    proposedNotYours:
      'Nøkkelen har fire ord som skal sjekkast før nokon skriv under. Du har ikkje fått denne nøkkelen. Ein av dei som har fått han, ser orda her.',
    keyActive:
      'Nøkkelen er laga og i bruk. Lag ein ny berre når nokon som hadde han, har slutta, eller når ein kode kan vere på avvegar.',
    keyDue: 'Ein som har slutta, hadde nøkkelen. Lag ein ny no.',
    makeFirst: 'Lag nøkkelen til sakene',
    makeNew: 'Lag ein ny nøkkel',
    makeTitle: 'Kven skal kunne lese?',
    makeWhy:
      'Kryss av for dei som skal ha nøkkelen. Ring kvar av dei på eit nummer du kjenner frå før, eller møt dei, og skriv dei fire orda dei les opp.',
    makeTwo: 'Vel minst to, deg sjølv medrekna.',
    makeRecovery:
      'Eigaren kan òg opne sakene, med ein gjenopprettingsnøkkel som ligg innelåst, i tilfelle de alle mistar nøklane. Skriv dei fire orda til den nøkkelen, så veit vi at han er eigaren sin.',
    recoveryWords: 'Dei fire orda til gjenopprettingsnøkkelen',
    recoveryHelp: 'Dei står på papiret de fekk av eigaren.',
    make: 'Lag nøkkelen',
    made: 'Nøkkelen er laga. No må eigaren skrive under.',

    inviteTitle: 'Inviter éin til',
    inviteWhy: 'Den du inviterer, får ei lenkje som verkar éin gong.',
    role: 'Rolle',
    roleHelp: 'Til dømes sosiallærar. Skriv aldri namn: barn ser rolla.',
    email: 'E-post på jobb',
    emailHelp:
      'Dit blir varsel sende. Dei seier aldri kva ei melding handlar om. Utan adresse kjem ingen varsel.',
    group: 'Les for',
    invite: 'Lag invitasjon',
    inviteLink: 'Send denne lenkja til den du inviterte, og berre dit:',
    copy: 'Kopier lenkja',
    copied: 'Kopiert.',
    roleMissing: 'Skriv kva rolle.',
    emailMissing: 'Skriv ei e-postadresse, som namn@kommunen.no.',

    end: 'Avslutt tilgang',
    endTitle: (role) => `Avslutte tilgangen til ${role}?`,
    endWhat:
      'Personen kan ikkje logge inn meir. Det personen alt har lese, kan ingen ta tilbake. Etterpå lagar du ein ny nøkkel, så nye meldingar ikkje kan lesast med den gamle.',
    endYes: 'Avslutt tilgangen',
    endDone: 'Tilgangen er avslutta. Lag ein ny nøkkel no.',

    ownTitle: 'Slik loggar du inn',
    addPasskey: 'Legg til passnøkkel',
    passkeyAdded: 'Passnøkkelen er lagd til.',
    newCode: 'Byt koden på papiret',
    newCodeDone: 'Den nye koden gjeld frå no. Riv i stykke det gamle papiret.',
    newCodeUse: 'Den gamle koden sluttar å verke når du har skrive to ord av den nye.',
    actions: 'Val',
  },

  list: {
    title: 'Saker',
    empty: 'Ingen saker. Tenesta prøver seg sjølv kvar dag med ei prøvemelding, så de veit at ho verkar.',
    notIn: 'Du kan ikkje lese saker enno. Gå til «Nøklar» og sjå kva som manglar.',
    unit: 'Stad',
    mark: 'Merke',
    received: 'Kom inn',
    kind: 'Gjeld',
    status: 'Status',
    ordinary: 'Barn eller miljø',
    staff: 'Ein vaksen der',
    ours: (count) => `Ventar på dykk (${count})`,
    theirs: (count) => `Ventar ikkje på dykk (${count})`,
    turn: {
      new: 'Ny, ikkje opna',
      unanswered: 'Opna, ikkje svart på',
      shut: 'Kan ikkje svarast på. Postkassa er tømd',
      answered: 'Svart på',
      closed: 'Avslutta',
    },
    written: (count) => (count === 1 ? '1 ny melding å svare på' : `${count} nye meldingar å svare på`),
    notExported: 'Ikkje eksportert',
    exported: 'Eksportert',
    open: (unit, day, mark) => `Opne saka frå ${unit}, ${day}, merke ${mark}`,
    canaryFault: 'Prøvemeldinga i dag let seg ikkje opne. Sei frå til den som driftar tenesta.',
  },

  case: {
    from: (unit) => `Sak frå ${unit}`,
    received: (day) => `Kom inn ${day}`,
    opening: 'Låser opp saka …',
    jump: { now: 'Gjer no', report: 'Meldinga' },
    whatNow: 'Gjer dette no',
    whatNowNone: 'Råda for denne typen sak kom ikkje. Følg rutinen dykkar, og prøv igjen om litt.',
    sources: 'Kva byggjer dette på?',
    lawAsOf: (day) => `slik lova var ${day}`,
    ownAdvice: 'Råd frå oss, ikkje frå lova',
    unchecked: 'Tekstane er ikkje kvalitetssikra.',
    report: 'Det som er skrive',
    onlyPictures: 'Ingen ord, berre det som er valt under.',
    who: 'Kven skriv',
    reporter: { self: 'Den det gjeld', other: 'Ein som har sett noko', myChild: 'Ein forelder' },
    age: {
      junior: 'Barn på dei lågaste trinna',
      middle: 'Barn på mellomtrinnet',
      senior: 'Ungdom',
      adult: 'Vaksen',
    },
    situation: 'Gjeld',
    situations: {
      peer: 'Noko mellom barn eller elevar',
      adultThere: 'Ein vaksen som jobbar der',
      atHome: 'Noko heime',
      despair: 'Orkar ikkje meir',
    },
    leader: 'Det gjeld leiinga.',
    leaderUnknown: 'Avsendaren veit ikkje om det gjeld leiinga.',
    leaderMayRead: 'Avsendaren har sagt at leiaren kan lese.',
    leaderMayNotRead: 'Avsendaren har sagt at leiaren ikkje skal lese.',
    what: 'Kva',
    where: 'Kvar',
    since: 'Sidan når',
    wish: 'Ønskjer at',
    contact: 'Kan nåast på',
    noContact: 'Avsendaren har ikkje sagt kven det er. Svar her i innboksen.',
    vagueTitle: 'Når meldinga er vag og utan namn',
    accusedTitle: 'Gjeld saka deg?',
    language: 'Skrive på',
    languages: { nb: 'bokmål', nn: 'nynorsk', sv: 'svensk', en: 'engelsk' },

    dialogue: 'Samtalen',
    noMessages: 'Ingen har skrive meir enno.',
    fromReporter: 'Frå den som skreiv',
    fromYou: 'Frå dykk',
    unreadable:
      'Denne meldinga let seg ikkje opne. Ho kan vere endra på vegen. Sei frå til den som driftar tenesta.',
    missing: (count) =>
      count === 1
        ? 'Her manglar det ei melding. Tenesta har ikkje levert ho. Sei frå til eigaren og til den som driftar tenesta.'
        : `Her manglar det ${count} meldingar. Tenesta har ikkje levert dei. Sei frå til eigaren og til den som driftar tenesta.`,
    emptied:
      'Avsendaren har tømt postkassa si. Svar når ikkje fram lenger. Det som er skrive, er her framleis.',
    reply: 'Svar',
    replyHelp: 'Skriv kort og vennleg. Den som skreiv, les svaret med koden sin.',
    replyAdvice:
      'Andre kan sjå skjermen til barnet. Ikkje skriv namn, ikkje det barnet har fortalt, og ikkje noko som viser kven som skreiv.',
    send: 'Send svaret',
    sent: 'Svaret er sendt.',
    replyEmpty: 'Skriv eit svar først.',
    replyLong: (bytes) => `Svaret er for langt. Ta bort rundt ${bytes} teikn.`,
    revealTitle: 'Svaret kan vise kven som skreiv',
    revealContact: 'Kontaktopplysning frå meldinga:',
    revealNames: 'Kan vere namn:',
    revealQuotes: 'Ord for ord frå meldinga:',
    revealAsk: 'Vil du endre svaret før du sender det?',
    revealEdit: 'Endre svaret',
    revealSend: 'Send likevel',

    printPlan: 'Skriv ut planen',

    exportTitle: 'Legg saka i arkivet',
    exportWhy:
      'Ei melding som er komen fram, er dokumentasjon som skal takast vare på. Ingenting blir sletta her før saka er eksportert.',
    exportHtml: 'Last ned som lesbar fil (HTML)',
    exportJson: 'Last ned som data (JSON)',
    exportAge: 'Last ned forsegla (age)',
    exportAgeWhy:
      'Den forsegla fila blir opna med programmet age og ein nøkkel som blir vist éin gong. Ta ho med når fila skal flyttast over eit nett du ikkje stoler på.',
    ageKeyTitle: 'Nøkkelen til den forsegla fila',
    ageKeyOnce: 'Skriv han ut no. Han blir vist berre denne eine gongen og blir ikkje lagra nokon stad.',
    ageKeyHow: 'Slik blir fila opna: legg nøkkelen i ei fil som heiter nokkel.txt, og køyr',
    printKey: 'Skriv ut nøkkelen',
    putAway: 'Eg har skrive han ut',
    downloads:
      'Filene er ulåste. Legg dei rett i sak- og arkivsystemet, og slett dei frå nedlastingar etterpå.',
    inArchive: 'Fila ligg i arkivet vårt',
    exportedNow: 'Saka er merkt som eksportert.',
    exportFirst: 'Last ned minst éi fil først.',
    exportedOn: (day) => `Eksportert ${day}.`,
    exportAgain: 'Det er kome ei ny melding etter at fila vart laga. Les ho, og last ned saka på nytt.',
    deletes: 'Ei eksportert og avslutta sak blir sletta herifrå etter ei tid som eigaren har sett.',

    statusTitle: 'Status',
    close: 'Avslutt saka',
    reopen: 'Opne saka igjen',
    closedOn: (day) => `Avslutta ${day}.`,
    openState: 'Saka er open.',
    closeWhy: 'Den som skreiv, ser at saka er avslutta, og kan skrive igjen.',

    cannotTitle: 'Saka let seg ikkje opne',
    cannot: {
      noKey:
        'Saka er låst med ein nøkkel du ikkje har fått. Be ein av dei andre sleppe deg inn under «Nøklar».',
      sealed: 'Ingen av nøklane dine opnar saka, eller så er ho endra etter at ho vart send.',
      moved:
        'Det som står inne i saka, passar ikkje med det tenesta seier om ho. Ho kan vere flytta. Sei frå til eigaren med ein gong.',
      other: 'Innhaldet er ikkje i ei form vi kjenner.',
    },
    cannotNext: 'Slik får de ho opp',
    recoveryFlow: [
      'Spør dei andre som les her. Kan ein av dei opne saka, kan dei sleppe deg inn.',
      'Kan ingen av dykk, ring eigaren. Eigaren har ein gjenopprettingsnøkkel som opnar alle saker.',
      'Saka blir ikkje sletta medan ho er uopna. Den som skreiv, ser at ho ikkje er opna enno.',
    ],
  },

  overviewPage: {
    title: 'Oversikt',
    lead: 'Tal for kvar eining. Ingen ser innhaldet herifrå.',
    unit: 'Eining',
    received: 'Kome inn',
    unopened: 'Ikkje opna',
    oldest: 'Eldste uopna',
    daysToOpen: 'Dagar til opna',
    unanswered: 'Utan svar',
    notExported: 'Ikkje eksportert',
    deleted: 'Sletta',
    holders: 'Kan lese',
    canary: 'Prøvemelding',
    canaryOpened: (day) => `Opna ${day}`,
    expires: 'Nøkkel går ut',
    none: 'Ingen',
    canaryNotSent: 'Ikkje send enno',
    canaryWaits: 'Ventar på at nokon loggar inn',
    ownInbox: 'Innboksen til eigaren',
    recent: 'Hendt dei siste 14 dagane',
    happened: {
      readersChanged: 'nokon er invitert til å lese, sleppt inn eller teken ut.',
      caseDeleted: 'ei sak som var opna, eksportert og avslutta, er sletta.',
    },
    outbox: 'Varsel på e-post',
    outboxClear: 'Alle varsel er sende.',
    outboxWaiting: (count, since) =>
      count === 1
        ? `1 varsel er ikkje sendt. Det har venta sidan ${since}.`
        : `${count} varsel er ikkje sende. Det eldste har venta sidan ${since}.`,
    units: 'Einingane',
    fine: 'Alt er i orden',
    attention: 'Dette må nokon sjå på',
    needs: {
      unopened: (unit, days) => `${unit}: ei melding har lege uopna sidan ${days}.`,
      holders: (unit) => `${unit}: færre enn to kan lese.`,
      ownerHolders: 'Eigaren: færre enn to kan lese.',
      canaryNotStored: (unit) =>
        `${unit}: prøvemeldinga kom ikkje fram. Be den som driftar tenesta, om å sjå på det.`,
      canaryNotOpened: (unit) => `${unit}: ingen har logga inn og opna prøvemeldinga. Ring dei som les der.`,
      rotation: (unit) => `${unit}: ein som har slutta, hadde nøkkelen. Dei som les, må lage ein ny.`,
      addressFailing: (unit) =>
        `${unit}: e-post til ein som les, kjem ikkje fram. Ring dei, og inviter på nytt med ei adresse som verkar.`,
      backup:
        'Det er ikkje teke tryggingskopi på over to dagar. Be den som driftar tenesta, om å sjå på det.',
      exportMissing:
        'Ei gammal sak er ikkje lagd i arkivet. Sjå under «Ikkje eksportert» kvar, og be dei eksportere henne.',
      disk: 'Disken på tenaren har vore full, og ei melding kunne ikkje lagrast. Be den som driftar tenesta, om å sjå på det no.',
      expires: (unit, day) =>
        `${unit}: nøkkelen går ut ${day}. Be den som driftar tenesta, om å køyre «mottak rotate».`,
      outbox: 'Varsel blir ikkje sende. Be den som driftar tenesta, om å sjå på e-posten.',
    },
    recovery: 'Har alle på ein stad mista nøklane sine?',
    toRecovery: 'Opne igjen med gjenopprettingsnøkkelen',
  },

  recovery: {
    title: 'Opne sakene igjen',
    lead: 'Bruk dette når alle på ein stad har mista nøklane sine. Då trengst gjenopprettingsnøkkelen, som eigaren har innelåst. De bør vere to som ser på.',
    steps: [
      'Inviter dei som skal lese, på nytt. Dei lagar kvar sin nøkkel.',
      'Hent fila med gjenopprettingsnøkkelen der ho er innelåst. Vel ho her. Ho forlèt aldri denne maskina.',
      'Vel kven som skal kunne lese igjen. Ring kvar av dei, og skriv dei fire orda dei les opp.',
      'Lås fila inn igjen, og slett kopiar frå denne maskina.',
    ],
    file: 'Fila med gjenopprettingsnøkkelen',
    read: 'Nøkkelen er lesen. Han ligg berre i minnet.',
    notKey: 'Fila har ingen slik nøkkel. Han byrjar med AGE-SECRET-KEY-PQ-.',
    wrongKey: 'Dette er ikkje gjenopprettingsnøkkelen til denne tenesta.',
    group: 'Kva stad gjeld det?',
    nobody: 'Ingen her har sagt ja til ein invitasjon enno. Inviter først.',
    choose: 'Slepp inn desse',
    mustChoose: 'Vel minst éin.',
    open: 'Opne sakene for dei',
    notOpened: (count) =>
      count === 1
        ? '1 nøkkel let seg ikkje opne. Sakene som er låste med han, er framleis låste. Sei frå til den som driftar tenesta.'
        : `${count} nøklar let seg ikkje opne. Sakene som er låste med dei, er framleis låste. Sei frå til den som driftar tenesta.`,
    done: (count) =>
      count === 1
        ? '1 nøkkel er gitt vidare. Dei kan logge inn og lese.'
        : `${count} nøklar er gitt vidare. Dei kan logge inn og lese.`,
  },

  file: {
    title: 'Sak frå mottaket',
    made: 'Laga',
    caseId: 'Saksnummer i mottaket',
    sha: 'Kontrollsum av den forsegla meldinga (SHA-256)',
    unit: 'Eining',
    received: 'Kom inn',
    opened: 'Opna',
    closed: 'Avslutta',
    notYet: 'Ikkje enno',
    confidential: 'Inneheld opplysningar med teieplikt.',
  },
};
