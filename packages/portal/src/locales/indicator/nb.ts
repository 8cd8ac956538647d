/** Words on the pages of indicators. */
export const nb = {
  countries: { no: 'Norge', se: 'Sverige' },
  area: 'Område',
  readAt: 'Lest hos',
  kicker: 'Tall',
  indexTitle: 'Tallene',
  indexDescription: 'Alle tallene i Åpen oppvekst, med definisjon, kilde og lisens.',
  indexLead:
    'Tallene står ved siden av planene. De viser tilstanden, ikke hva et tiltak har ført til. Hvert tall har definisjon, kilde, lisens og forbehold.',
  notFetchedHeading: 'Ikke hentet ennå',
  notFetchedLead:
    'Planene peker på disse tallene, men vi har dem ikke. Hver side sier hva tallet er, hvem som eier det, og hvor det finnes.',
  description: (title: string, owner: string) =>
    `${title}: definisjon, utvikling, tabell og kilde. Tall fra ${owner}.`,
  overTime: 'Over tid',
  distribution: 'Fordelt på kommunene',
  distributionText:
    'Bildet er ingen rangering. Kommunene er ulike, og i små kommuner kan noen få elever flytte tallet mye.',
  map: 'Kart over kommunene',
  toMap: 'Se tallet på kartet',
  aboutFigure: 'Om tallet, og alle tallene',
  legend: 'Forklaring til fargene',
  allFigures: 'Alle tallene',
  figuresOf: (title: string) => `Alle tall: ${title}`,
  leftOut: (n: string) => `${n} andre kommuner er med i filen, men ikke i tabellen.`,
  showTable: 'Tallene i tabell',
  noCourse: 'Tallene er fra så få tidspunkter at de ikke viser noen utvikling.',
  cannotSay: 'Det tallet ikke kan si',
  noInterval: 'Kilden oppgir ikke hvor usikkert tallet er.',
  linked: 'Hører sammen med',
  linkedText:
    'Punkter i planene som tar sikte på dette, eller som kan høre til. En kobling sier ikke at tiltaket virker.',
  facts: 'Om tallet',
  owner: 'Eies av',
  unit: 'Måles i',
  breakdown: 'Delt etter',
  direction: 'Ønsket retning',
  directions: {
    higher: 'høyere',
    lower: 'lavere',
    neither: 'verken høyere eller lavere er bedre i seg selv',
  },
  themes: 'Temaer',
  derived: 'Regnet ut av oss',
  dividedBy: ' delt på ',
  table: 'Hos kilden',
  source: 'Kilder',
  downloadCsv: (size: string) => `Last ned tallene (CSV, ${size})`,
  downloadJson: 'Samme tall som JSON',
  notFetched: 'Ikke hentet ennå',
  notFetchedText:
    'Vi har ikke dette tallet. Det betyr ikke at det er null, og ikke at det mangler hos den som eier det.',
};
export type IndicatorTexts = typeof nb;
