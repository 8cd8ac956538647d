import type { GuideTexts } from './nb.ts';

export const en: GuideTexts = {
  guides: {
    'om-tallene': {
      title: 'About the figures and the plans',
      description: 'How to read plans, status and figures in Åpen oppvekst, and why nobody is ranked.',
      lead: 'The plans are written by municipalities. The status is what municipalities have reported. The figures come from others. This is how to read them.',
    },
    dataeiere: {
      title: 'For data owners',
      description: 'Report status, confirm a page, correct errors or add a plan in Åpen oppvekst.',
      lead: 'For you who answer for a plan in a municipality: how to report status, confirm the page, correct errors and add a new plan.',
    },
    'apne-data': {
      title: 'About the open data',
      description:
        'Files with checksums, addresses for programs, schemas, feed and licences in Åpen oppvekst.',
      lead: 'Everything you see on these pages, you can download, check and use.',
    },
    personvern: {
      title: 'Privacy',
      description: 'What Åpen oppvekst knows about you as a reader, and what others can see.',
      lead: 'The site stores nothing about you. Others may still see that you have been here. Both are explained below.',
    },
    tilgjengelighet: {
      title: 'Accessibility',
      description:
        'How Åpen oppvekst is meant to work for everyone, what has been tested, and what we know has not.',
      lead: 'The pages are meant to be read and used by everyone: with a keyboard, a screen reader, a small screen and without JavaScript.',
    },
    'bygg-inn/slik-slipper-dere-oss-inn': {
      title: 'How to let us in',
      description:
        'What has to be opened for the widgets to work on another site, and what the server gets to see.',
      lead: 'For whoever runs the site. This is what has to be opened, and what our server gets to see.',
    },
    'bygg-inn/eget-nettsted': {
      title: 'The files on your own server',
      description: 'Download the widgets and their content, and put them on your own server.',
      lead: 'Download everything in one file and put it on your own server. Then no requests go to us.',
    },
  },
  draft: 'Draft.',
  draftText: 'The text does not apply until the site has a publisher who has vouched for it.',
  checksum: 'SHA-256',
  fileTexts: {
    'data/datapackage.json': 'The list of datasets (Data Package), with the type of each column',
    'data/katalog.ttl': 'The data catalogue (DCAT-AP-NO) as Turtle',
    'data/katalog.jsonld': 'The data catalogue as JSON-LD',
    'data/endringer.atom': 'Feed (Atom): what is new since the last edition',
    'data/SHA256SUMS': 'Checksums of all files in data/',
    'data/manifest.json': 'List of all files, with size, checksum and sources',
  },
  more: (tables, forms) =>
    `There are also ${tables} files of one indicator each (data/indikator/) and ${forms} status forms (data/statusskjema/).`,
  addressTexts: {
    index: 'Municipalities, plans and figures',
    municipality: 'A municipality with plans, units, requests and figures',
    plan: 'A plan with all its points and reports',
    item: 'One point of a plan',
    unit: 'A school or kindergarten',
    indicator: 'One indicator with all its values',
    changes: 'Changes and corrections',
    datasets: 'Everything that can be downloaded, with sources and licences',
  },
  sources: (n) => `All ${n} sources`,
  source: 'Source',
  publisher: 'Publisher',
  licence: 'Licence, in the source’s words',
  licenceUnknown: 'not stated where it was found',
  notFound: {
    title: 'The page does not exist',
    text: 'The address may be misspelt, or the page may have a new one. Nothing is wrong at your end.',
    home: 'To the front page',
    search: 'Search',
  },
};
