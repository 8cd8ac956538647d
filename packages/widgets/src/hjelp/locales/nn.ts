import type { Texts } from './nb.ts';

/** Everything the list of help says itself, in nynorsk. */
export const nn: Texts = {
  title: 'Hjelp no',
  loading: 'Hentar fleire …',
  failure: 'Fekk ikkje henta fleire.',
  retry: 'Prøv igjen',
  elsewhere: 'annan nettstad',
  bySource: 'ifølgje kjelda',
  notAlways: 'Ikkje alltid open',
  more: 'Fleire som kan hjelpe',
  sources: 'Kjelde og dato',
  facts: {
    phone: 'Nummer',
    sms: 'SMS',
    chat: 'Chat',
    web: 'Nettside',
    roundTheClock: 'Døgnopen',
    hours: 'Ope',
    anonymous: 'Du treng ikkje seie namnet ditt',
    mayPassOn: 'Kva dei seier vidare',
    ages: 'Alder',
  },
  untried: 'Ikkje prøvd av oss',
  tried: 'Prøvd av oss',
  unsure: 'Usikkert',
};
