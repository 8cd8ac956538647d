import type { Texts } from './nb.ts';

/** Everything the list of help says itself, in Swedish. */
export const sv: Texts = {
  title: 'Hjälp nu',
  loading: 'Hämtar fler …',
  failure: 'Det gick inte att hämta fler.',
  retry: 'Försök igen',
  elsewhere: 'annan webbplats',
  bySource: 'enligt källan',
  notAlways: 'Inte alltid öppet',
  more: 'Fler som kan hjälpa',
  sources: 'Källa och datum',
  facts: {
    phone: 'Nummer',
    sms: 'Sms',
    chat: 'Chatt',
    web: 'Webbplats',
    roundTheClock: 'Öppet dygnet runt',
    hours: 'Öppet',
    anonymous: 'Du behöver inte säga vad du heter',
    mayPassOn: 'Vad de för vidare',
    ages: 'Ålder',
  },
  untried: 'Inte provat av oss',
  tried: 'Provat av oss',
  unsure: 'Osäkert',
};
