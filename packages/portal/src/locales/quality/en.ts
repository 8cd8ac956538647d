import type { QualityTexts } from './nb.ts';

export const en: QualityTexts = {
  title: 'Data quality',
  description: 'How many figures are shown, how many are hidden and why, and what has not been fetched yet.',
  lead: 'How many figures we have, how many are hidden and why, and how it went when they were last fetched.',
  machines: 'The same as a file for machines (JSON)',
  all: 'All the figures',
  figures: (count, n) => (count === 1 ? `${n} figure` : `${n} figures`),
  shown: (count, n) => `${n} ${count === 1 ? 'is' : 'are'} shown`,
  hiddenBySource: (count, n) => `${n} ${count === 1 ? 'is' : 'are'} hidden by the source`,
  derivable: (count, n) =>
    `${n} ${count === 1 ? 'is' : 'are'} hidden by us because ${count === 1 ? 'it' : 'they'} would give away a hidden figure`,
  smallGroup: (count, n) => `${n} ${count === 1 ? 'is' : 'are'} hidden by us because too few are behind`,
  missing: (count, n) => `${n} ${count === 1 ? 'does' : 'do'} not exist`,
  coarsened: (count, n) =>
    `${n} of those shown ${count === 1 ? 'is' : 'are'} less exact here than at the source.`,
  notZero: 'A figure that is hidden or missing is never zero.',
  audit: 'What is tried before each release',
  auditLead: 'A program tries to work out every hidden figure. If it manages one, there is no release.',
  auditAll: (count, n) =>
    `In this release ${n} hidden ${count === 1 ? 'figure was' : 'figures were'} tried. None could be worked out more closely than the rules allow.`,
  auditSums:
    'The program uses all that we show: sums and parts, shares and counts, municipalities, counties and the country.',
  auditEarlier: (days) => `It also uses what we showed before: ${days}.`,
  auditFirst: 'No earlier release is taken into account.',
  auditTexts: 'It reads the sentences too, so that no hidden figure stands in a text.',
  floorBase: (survey, bullying) =>
    `Means and shares of how children are doing are not shown when they rest on fewer than ${survey}. On bullying the limit is ${bullying}.`,
  floorCount: (survey, bullying) =>
    `Counts of children in such figures are not shown when they are below ${survey}, except 0. On bullying the limit is ${bullying}.`,
  floorEverybody: (n) => `100 per cent is shown only when at least ${n} are behind it.`,
  fetched: 'Last fetched',
  fetchedLead:
    'The figures come from those who own them. This is how it went the last time each list was fetched.',
  neverFetched: 'No figures have been fetched anew since the portal was set up. Those shown came with it.',
  fetchedOn: (day) => `Fetched on ${day}.`,
  notFetched: 'Not fetched yet',
  notFetchedLead:
    'These are on the list of what may be fetched. Whoever runs the portal fetches all that is ready like this:',
  missingFirst: 'To be found out first:',
  bySource: 'Source by source',
  bySourceLead: 'Those with the most figures first.',
  licence: 'Licence',
  licenceUnknown: 'not stated where it was found',
  read: (day) => `Read on ${day}`,
  breakFrom: (period) => `Break from ${period}:`,
  fewFigures: (n) => `Sources with few figures (${n})`,
  fewFiguresText: (n) => `Each of them has fewer than ${n} figures.`,
};
