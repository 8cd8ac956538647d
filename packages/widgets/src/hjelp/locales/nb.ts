import type { HelpFact } from '@apen-oppvekst/data-schema/terms';

/** Everything the list of help says itself, in bokmål. The other languages are typed by this one. */
export const nb = {
  title: 'Hjelp nå',
  loading: 'Henter flere …',
  failure: 'Fikk ikke hentet flere.',
  retry: 'Prøv igjen',
  /** After a link that leads out of the page. */
  elsewhere: 'annet nettsted',
  /** After what only a source says. */
  bySource: 'ifølge kilden',
  notAlways: 'Ikke alltid åpen',
  more: 'Flere som kan hjelpe',
  sources: 'Kilde og dato',
  facts: {
    phone: 'Nummer',
    sms: 'SMS',
    chat: 'Chat',
    web: 'Nettside',
    roundTheClock: 'Døgnåpen',
    hours: 'Åpent',
    anonymous: 'Du trenger ikke si navnet ditt',
    mayPassOn: 'Hva de sier videre',
    ages: 'Alder',
  } satisfies Record<HelpFact, string>,
  untried: 'Ikke prøvd av oss',
  /** Before the day somebody rang, wrote or opened it. */
  tried: 'Prøvd av oss',
  /** Sources disagree, or none is good. */
  unsure: 'Usikkert',
};

/** What every language must say. */
export type Texts = typeof nb;
