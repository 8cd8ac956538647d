import type { Texts } from './nb.ts';

/** What the element says itself, in nynorsk. */
export const nn: Texts = {
  title: 'Rettar',
  loading: 'Hentar teksten …',
  failure: 'Fekk ikkje henta teksten.',
  retry: 'Prøv igjen',

  question: 'Kven les?',
  notKept: 'Svaret blir ikkje lagra.',
  readers: { preschool: 'Barn (ein vaksen les)', parent: 'Foreldre', staff: 'Eg jobbar her' },
  grades: ['', '.', ' trinn'],
  change: 'Byt',

  listen: 'Les høgt',
  stop: 'Stopp',

  lawWord: 'I lova:',
  worries: 'Spørsmål og svar',
  print: 'Skriv ut brevet',
  help: 'Alle som kan hjelpe',

  source: 'Kjelde',
  asOf: 'slik lova var',
  read: 'lesen',

  practice: 'Øving: Staden er oppdikta.',
  unchecked: 'Ikkje kvalitetssikra enno.',
  checked: 'Teksten er kontrollert av',
};
