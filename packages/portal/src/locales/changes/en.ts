import type { ChangesTexts } from './nb.ts';

export const en: ChangesTexts = {
  title: 'What has changed',
  description:
    'New plans, reported status, new figures and corrections, with dates. Can be followed as a feed (Atom).',
  lead: 'The difference between this release and the one before: new plans, reported status, new figures and corrections.',
  feed: 'Follow the changes (Atom)',
  here: 'Changed here',
  feedOf: (name) => `Follow the changes in ${name} (Atom)`,
  all: 'All changes',
  none: 'Nothing has changed since the previous release.',
  correctionsTitle: 'Corrections',
  correctionsDescription:
    'Errors that have stood on this site: what it said, what is right, when it was corrected and why.',
  correctionsLead:
    'Errors that have stood here: what it said, what is right, when it was corrected and why. A correction stays.',
  noCorrections: 'No corrections so far. If you find an error, we would like to know.',
  was: 'It said',
  is: 'Right',
  reason: 'Reason',
};
