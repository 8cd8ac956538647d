import type { GuideTexts } from './nb.ts';

export const nn: GuideTexts = {
  guides: {
    'om-tallene': {
      title: 'Om tala og planane',
      description:
        'Korleis planar, status og tal i Åpen oppvekst skal lesast, og kvifor ingen blir rangerte.',
      lead: 'Planane er skrivne av kommunane. Statusen er det kommunane har meldt. Tala kjem frå andre. Her står det korleis du les dei.',
    },
    dataeiere: {
      title: 'For dataeigarar',
      description: 'Meld status, stadfest sida, rett feil eller legg inn ein plan i Åpen oppvekst.',
      lead: 'For deg som har ansvar for ein plan i kommunen: slik melder du status, stadfestar sida, rettar feil og legg inn ein ny plan.',
    },
    'apne-data': {
      title: 'Om dei opne dataa',
      description:
        'Filer med sjekksummar, adresser for program, skjema, nyheitsstraum og lisensar i Åpen oppvekst.',
      lead: 'Alt du ser på desse sidene, kan du laste ned, kontrollere og bruke vidare.',
    },
    personvern: {
      title: 'Personvernet ditt',
      description: 'Kva Åpen oppvekst veit om deg som les, og kva andre kan sjå.',
      lead: 'Nettstaden lagrar ingenting om deg. Andre kan likevel sjå at du har vore her. Begge delar står under.',
    },
    tilgjengelighet: {
      title: 'Tilgjenge',
      description:
        'Korleis Åpen oppvekst skal verke for alle, kva som er prøvd, og kva vi veit ikkje er prøvd.',
      lead: 'Sidene skal kunne lesast og brukast av alle: med tastatur, med skjermlesar, på ein liten skjerm og utan JavaScript.',
    },
    'bygg-inn/slik-slipper-dere-oss-inn': {
      title: 'Slik slepp de oss inn',
      description:
        'Det som må opnast for at widgetane skal verke på ein annan nettstad, og kva tenaren får sjå.',
      lead: 'Til den som driftar nettstaden. Her er det som må opnast, og kva tenaren vår får sjå.',
    },
    'bygg-inn/eget-nettsted': {
      title: 'Filene på dykkar eigen tenar',
      description: 'Last ned widgetane og innhaldet, og legg dei på dykkar eigen tenar.',
      lead: 'Last ned alt i éi fil, og legg ho på dykkar eigen tenar. Då går ingen førespurnader til oss.',
    },
  },
  draft: 'Utkast.',
  draftText: 'Teksten gjeld ikkje før nettstaden har ein ansvarleg utgivar som har gått god for han.',
  checksum: 'SHA-256',
  fileTexts: {
    'data/datapackage.json': 'Lista over datasetta (Data Package), med typen til kvar kolonne',
    'data/katalog.ttl': 'Datakatalogen (DCAT-AP-NO) som Turtle',
    'data/katalog.jsonld': 'Datakatalogen som JSON-LD',
    'data/endringer.atom': 'Nyheitsstraum (Atom): det som er nytt sidan førre utgåve',
    'data/SHA256SUMS': 'Sjekksummar for alle filene i data/',
    'data/manifest.json': 'Liste over alle filer, med storleik, sjekksum og kjelder',
  },
  more: (tables, forms) =>
    `I tillegg kjem ${tables} filer med eitt tal kvar (data/indikator/) og ${forms} statusskjema (data/statusskjema/).`,
  addressTexts: {
    index: 'Kommunar, planar og tal',
    municipality: 'Ein kommune med planar, einingar, innspel og tal',
    plan: 'Ein plan med alle punkt og meldingar',
    item: 'Eitt punkt i ein plan',
    unit: 'Ein skole eller barnehage',
    indicator: 'Eitt tal med alle verdiar',
    changes: 'Endringar og rettingar',
    datasets: 'Alt som kan lastast ned, med kjelder og lisensar',
  },
  sources: (n) => `Alle ${n} kjelder`,
  source: 'Kjelde',
  publisher: 'Utgivar',
  licence: 'Lisens, i kjelda sine ord',
  licenceUnknown: 'ikkje oppgitt der det vart funne',
  notFound: {
    title: 'Sida finst ikkje',
    text: 'Adressa kan vere skriven feil, eller sida kan ha fått ei ny. Ingenting er gale hos deg.',
    home: 'Til framsida',
    search: 'Søk',
  },
};
