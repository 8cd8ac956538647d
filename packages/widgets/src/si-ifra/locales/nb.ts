/**
 * What the button says itself, in bokmål. All longer words come with the release, and it is live only when
 * they are here. The other languages are typed by this one.
 */
export const nb = {
  needHelp: 'Trenger du hjelp?',
  nobodyTold: 'Ingen får beskjed herfra.',
  page: 'Åpne siden med hjelp',

  exit: 'Forlat siden',
  close: 'Lukk',
  back: 'Tilbake',

  /** A date follows, where the source has one. */
  roundTheClock: 'Døgnåpen ifølge kilden',
  notAlways: 'Ikke alltid åpen',

  /** A date follows. */
  lawAsOf: 'slik loven var',
};

/** What every language must say. */
export type Texts = typeof nb;
