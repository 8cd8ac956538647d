import type { OpenDataTexts } from './nb.ts';

export const nn: OpenDataTexts = {
  title: 'Opne data',
  description:
    'Alle datasetta i Åpen oppvekst med kjelde, lisens, dato og format, og korleis du siterer dei.',
  lead: 'Alt som står på desse sidene, kan lastast ned. Her er kvart datasett med kjelde, lisens, dato og format.',
  about: 'Om filene, sjekksummane og adressene for program',
  tables: 'Tabellar',
  figures: 'Eitt datasett for kvart tal',
  figuresText:
    'Er eit tal skjult eller borte, er verdien tom, og statusen seier kvifor. Verdien er aldri 0 av den grunn.',
  sources: (n) => `${n} kjelder`,
  noSource: 'Meldt av kommunane sjølve',
  licence: 'Lisens',
  licenceUnknown: 'ikkje oppgitt av kjelda',
  licencePartly: 'for nokre av kjeldene ikkje oppgitt',
  modified: (date) => `sist henta eller meldt ${date}`,
  sourceDate: (date) => `datoen i kjelda: ${date}`,
  modifiedUnknown: 'dagen tala vart henta, er ikkje oppgitt',
  formats: { csv: 'CSV', jsonStat: 'JSON-stat', record: 'JSON' },
  columns: 'Om kolonnane (CSVW)',
  dataset: 'Om datasettet',
  cite: 'Slik siterer du',
  citeText:
    'Nemn den som eig tala, kva datasettet heiter, dagen det er rekna ut, og adressa. Krev lisensen ei eiga kreditering, står ho hos kjelda. Teksten er ferdig på sida til kvart tal. Slik kan han sjå ut:',
  citation: (c) => `${c.owner}: ${c.title}. Åpen oppvekst, rekna ut ${c.date}. ${c.address}`,
  catalog: 'Lista for program',
  catalogText: 'Dei same datasetta, slik datakatalogar og program les dei:',
  catalogFiles: {
    turtle: 'DCAT-AP-NO (Turtle)',
    jsonLd: 'DCAT-AP-NO (JSON-LD)',
    dataPackage: 'Data Package, med typen til kvar kolonne',
    record: 'Lista på denne sida som JSON',
  },
  publisher: 'Utgjevar og kontakt',
};
