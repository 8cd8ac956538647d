import type { IndicatorTexts } from './nb.ts';

export const nn: IndicatorTexts = {
  countries: { no: 'Noreg', se: 'Sverige' },
  area: 'Område',
  readAt: 'Lese hos',
  kicker: 'Tal',
  indexTitle: 'Tala',
  indexDescription: 'Alle tala i Åpen oppvekst, med definisjon, kjelde og lisens.',
  indexLead:
    'Tala står ved sida av planane. Dei viser tilstanden, ikkje kva eit tiltak har ført til. Kvart tal har definisjon, kjelde, lisens og atterhald.',
  notFetchedHeading: 'Ikkje henta enno',
  notFetchedLead:
    'Planane peikar på desse tala, men vi har dei ikkje. Kvar side seier kva talet er, kven som eig det, og kvar det finst.',
  description: (title, owner) => `${title}: definisjon, utvikling, tabell og kjelde. Tal frå ${owner}.`,
  overTime: 'Over tid',
  distribution: 'Fordelt på kommunane',
  distributionText:
    'Biletet er inga rangering. Kommunane er ulike, og i små kommunar kan nokre få elevar flytte talet mykje.',
  map: 'Kart over kommunane',
  toMap: 'Sjå talet på kartet',
  aboutFigure: 'Om talet, og alle tala',
  legend: 'Forklaring til fargane',
  allFigures: 'Alle tala',
  figuresOf: (title) => `Alle tal: ${title}`,
  leftOut: (n) => `${n} andre kommunar er med i fila, men ikkje i tabellen.`,
  showTable: 'Tala i tabell',
  noCourse: 'Tala er frå så få tidspunkt at dei ikkje viser noka utvikling.',
  cannotSay: 'Det talet ikkje kan seie',
  noInterval: 'Kjelda oppgir ikkje kor usikkert talet er.',
  linked: 'Høyrer saman med',
  linkedText:
    'Punkt i planane som siktar mot dette, eller som kan høyre til. Ei kopling seier ikkje at tiltaket verkar.',
  facts: 'Om talet',
  owner: 'Blir eigd av',
  unit: 'Blir målt i',
  breakdown: 'Delt etter',
  direction: 'Ønskt retning',
  directions: {
    higher: 'høgare',
    lower: 'lågare',
    neither: 'verken høgare eller lågare er betre i seg sjølv',
  },
  themes: 'Tema',
  derived: 'Rekna ut av oss',
  dividedBy: ' delt på ',
  table: 'Hos kjelda',
  source: 'Kjelder',
  downloadCsv: (size) => `Last ned tala (CSV, ${size})`,
  downloadJson: 'Same tal som JSON',
  notFetched: 'Ikkje henta enno',
  notFetchedText:
    'Vi har ikkje dette talet. Det tyder ikkje at det er null, og ikkje at det manglar hos den som eig det.',
};
