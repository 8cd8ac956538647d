import type { HomeTexts } from './nb.ts';

export const nn: HomeTexts = {
  title: 'Kva kommunen har lova barn og unge, og kor langt han er komen',
  heading: 'Kva kommunen har lova barn og unge',
  description:
    'Følg planane til kommunane for eit trygt oppvekstmiljø, tiltak for tiltak, ved sida av opne tal.',
  lead: 'Planane for eit trygt oppvekstmiljø, lovnad for lovnad. For deg som er forelder, elev eller nabo og vil sjå kva som er lova, kven som har ansvaret, og kva kommunen har meldt.',
  searchLabel: 'Søk i planar, tiltak, skular og tal',
  search: 'Søk',
  talk: 'Treng du nokon å snakke med?',
  talkText: 'Her er nokon du kan ringje eller skrive til, for barn og for vaksne.',
  talkLink: 'Nokon å snakke med',
  rightsLink: 'Dette har barn rett til',
  allMunicipalities: 'Alle kommunar med tal',
  municipalities: 'Kommunar',
  municipalitiesText: 'I alfabetisk rekkjefølgje. Planane deira blir ikkje samanlikna.',
  plans: (n) => (n === 1 ? '1 plan' : `${n} planar`),
  noReports: 'Ingen kommune har meldt status her enno. Sidene viser kva planane seier.',
  news: 'Nytt',
  noNews: 'Ingen endringar sidan førre utgåve.',
  allNews: 'Alle endringar',
  about: 'Kva er dette?',
  aboutTitles: { promise: 'Lovnaden', status: 'Status', numbers: 'Tala' },
  aboutPromise:
    'Ein kommune lovar noko når han vedtek ein plan. Her står kvar lovnad for seg, med staden i dokumentet han byggjer på.',
  aboutStatus:
    'Berre kommunen kan melde kor langt eit tiltak er kome. Når ingenting er meldt, står det «ikkje meldt». Det er ikkje det same som at ingenting er gjort.',
  aboutNumbers:
    'Tala ved sida av kjem frå opne kjelder og viser tilstanden. Dei seier ikkje om eit tiltak har verka.',
  more: 'Meir om tala og planane',
  exampleTitle: 'Eit oppdikta døme',
  exampleText: (name) =>
    `${name} finst ikkje. Sjå korleis sidene blir når ein kommune har meldt status i to år.`,
  exampleLink: (name) => `Sjå ${name}`,
};
