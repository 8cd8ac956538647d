import type { Texts } from './nb.ts';

/** What the element says itself, in Swedish. */
export const sv: Texts = {
  title: 'Rättigheter',
  loading: 'Hämtar texten …',
  failure: 'Det gick inte att hämta texten.',
  retry: 'Försök igen',

  question: 'Vem läser?',
  notKept: 'Svaret sparas inte.',
  readers: { preschool: 'Barn (en vuxen läser)', parent: 'Vårdnadshavare', staff: 'Jag jobbar här' },
  grades: ['Årskurs ', '', ''],
  change: 'Byt',

  listen: 'Läs högt',
  stop: 'Stopp',

  lawWord: 'I lagen:',
  worries: 'Frågor och svar',
  print: 'Skriv ut brevet',
  help: 'Alla som kan hjälpa',

  source: 'Källa',
  asOf: 'så som lagen var',
  read: 'läst',

  practice: 'Övning: Platsen är påhittad.',
  unchecked: 'Inte kvalitetssäkrad än.',
  checked: 'Texten är granskad av',
};
