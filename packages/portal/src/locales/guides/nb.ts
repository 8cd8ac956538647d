/** What guide pages are called, and the words of the lists they share. The texts themselves are in src/guides. */
export const nb = {
  guides: {
    'om-tallene': {
      title: 'Om tallene og planene',
      description:
        'Hvordan planer, status og tall i Åpen oppvekst skal leses, og hvorfor ingen blir rangert.',
      lead: 'Planene er skrevet av kommunene. Statusen er det kommunene har meldt. Tallene kommer fra andre. Her står det hvordan du leser dem.',
    },
    dataeiere: {
      title: 'For dataeiere',
      description: 'Meld status, bekreft siden, rett feil eller legg inn en plan i Åpen oppvekst.',
      lead: 'For deg som har ansvar for en plan i kommunen: slik melder du status, bekrefter siden, retter feil og legger inn en ny plan.',
    },
    'apne-data': {
      title: 'Om de åpne dataene',
      description:
        'Filer med sjekksummer, adresser for programmer, skjemaer, nyhetsstrøm og lisenser i Åpen oppvekst.',
      lead: 'Alt du ser på disse sidene, kan du laste ned, kontrollere og bruke videre.',
    },
    personvern: {
      title: 'Personvern',
      description: 'Hva Åpen oppvekst vet om deg som leser, og hva andre kan se.',
      lead: 'Nettstedet lagrer ingenting om deg. Andre kan likevel se at du har vært her. Begge deler står under.',
    },
    tilgjengelighet: {
      title: 'Tilgjengelighet',
      description:
        'Hvordan Åpen oppvekst skal virke for alle, hva som er prøvd, og hva vi vet ikke er prøvd.',
      lead: 'Sidene skal kunne leses og brukes av alle: med tastatur, med skjermleser, på en liten skjerm og uten JavaScript.',
    },
    'bygg-inn/slik-slipper-dere-oss-inn': {
      title: 'Slik slipper dere oss inn',
      description:
        'Det som må åpnes for at widgetene skal virke på et annet nettsted, og hva serveren får se.',
      lead: 'Til den som drifter nettstedet. Her er det som må åpnes, og hva serveren vår får se.',
    },
    'bygg-inn/eget-nettsted': {
      title: 'Filene på deres egen server',
      description: 'Last ned widgetene og innholdet, og legg dem på deres egen server.',
      lead: 'Last ned alt i én fil, og legg den på deres egen server. Da går ingen forespørsler til oss.',
    },
  },
  draft: 'Utkast.',
  draftText: 'Teksten gjelder ikke før nettstedet har en ansvarlig utgiver som har gått god for den.',
  checksum: 'SHA-256',
  fileTexts: {
    'data/datapackage.json': 'Listen over datasettene (Data Package), med typen til hver kolonne',
    'data/katalog.ttl': 'Datakatalogen (DCAT-AP-NO) som Turtle',
    'data/katalog.jsonld': 'Datakatalogen som JSON-LD',
    'data/endringer.atom': 'Nyhetsstrøm (Atom): det som er nytt siden forrige utgave',
    'data/SHA256SUMS': 'Sjekksummer for alle filene i data/',
    'data/manifest.json': 'Liste over alle filer, med størrelse, sjekksum og kilder',
  },
  more: (tables: number, forms: number) =>
    `I tillegg kommer ${tables} filer med ett tall hver (data/indikator/) og ${forms} statusskjemaer (data/statusskjema/).`,
  addressTexts: {
    index: 'Kommuner, planer og tall',
    municipality: 'En kommune med planer, enheter, innspill og tall',
    plan: 'En plan med alle punkter og meldinger',
    item: 'Ett punkt i en plan',
    unit: 'En skole eller barnehage',
    indicator: 'Ett tall med alle verdier',
    changes: 'Endringer og rettelser',
    datasets: 'Alt som kan lastes ned, med kilder og lisenser',
  },
  sources: (n: number) => `Alle ${n} kilder`,
  source: 'Kilde',
  publisher: 'Utgiver',
  licence: 'Lisens, i kildens ord',
  licenceUnknown: 'ikke oppgitt der det ble funnet',
  notFound: {
    title: 'Siden finnes ikke',
    text: 'Adressen kan være skrevet feil, eller siden kan ha fått en ny. Ingenting er galt hos deg.',
    home: 'Til forsiden',
    search: 'Søk',
  },
};
export type GuideTexts = typeof nb;
