import type { Texts } from './nb.ts';

/** What the element says itself, in English. */
export const en: Texts = {
  title: 'Rights',
  loading: 'Fetching the text …',
  failure: 'Could not fetch the text.',
  retry: 'Try again',

  question: 'Who is reading?',
  notKept: 'Your answer is not stored.',
  readers: { preschool: 'Child (an adult reads)', parent: 'Parents', staff: 'I work here' },
  grades: ['Grade ', '', ''],
  change: 'Change',

  listen: 'Read aloud',
  stop: 'Stop',

  lawWord: 'In the law:',
  worries: 'Questions and answers',
  print: 'Print the letter',
  help: 'Everyone who can help',

  source: 'Source',
  asOf: 'as the law was on',
  read: 'read',

  practice: 'Practice: This place is made up.',
  unchecked: 'Not quality assured yet.',
  checked: 'The text was checked by',
};
