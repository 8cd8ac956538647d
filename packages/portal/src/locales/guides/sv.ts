import type { GuideTexts } from './nb.ts';

export const sv: GuideTexts = {
  guides: {
    'om-tallene': {
      title: 'Om siffrorna och planerna',
      description: 'Hur planer, status och siffror i Åpen oppvekst ska läsas, och varför ingen rangordnas.',
      lead: 'Planerna är skrivna av kommunerna. Status är det som kommunerna har rapporterat. Siffrorna kommer från andra. Här står hur du läser dem.',
    },
    dataeiere: {
      title: 'För dataägare',
      description: 'Rapportera status, bekräfta sidan, rätta fel eller lägg in en plan i Åpen oppvekst.',
      lead: 'För dig som ansvarar för en plan i kommunen: så rapporterar du status, bekräftar sidan, rättar fel och lägger in en ny plan.',
    },
    'apne-data': {
      title: 'Om öppna data',
      description:
        'Filer med kontrollsummor, adresser för program, scheman, nyhetsflöde och licenser i Åpen oppvekst.',
      lead: 'Allt du ser på de här sidorna kan du ladda ner, kontrollera och använda vidare.',
    },
    personvern: {
      title: 'Integritet',
      description: 'Vad Åpen oppvekst vet om dig som läser, och vad andra kan se.',
      lead: 'Webbplatsen sparar ingenting om dig. Andra kan ändå se att du har varit här. Båda delarna står nedan.',
    },
    tilgjengelighet: {
      title: 'Tillgänglighet',
      description:
        'Hur Åpen oppvekst ska fungera för alla, vad som har prövats och vad vi vet inte har prövats.',
      lead: 'Sidorna ska kunna läsas och användas av alla: med tangentbord, med skärmläsare, på en liten skärm och utan JavaScript.',
    },
    'bygg-inn/slik-slipper-dere-oss-inn': {
      title: 'Så släpper ni in oss',
      description:
        'Det som måste öppnas för att delarna ska fungera på en annan webbplats, och vad servern får se.',
      lead: 'Till den som driftar webbplatsen. Här är det som måste öppnas, och vad vår server får se.',
    },
    'bygg-inn/eget-nettsted': {
      title: 'Filerna på er egen server',
      description: 'Ladda ner delarna och innehållet och lägg dem på er egen server.',
      lead: 'Ladda ner allt i en fil och lägg den på er egen server. Då går inga förfrågningar till oss.',
    },
  },
  draft: 'Utkast.',
  draftText: 'Texten gäller inte förrän webbplatsen har en ansvarig utgivare som har godkänt den.',
  checksum: 'SHA-256',
  fileTexts: {
    'data/datapackage.json': 'Listan över datamängderna (Data Package), med varje kolumns typ',
    'data/katalog.ttl': 'Datakatalogen (DCAT-AP-NO) som Turtle',
    'data/katalog.jsonld': 'Datakatalogen som JSON-LD',
    'data/endringer.atom': 'Nyhetsflöde (Atom): det som är nytt sedan förra utgåvan',
    'data/SHA256SUMS': 'Kontrollsummor för alla filer i data/',
    'data/manifest.json': 'Lista över alla filer, med storlek, kontrollsumma och källor',
  },
  more: (tables, forms) =>
    `Dessutom finns ${tables} filer med ett mått var (data/indikator/) och ${forms} statusformulär (data/statusskjema/).`,
  addressTexts: {
    index: 'Kommuner, planer och siffror',
    municipality: 'En kommun med planer, enheter, synpunkter och siffror',
    plan: 'En plan med alla punkter och rapporter',
    item: 'En punkt i en plan',
    unit: 'En skola eller förskola',
    indicator: 'Ett mått med alla värden',
    changes: 'Ändringar och rättelser',
    datasets: 'Allt som går att ladda ner, med källor och licenser',
  },
  sources: (n) => `Alla ${n} källor`,
  source: 'Källa',
  publisher: 'Utgivare',
  licence: 'Licens, med källans ord',
  licenceUnknown: 'anges inte där den hittades',
  notFound: {
    title: 'Sidan finns inte',
    text: 'Adressen kan vara felskriven, eller så har sidan fått en ny. Inget är fel hos dig.',
    home: 'Till startsidan',
    search: 'Sök',
  },
};
