import type { ChromeTexts } from './nb.ts';

export const en: ChromeTexts = {
  siteName: 'Åpen oppvekst',
  inTitles: 'Åpen oppvekst',
  skip: 'Skip to content',
  mainNav: 'Main menu',
  languageNav: 'Language',
  crumbs: 'You are here',
  home: 'Home',
  municipalities: 'Municipalities',
  search: 'Search',
  changes: 'Changes',
  aboutNumbers: 'About the figures and plans',
  dataOwners: 'For data owners',
  openData: 'Open data',
  corrections: 'Corrections',
  privacy: 'Privacy',
  accessibility: 'Accessibility',
  footerNav: 'About this site',
  noPublisher: 'Demonstration without a responsible publisher',
  publishedBy: (name) => `Published by ${name}`,
  reportFault: 'Report an error',
  reportFaultSubject: (title) => `Error on the page “${title}”`,
  computed: (date) => `Computed ${date}`,
  fictionalTitle: 'Fictional example',
  fictionalText:
    'The municipality, units, plan and figures on this page do not exist. They show what the pages look like when a municipality reports status.',
};
