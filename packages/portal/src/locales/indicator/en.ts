import type { IndicatorTexts } from './nb.ts';

export const en: IndicatorTexts = {
  countries: { no: 'Norway', se: 'Sweden' },
  area: 'Area',
  readAt: 'Read at',
  kicker: 'Figures',
  indexTitle: 'The figures',
  indexDescription: 'All the figures in Åpen oppvekst, with definition, source and licence.',
  indexLead:
    'The figures stand beside the plans. They show how things are, not what a measure has led to. Each has a definition, source, licence and caveats.',
  notFetchedHeading: 'Not fetched yet',
  notFetchedLead:
    'The plans point to these figures, but we do not have them. Each page says what the figure is, who owns it and where it is.',
  description: (title, owner) =>
    `${title}: definition, course over time, table and source. Figures from ${owner}.`,
  overTime: 'Over time',
  distribution: 'Across the municipalities',
  distributionText:
    'The picture is not a ranking. Municipalities differ, and in small ones a few pupils can move the figure a great deal.',
  map: 'Map of the municipalities',
  toMap: 'See the figure on the map',
  aboutFigure: 'About the figure, and all figures',
  legend: 'What the colours mean',
  allFigures: 'All the figures',
  figuresOf: (title) => `All figures: ${title}`,
  leftOut: (n) => `${n} other municipalities are in the file, but not in the table.`,
  showTable: 'The figures in a table',
  noCourse: 'The figures are from so few points in time that they show no course.',
  cannotSay: 'What the figure cannot say',
  noInterval: 'The source does not say how uncertain the figure is.',
  linked: 'Belongs with',
  linkedText:
    'Points in the plans that aim at this, or may belong with it. A link does not say that the measure works.',
  facts: 'About the figure',
  owner: 'Owned by',
  unit: 'Measured in',
  breakdown: 'Broken down by',
  direction: 'Wanted direction',
  directions: { higher: 'higher', lower: 'lower', neither: 'neither higher nor lower is better in itself' },
  themes: 'Themes',
  derived: 'Reckoned by us',
  dividedBy: ' divided by ',
  table: 'At the source',
  source: 'Sources',
  downloadCsv: (size) => `Download the figures (CSV, ${size})`,
  downloadJson: 'The same figures as JSON',
  notFetched: 'Not fetched yet',
  notFetchedText:
    'We do not have this figure. That does not mean that it is zero, or that its owner lacks it.',
};
