import type { HelpTexts } from './nb.ts';

export const en: HelpTexts = {
  title: 'Someone to talk to',
  description: 'Whom children, parents and staff can call, write to or ask, in Norway and Sweden.',
  lead: 'Choose the country you are in. If there is danger, call the emergency number first.',
  countries: { no: 'Norway', se: 'Sweden' },
  countryTitle: { no: 'Someone to talk to in Norway', se: 'Someone to talk to in Sweden' },
  countryDescription: {
    no: 'Emergency numbers, 116 111 and others who help children, parents and staff in Norway.',
    se: 'Emergency numbers, Bris at 116 111 and others who help children, parents and staff in Sweden.',
  },
  countryLead: 'You do not need to know what to say. It is enough to call or write.',
  all: { no: 'Everyone who can help in Norway', se: 'Everyone who can help in Sweden' },
  danger: 'Is there danger now?',
  dangerText: 'Call at once.',
  audiences: {
    child: 'For children and young people',
    parent: 'For parents',
    staff: 'For staff',
  },
  jump: 'Jump to',
  sms: 'Text',
  chat: 'Chat',
  web: 'Website',
  roundTheClock: (date) =>
    date === undefined
      ? 'Open day and night, says the source'
      : `Open day and night, says the source, ${date}`,
  notAlways: 'Not always open',
  anonymous: 'You do not have to say your name.',
  notAnonymous: 'You must say who you are.',
  ages: (from, to) =>
    from === undefined ? `up to ${to}` : to === undefined ? `from ${from}` : `${from}–${to}`,
  onlyFor: (places) => `Only for ${places}.`,
  settings: { school: 'schools', kindergarten: 'kindergartens' },
  sources: 'How do we know?',
  facts: {
    phone: 'Phone number',
    sms: 'Text number',
    chat: 'Chat',
    web: 'Website',
    roundTheClock: 'Open day and night',
    hours: 'Opening hours',
    anonymous: 'Whether you must say your name',
    mayPassOn: 'Whether they tell others',
    ages: 'Age',
  },
  verifications: {
    ok: '',
    old: 'The source is old.',
    conflict: 'The sources disagree.',
    unverified: 'Not confirmed.',
  },
  checked: (date) => `We tried it on ${date}.`,
  neverChecked: 'We have not tried it ourselves.',
  rights: 'Rights',
};
