import type { HomeTexts } from './nb.ts';

export const en: HomeTexts = {
  title: 'What the municipality promised its children, and how far it has come',
  heading: 'What the municipality promised its children',
  description: 'Follow municipalities’ plans for a safe childhood, measure by measure, beside open figures.',
  lead: 'The plans for a safe childhood, promise by promise. For parents, pupils and neighbours who want to see what was promised, who is responsible, and what the municipality has reported.',
  searchLabel: 'Search plans, measures, schools and figures',
  search: 'Search',
  talk: 'Do you need someone to talk to?',
  talkText: 'Here are some you can call or write to, for children and for adults.',
  talkLink: 'Someone to talk to',
  rightsLink: 'What children have a right to',
  allMunicipalities: 'All municipalities with figures',
  municipalities: 'Municipalities',
  municipalitiesText:
    'In alphabetical order. Their plans are not compared. Their pages are in their own language.',
  plans: (n) => (n === 1 ? '1 plan' : `${n} plans`),
  noReports: 'No municipality has reported status here yet. The pages show what the plans say.',
  news: 'New',
  noNews: 'No changes since the last release.',
  allNews: 'All changes',
  about: 'What is this?',
  aboutTitles: { promise: 'The promise', status: 'Status', numbers: 'The figures' },
  aboutPromise:
    'A municipality promises something when it adopts a plan. Here each promise stands by itself, with the place in the document it rests on.',
  aboutStatus:
    'Only the municipality can report how far a measure has come. When nothing is reported, it says “not reported”. That is not the same as nothing being done.',
  aboutNumbers:
    'The figures beside it come from open sources and show the state of things. They do not say whether a measure has worked.',
  more: 'More about the figures and plans',
  exampleTitle: 'A fictional example',
  exampleText: (name) =>
    `${name} does not exist. See what the pages look like when a municipality has reported for two years.`,
  exampleLink: (name) => `See ${name}`,
};
