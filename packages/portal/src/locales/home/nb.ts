/** Words on the front page. */
export const nb = {
  title: 'Hva kommunen har lovet barn og unge, og hvor langt den er kommet',
  heading: 'Hva kommunen har lovet barn og unge',
  description:
    'Følg kommunenes planer for et trygt oppvekstmiljø, tiltak for tiltak, ved siden av åpne tall.',
  lead: 'Planene for et trygt oppvekstmiljø, løfte for løfte. For deg som er forelder, elev eller nabo og vil se hva som er lovet, hvem som har ansvaret, og hva kommunen har meldt.',
  searchLabel: 'Søk i planer, tiltak, skoler og tall',
  search: 'Søk',
  talk: 'Trenger du noen å snakke med?',
  talkText: 'Her er noen du kan ringe eller skrive til, for barn og for voksne.',
  talkLink: 'Noen å snakke med',
  rightsLink: 'Dette har barn rett til',
  allMunicipalities: 'Alle kommuner med tall',
  municipalities: 'Kommuner',
  municipalitiesText: 'I alfabetisk rekkefølge. Planene deres blir ikke sammenlignet.',
  plans: (n: number) => (n === 1 ? '1 plan' : `${n} planer`),
  noReports: 'Ingen kommune har meldt status her ennå. Sidene viser hva planene sier.',
  news: 'Nytt',
  noNews: 'Ingen endringer siden forrige utgave.',
  allNews: 'Alle endringer',
  about: 'Hva er dette?',
  aboutTitles: { promise: 'Løftet', status: 'Status', numbers: 'Tallene' },
  aboutPromise:
    'En kommune lover noe når den vedtar en plan. Her står hvert løfte for seg, med stedet i dokumentet det bygger på.',
  aboutStatus:
    'Bare kommunen kan melde hvor langt et tiltak er kommet. Når ingenting er meldt, står det «ikke meldt». Det er ikke det samme som at ingenting er gjort.',
  aboutNumbers:
    'Tallene ved siden av kommer fra åpne kilder og viser tilstanden. De sier ikke om et tiltak har virket.',
  more: 'Mer om tallene og planene',
  exampleTitle: 'Et oppdiktet eksempel',
  exampleText: (name: string) =>
    `${name} finnes ikke. Se hvordan sidene blir når en kommune har meldt status i to år.`,
  exampleLink: (name: string) => `Se ${name}`,
};
export type HomeTexts = typeof nb;
