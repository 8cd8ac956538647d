import type { Texts } from './nb.ts';

/** What the button says itself, in nynorsk. */
export const nn: Texts = {
  needHelp: 'Treng du hjelp?',
  nobodyTold: 'Ingen får beskjed herifrå.',
  page: 'Opne sida med hjelp',

  exit: 'Forlat sida',
  close: 'Lukk',
  back: 'Tilbake',

  roundTheClock: 'Døgnopen ifølgje kjelda',
  notAlways: 'Ikkje alltid open',

  lawAsOf: 'slik lova var',
};
