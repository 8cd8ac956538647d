/** What the element says itself, in bokmål. The other languages are typed by this one. */
export const nb = {
  title: 'Rettigheter',
  loading: 'Henter teksten …',
  failure: 'Fikk ikke hentet teksten.',
  retry: 'Prøv igjen',

  question: 'Hvem leser?',
  notKept: 'Svaret blir ikke lagret.',
  readers: { preschool: 'Barn (en voksen leser)', parent: 'Foreldre', staff: 'Jeg jobber her' },
  /** Before the grades, after each of them, and after all. */
  grades: ['', '.', ' trinn'] as readonly string[],
  change: 'Bytt',

  listen: 'Les høyt',
  stop: 'Stopp',

  /** Before the law's own word for when. */
  lawWord: 'I loven:',
  worries: 'Spørsmål og svar',
  print: 'Skriv ut brevet',
  help: 'Alle som kan hjelpe',

  source: 'Kilde',
  /** Before the day. */
  asOf: 'slik loven var',
  read: 'lest',

  practice: 'Øvelse: Stedet er oppdiktet.',
  unchecked: 'Ikke kvalitetssikret ennå.',
  /** Before the role in the municipality, and the day. */
  checked: 'Teksten er kontrollert av',
};

/** What every language must say. */
export type Texts = typeof nb;
