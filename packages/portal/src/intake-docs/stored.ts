/**
 * Every table of the service's database, told to a data protection officer. A test holds it against the database
 * itself (`packages/intake/src/service/store/migrations.ts`): a table or a field that is not told here is a fault.
 */
export interface StoredTable {
  readonly table: string;
  readonly title: string;
  readonly what: string;
  /** Field → what stands in it. */
  readonly fields: Readonly<Record<string, string>>;
  readonly until: string;
  readonly readers: string;
}

const operatorOnly = 'De som drifter tjeneren.';
const asLong = 'Så lenge tjenesten er i bruk.';

export const storedTables: readonly StoredTable[] = [
  {
    table: 'envelope',
    title: 'Meldinger',
    what: 'Én rad for hver melding: den låste meldingen, og det tjeneren må vite for å gi den til rett gruppe.',
    fields: {
      id: 'Et tilfeldig nummer, laget i nettleseren til den som skriver.',
      unit: 'Hvilken skole eller barnehage den gjelder.',
      route: 'Om enhetens lesere eller eierens skal lese.',
      track: 'Om den gjelder en voksen som arbeider der.',
      keys: 'Fingeravtrykk av nøkkeldokumentet den ble låst etter.',
      epoch: 'Hvilken av gruppens nøkler den er låst til.',
      received: 'Dagen den kom. Ikke klokkeslettet.',
      sha256: 'Fingeravtrykk av den låste meldingen.',
      same: 'Fingeravtrykk som gjør at samme melding sendt to ganger blir én.',
      body: 'Selve meldingen, låst: alltid 21 157 byte, uansett hvor mye som er skrevet.',
      opened: 'Dagen den først ble åpnet.',
      closed: 'Dagen saken ble avsluttet.',
      exported: 'Dagen saken sist ble eksportert til arkivet.',
    },
    until:
      'Til saken er åpnet, eksportert og avsluttet, og det er gått så mange dager som eieren har satt (30 om ikke annet er valgt). Ingenting slettes fordi det er gammelt. Mangler eksport, blir eieren varslet.',
    readers:
      'Innholdet: bare de i gruppen som har nøkkel, og den som har eierens gjenopprettingsnøkkel. De som drifter tjeneren, ser de andre feltene, men kan ikke åpne «body».',
  },
  {
    table: 'mailbox',
    title: 'Postkasser',
    what: 'Veien tilbake for den som skrev. Finnes igjen med koden, ikke med navn.',
    fields: {
      id: 'Regnet ut av koden. Koden selv er aldri hos tjeneren.',
      auth_hash: 'Fingeravtrykk av det som viser at en har koden. Tomt når postkassen er tømt.',
      envelope: 'Hvilken melding den hører til.',
    },
    until:
      'Til meldingen slettes. Trykker den som skrev «Tøm», slettes fingeravtrykket med en gang, og ingen kode åpner postkassen mer.',
    readers: 'De som drifter tjeneren, ser at postkassen finnes.',
  },
  {
    table: 'message',
    title: 'Svar og nye meldinger',
    what: 'Det som skrives etter den første meldingen, begge veier.',
    fields: {
      mailbox: 'Hvilken postkasse.',
      id: 'Et tilfeldig nummer.',
      direction: 'Til dem som leser, eller til den som skrev.',
      seq: 'Nummer i rekken, så ingen kan bytte om.',
      seen: 'Hvor mange som var skrevet den andre veien da den kom, så rekkefølgen er kjent uten klokkeslett.',
      day: 'Dagen. Ikke klokkeslettet.',
      body: 'Teksten, låst: alltid 4 124 byte.',
    },
    until: 'Slettes sammen med saken. «Tøm» tar ikke bort noe de som leser, ikke har lest.',
    readers: 'Bare den som har koden, og den som har åpnet meldingen.',
  },
  {
    table: 'staff',
    title: 'De som leser',
    what: 'Én rad for hver person med nøkkel. Rolle, aldri navn.',
    fields: {
      id: 'Et tilfeldig nummer.',
      reader_group: 'Hvilken gruppe.',
      role: 'Rollen, som barn får se.',
      recipient: 'Offentlig nøkkel som nøkkelen til sakene låses til.',
      sign_key: 'Offentlig nøkkel for innlogging.',
      email: 'E-postadresse på jobb, for varsler uten innhold. Kan peke ut en person.',
      state: 'Om personen fortsatt leser.',
      since: 'Dagen personen kom til.',
    },
    until:
      'Når personen slutter, slettes e-postadressen og alt som åpner nøklene. Raden ellers står, så loggen kan forstås.',
    readers: 'De som drifter tjeneren, og de andre i gruppen (rolle og status, ikke adresse).',
  },
  {
    table: 'seed_wrap',
    title: 'Personlige nøkler, låst',
    what: 'Hver persons nøkkel, låst med en kode på papir eller en passnøkkel.',
    fields: {
      locator: 'Slik finnes den igjen fra koden eller passnøkkelen.',
      staff: 'Hvem den hører til.',
      kind: 'Papirkode eller passnøkkel.',
      blob: 'Nøkkelen, låst.',
    },
    until: 'Til personen slutter. En ny papirkode tar plassen til den gamle.',
    readers: 'Bare personen selv kan åpne den.',
  },
  {
    table: 'invite',
    title: 'Invitasjoner',
    what: 'Lenker som lar én person lage sin nøkkel, én gang.',
    fields: {
      token_hash: 'Fingeravtrykk av lenken. Selve lenken lagres ikke.',
      staff: 'Nummeret personen vil få.',
      reader_group: 'Hvilken gruppe.',
      role: 'Rollen.',
      email: 'E-postadresse på jobb.',
      expires: 'Siste dag den virker: etter en uke.',
    },
    until: 'Slettes når den brukes. En som er utløpt, slettes når neste invitasjon lages.',
    readers: operatorOnly,
  },
  {
    table: 'reader_group',
    title: 'Grupper',
    what: 'Enhetenes og eierens lesegrupper.',
    fields: {
      id: 'Enhetens nummer, eller «owner».',
      rotation_due: 'Om gruppen må lage ny nøkkel fordi noen har sluttet.',
    },
    until: asLong,
    readers: operatorOnly,
  },
  {
    table: 'epoch',
    title: 'Gruppenes nøkler',
    what: 'Offentlig halvdel av hver nøkkel en gruppe har hatt.',
    fields: {
      id: 'Et tilfeldig nummer.',
      reader_group: 'Hvilken gruppe.',
      recipient: 'Offentlig nøkkel som meldinger låses til.',
      state: 'Foreslått, i bruk eller tatt ut av bruk.',
      n: 'Nummer i rekken.',
    },
    until: asLong,
    readers: 'Alle. Den er offentlig.',
  },
  {
    table: 'epoch_wrap',
    title: 'Gruppenes nøkler, låst til hver enkelt',
    what: 'Den hemmelige halvdelen, låst én gang for hver som leser og én gang til gjenopprettingsnøkkelen.',
    fields: {
      epoch: 'Hvilken nøkkel.',
      holder: 'Hvem den er låst til: et nummer, eller «recovery».',
      blob: 'Nøkkelen, låst.',
      confirmed:
        'Om den det gjelder, har åpnet den med sin egen nøkkel. Før det telles hen ikke som en som leser.',
    },
    until: 'De som er låst til en person, slettes når personen slutter. Resten står.',
    readers: 'Bare den den er låst til, kan åpne den.',
  },
  {
    table: 'key_document',
    title: 'Nøkkeldokumenter',
    what: 'Det eieren har skrevet under på: hvilke nøkler meldinger til en enhet skal låses til, og hvem som leser.',
    fields: {
      unit: 'Hvilken enhet.',
      n: 'Nummer i rekken.',
      hash: 'Fingeravtrykk.',
      text: 'Dokumentet: navn på enheten, roller, antall som leser, offentlige nøkler, gyldig til.',
      signature: 'Underskriften med rotnøkkelen.',
    },
    until: 'Står. Rekken viser hvem som kunne lese når.',
    readers: 'Alle. Skjemaet henter det nyeste.',
  },
  {
    table: 'proof_used',
    title: 'Brukte arbeidsbevis',
    what: 'Gjør at ett utregnet bevis ikke kan sende to meldinger. Bremser maskiner som sender mye.',
    fields: {
      hash: 'Fingeravtrykk av beviset.',
      envelope: 'Meldingen det ble brukt til.',
      day: 'Dagen.',
    },
    until: 'Slettes etter to dager.',
    readers: operatorOnly,
  },
  {
    table: 'outbox',
    title: 'Varsler',
    what: 'E-poster som skal sendes eller er sendt, og alarmer til den som drifter. E-posten sier bare «Du har en sak i innboksen».',
    fields: {
      id: 'Et tilfeldig nummer.',
      about: 'Nummeret på saken eller alarmen varselet gjelder.',
      step: 'Hva slags varsel.',
      address: 'E-postadressen det går til, eller «alarm» for alarmkanalen.',
      day: 'Dagen det ble laget.',
      sent: 'Dagen det ble sendt.',
    },
    until: 'Varsler om en sak slettes sammen med saken. Varsler om driften står.',
    readers: 'De som drifter tjeneren, og de som drifter e-posten (som også ser klokkeslett).',
  },
  {
    table: 'monthly_count',
    title: 'Tall',
    what: 'Hvor mange meldinger en enhet har fått, åpnet, besvart og slettet hver måned.',
    fields: {
      unit: 'Hvilken enhet.',
      month: 'Måneden.',
      received: 'Mottatt.',
      opened: 'Åpnet.',
      answered: 'Besvart.',
      deleted: 'Slettet etter at de var åpnet, eksportert og avsluttet. Talt den måneden de kom.',
    },
    until: asLong,
    readers: 'Eieren, i oversikten sin. Små tall kan peke ut noen og skal ikke offentliggjøres.',
  },
  {
    table: 'audit',
    title: 'Revisjonslogg',
    what: 'Hva som er gjort, dag for dag. Hver linje er bundet til den forrige, så ingen kan tas bort uten at det synes.',
    fields: {
      n: 'Nummer.',
      day: 'Dagen. Ikke klokkeslettet.',
      actor: 'Nummeret til den som gjorde det, «service» eller «operator».',
      action:
        'Hva: åpnet, besvart, eksportert, avsluttet, slettet, invitert, sluppet inn, bekreftet, sluttet, skrevet under.',
      object: 'Nummeret eller fingeravtrykket det gjaldt.',
      previous: 'Fingeravtrykket til linjen før.',
      hash: 'Linjens eget fingeravtrykk.',
    },
    until: asLong,
    readers: operatorOnly,
  },
  {
    table: 'canary',
    title: 'Prøvemeldinger',
    what: 'Tjenesten sender seg selv en melding hver dag for å se at veien er åpen. Den handler ikke om noen.',
    fields: {
      envelope: 'Nummeret på prøvemeldingen.',
      unit: 'Enheten den går gjennom.',
      reader_group: 'Gruppen den går til.',
      day: 'Dagen.',
      state: 'Begynt, kommet fram eller feilet.',
      fault: 'Hvilket skritt som feilet.',
    },
    until: 'Slettes etter sju dager.',
    readers: 'De som drifter tjeneren, og eieren i oversikten sin.',
  },
  {
    table: 'alarm',
    title: 'Alarmer',
    what: 'Det eieren må se til: prøvemelding som ikke kom fram, full disk, e-post som ikke går eller ikke kommer fram, kopi som mangler, nøkler som går ut.',
    fields: {
      kind: 'Hva slags.',
      about: 'Gruppen, saken, dokumentet eller den som leser, som det gjelder.',
      day: 'Dagen.',
    },
    until: 'Til det er rettet.',
    readers: 'De som drifter tjeneren, og eieren i oversikten sin (uten nummer på saker).',
  },
  {
    table: 'job',
    title: 'Daglige oppgaver',
    what: 'Når tjenesten sist gjorde sine daglige oppgaver, når det sist ble tatt sikkerhetskopi, og dagen en prøvemelding sist gikk først om kvelden.',
    fields: { name: 'Oppgaven. For prøvemeldingen: gruppen den gikk til.', day: 'Dagen.' },
    until: asLong,
    readers: operatorOnly,
  },
];

