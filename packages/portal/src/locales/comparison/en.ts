import type { ComparisonTexts } from './nb.ts';

export const en: ComparisonTexts = {
  allTitle: 'All municipalities',
  allDescription: 'All municipalities with open figures in Åpen oppvekst, by county.',
  allLead: 'Every municipality has a page with the open figures that are here. Some also have a plan.',
  planned: 'Municipalities with a plan',
  areas: 'By county',
  find: 'Find a municipality',
  found: {
    none: 'No municipality in the list has a name that begins like that.',
    one: '1 municipality',
    many: '{count} municipalities',
  },
  title: 'Compare municipalities',
  description: 'Choose municipalities and see their open figures side by side.',
  lead: 'Choose two to six municipalities and see their newest figures side by side. No ranking: municipalities differ, and in small ones a few pupils can move a figure a lot.',
  choose: 'Municipality',
  choices: 'Municipalities',
  add: 'Add a municipality',
  remove: 'Remove',
  show: 'Show the figures',
  none: 'Choose a municipality',
  noScript:
    'Choosing freely needs JavaScript. Every municipality has a page where it stands beside others of about the same size:',
  ready: 'Ready comparisons',
  readyText:
    'Every municipality beside the five with about as many pupils in primary and lower secondary school.',
  tooFew: 'Choose at least two different municipalities.',
  loading: 'Fetching the figures …',
  failed: 'The figures did not come. Check the network and try again.',
  unknown:
    'Some municipalities in the address were left out: they are not here, or there were more than six.',
  beside: '{name} beside similar municipalities',
  besideDescription: 'The open figures of {name} beside five municipalities with about as many pupils.',
  besideLead:
    'These municipalities have about as many pupils in primary and lower secondary school as {name}. No ranking.',
  free: 'Choose other municipalities',
  counts: 'Size',
  countsText: 'Counts tell how large a municipality is, not how it fares.',
  amongAll: 'Among all municipalities',
  about: 'About the figure',
  cite: 'How to cite this page',
  citation: 'Åpen oppvekst, “{title}”, computed {date}. {address}',
  count: 'Figure',
  noFigures: 'These municipalities have no figures in common.',
  figures: 'The figures',
  figuresText: 'Open figures. They show how things are, not the effect of a measure.',
  noPlan: 'There is no plan of {name} here yet.',
  noPlanText: 'If the municipality has an action plan for a safe environment for children, it can be added.',
  noPlanLink: 'How a plan is added',
  areaDescription:
    'Open figures on school and childhood in {name}, with sources, beside similar municipalities.',
};
