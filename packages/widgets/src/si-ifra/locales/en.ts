import type { Texts } from './nb.ts';

/** What the button says itself, in English. */
export const en: Texts = {
  needHelp: 'Do you need help?',
  nobodyTold: 'Nobody is told from here.',
  page: 'Open the page with help',

  exit: 'Leave this page',
  close: 'Close',
  back: 'Back',

  roundTheClock: 'Open day and night according to the source',
  notAlways: 'Not always open',

  lawAsOf: 'as the law stood on',
};
