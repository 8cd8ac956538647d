import type { Texts } from './nb.ts';

/** What the button says itself, in Swedish. */
export const sv: Texts = {
  needHelp: 'Behöver du hjälp?',
  nobodyTold: 'Ingen får besked härifrån.',
  page: 'Öppna sidan med hjälp',

  exit: 'Lämna sidan',
  close: 'Stäng',
  back: 'Tillbaka',

  roundTheClock: 'Öppet dygnet runt enligt källan',
  notAlways: 'Inte alltid öppet',

  lawAsOf: 'så som lagen var',
};
