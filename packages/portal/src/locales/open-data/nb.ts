/** Words on the page of all datasets, and where a page leads to its own. */
export const nb = {
  title: 'Åpne data',
  description:
    'Alle datasettene i Åpen oppvekst med kilde, lisens, dato og formater, og hvordan du siterer dem.',
  lead: 'Alt som står på disse sidene, kan lastes ned. Her er hvert datasett med kilde, lisens, dato og formater.',
  about: 'Om filene, sjekksummene og adressene for programmer',
  tables: 'Tabeller',
  figures: 'Ett datasett for hvert tall',
  figuresText:
    'Er et tall skjult eller borte, er verdien tom, og statusen sier hvorfor. Verdien er aldri 0 av den grunn.',
  sources: (n: number) => `${n} kilder`,
  noSource: 'Meldt av kommunene selv',
  licence: 'Lisens',
  licenceUnknown: 'ikke oppgitt av kilden',
  licencePartly: 'for noen av kildene ikke oppgitt',
  modified: (date: string) => `sist hentet eller meldt ${date}`,
  sourceDate: (date: string) => `kildens dato: ${date}`,
  modifiedUnknown: 'dagen tallene ble hentet, er ikke oppgitt',
  formats: { csv: 'CSV', jsonStat: 'JSON-stat', record: 'JSON' },
  columns: 'Om kolonnene (CSVW)',
  dataset: 'Om datasettet',
  cite: 'Slik siterer du',
  citeText:
    'Nevn den som eier tallene, hva datasettet heter, dagen det er beregnet, og adressen. Krever lisensen en egen kreditering, står den hos kilden. Teksten er ferdig på siden til hvert tall. Slik kan den se ut:',
  citation: (c: { owner: string; title: string; date: string; address: string }) =>
    `${c.owner}: ${c.title}. Åpen oppvekst, beregnet ${c.date}. ${c.address}`,
  catalog: 'Listen for programmer',
  catalogText: 'De samme datasettene, slik datakataloger og programmer leser dem:',
  catalogFiles: {
    turtle: 'DCAT-AP-NO (Turtle)',
    jsonLd: 'DCAT-AP-NO (JSON-LD)',
    dataPackage: 'Data Package, med typen til hver kolonne',
    record: 'Listen på denne siden som JSON',
  },
  publisher: 'Utgiver og kontakt',
};
export type OpenDataTexts = typeof nb;
