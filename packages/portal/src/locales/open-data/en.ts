import type { OpenDataTexts } from './nb.ts';

export const en: OpenDataTexts = {
  title: 'Open data',
  description: 'Every dataset of Åpen oppvekst with source, licence, date and formats, and how to cite it.',
  lead: 'Everything on these pages can be downloaded. Here is each dataset with source, licence, date and formats.',
  about: 'About the files, checksums and addresses for programs',
  tables: 'Tables',
  figures: 'One dataset for each figure',
  figuresText:
    'Where a figure is hidden or missing the value is empty, and the status says why. It is never 0 for that.',
  sources: (n) => `${n} sources`,
  noSource: 'Reported by the municipalities themselves',
  licence: 'Licence',
  licenceUnknown: 'not stated by the source',
  licencePartly: 'for some of the sources not stated',
  modified: (date) => `last read or reported ${date}`,
  sourceDate: (date) => `the source’s date: ${date}`,
  modifiedUnknown: 'the day the figures were read is not stated',
  formats: { csv: 'CSV', jsonStat: 'JSON-stat', record: 'JSON' },
  columns: 'About the columns (CSVW)',
  dataset: 'About the dataset',
  cite: 'How to cite',
  citeText:
    'Name whoever owns the figures, what the dataset is called, the day it was computed, and the address. Where the licence asks for a credit of its own, it stands with the source. The page of each figure has the text ready. It may look like this:',
  citation: (c) => `${c.owner}: ${c.title}. Åpen oppvekst, computed ${c.date}. ${c.address}`,
  catalog: 'The list for programs',
  catalogText: 'The same datasets, as data catalogues and programs read them:',
  catalogFiles: {
    turtle: 'DCAT-AP-NO (Turtle)',
    jsonLd: 'DCAT-AP-NO (JSON-LD)',
    dataPackage: 'Data Package, with the type of each column',
    record: 'The list on this page as JSON',
  },
  publisher: 'Publisher and contact',
};