/** What lies outside the database. */
export const storedElsewhere: readonly (Pick<StoredTable, 'title' | 'what' | 'until' | 'readers'> & {
  readonly where: string;
})[] = [
  {
    title: 'Oppsettet',
    where: 'mottak.json på tjeneren',
    what: 'Navn på eieren og enhetene, roller, eierens e-postadresse, skoleruta, offentlige nøkler. Ingen meldinger.',
    until: asLong,
    readers: operatorOnly,
  },
  {
    title: 'Tjenestens egne nøkler',
    where: 'receipt.key og proof.key i datamappen',
    what: 'Skriver under kvitteringer og arbeidsbevis. Åpner ingenting et barn har skrevet.',
    until: asLong,
    readers: operatorOnly,
  },
  {
    title: 'Rotnøkkel og gjenopprettingsnøkkel',
    where: 'To minnepinner i to safer hos eieren. Aldri på tjeneren',
    what: 'root.key skriver under nøkkeldokumenter. recovery.key åpner alt hvis alle som leser, har mistet nøklene sine.',
    until: 'Så lenge noe er låst til dem.',
    readers: 'De to rollene eieren har pekt ut.',
  },
  {
    title: 'Papirkoder',
    where: 'Innelåst hos hver som leser',
    what: 'Åtte ord som åpner personens nøkkel.',
    until: 'Til personen slutter eller lager en ny.',
    readers: 'Personen selv.',
  },
  {
    title: 'Driftslogg',
    where: 'Tjenestens feilutskrift, og der tjeneren samler den',
    what: 'Én linje for hver hendelse i driften: dag, nivå, hva. Aldri klokkeslett, adresse, nummer eller innhold. Den som samler loggen, kan selv sette på klokkeslett: slå det av.',
    until: 'Må settes av den som drifter.',
    readers: operatorOnly,
  },
  {
    title: 'Tilgangslogg i proxyen',
    where: 'Serveren foran tjenesten',
    what: 'Skal være slått av for /mottak/ og for innboksen. Ellers lagrer den nettadresser og klokkeslett. Hvilken melding eller postkasse det gjelder, står aldri i adressen.',
    until: 'Skal ikke finnes.',
    readers: 'Ingen, når den er slått av.',
  },
  {
    title: 'Sikkerhetskopier',
    where: 'Dit «mottak backup» skriver',
    what: 'Det samme som databasen, like låst.',
    until:
      'Må settes av eieren, ikke lenger enn slettefristen. En slettet sak står i kopien til kopien slettes.',
    readers: 'De samme som kan lese databasen. En kopi uten nøkler kan ikke leses.',
  },
  {
    title: 'Sak- og arkivsystemet',
    where: 'Eierens eget',
    what: 'Den eksporterte saken, i klartekst: meldingen, svarene, fakta og planen.',
    until: 'Etter eierens dokumentasjonsplan.',
    readers: 'De som har tilgang der.',
  },
  {
    title: 'Maskinen til den som leser',
    where: 'Nedlastinger og papir',
    what: 'Filer og utskrifter personen selv har tatt ut. Skal legges i arkivet og slettes.',
    until: 'Må følges opp av eieren.',
    readers: 'Den som bruker maskinen.',
  },
];

export const heldInMemory: readonly string[] = [
  'Nettadressen til den som kobler seg på. Den regnes straks om til et fingeravtrykk av nettet den kommer fra, med en nøkkel som byttes hver dag, og telles i rundt ti til tjue minutter. Slik koster det mer å sende når svært mange sender fra samme nett. Ingen blir avvist.',
  'Når et varsel skal gå (opptil ti minutter etter), så e-posten ikke viser når meldingen kom.',
  'Innlogginger i innboksen. De tar slutt etter 15 minutter uten bruk, senest etter åtte timer, når noen logger ut, og når tjenesten starter på nytt.',
];

export const neverStored: readonly string[] = [
  'Klokkeslett for meldinger, svar eller lesing.',
  'Nettadresse, nettleser eller maskin.',
  'Informasjonskapsler, eller noe annet i nettleseren til den som skriver.',
  'Koden til den som skriver, og nøkler i klartekst.',
  'Det noen har valgt eller skrevet uten å sende.',
  'Navn på den som leser. Bare rollen.',
  'De fem feltene i den skriftlige planen. De finnes i innboksen mens den er åpen, på papir og i eksporten.',
  'Vedlegg og bilder. Skjemaet tar ikke imot slike.',
];
