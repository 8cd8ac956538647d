import type { Texts } from './nb.ts';

/** Everything the list of help says itself, in English. */
export const en: Texts = {
  title: 'Help now',
  loading: 'Fetching more …',
  failure: 'Could not fetch more.',
  retry: 'Try again',
  elsewhere: 'another site',
  bySource: 'according to the source',
  notAlways: 'Not always open',
  more: 'More who can help',
  sources: 'Source and date',
  facts: {
    phone: 'Number',
    sms: 'Text message',
    chat: 'Chat',
    web: 'Website',
    roundTheClock: 'Open day and night',
    hours: 'Open',
    anonymous: 'You need not say your name',
    mayPassOn: 'What they pass on',
    ages: 'Age',
  },
  untried: 'Not tried by us',
  tried: 'Tried by us',
  unsure: 'Uncertain',
};
