import type { OpenDataTexts } from './nb.ts';

export const sv: OpenDataTexts = {
  title: 'Öppna data',
  description:
    'Alla datamängder i Åpen oppvekst med källa, licens, datum och format, och hur du hänvisar till dem.',
  lead: 'Allt som står på de här sidorna går att ladda ner. Här är varje datamängd med källa, licens, datum och format.',
  about: 'Om filerna, kontrollsummorna och adresserna för program',
  tables: 'Tabeller',
  figures: 'En datamängd för varje siffra',
  figuresText:
    'Är en siffra dold eller saknas den är värdet tomt, och statusen säger varför. Värdet är aldrig 0 av det skälet.',
  sources: (n) => `${n} källor`,
  noSource: 'Rapporterat av kommunerna själva',
  licence: 'Licens',
  licenceUnknown: 'anges inte av källan',
  licencePartly: 'för några av källorna anges den inte',
  modified: (date) => `senast hämtat eller rapporterat ${date}`,
  sourceDate: (date) => `källans datum: ${date}`,
  modifiedUnknown: 'dagen då siffrorna hämtades anges inte',
  formats: { csv: 'CSV', jsonStat: 'JSON-stat', record: 'JSON' },
  columns: 'Om kolumnerna (CSVW)',
  dataset: 'Om datamängden',
  cite: 'Så hänvisar du',
  citeText:
    'Nämn den som äger siffrorna, vad datamängden heter, dagen den är beräknad och adressen. Kräver licensen en egen källhänvisning står den hos källan. Texten finns färdig på varje siffras sida. Så kan den se ut:',
  citation: (c) => `${c.owner}: ${c.title}. Åpen oppvekst, beräknad ${c.date}. ${c.address}`,
  catalog: 'Listan för program',
  catalogText: 'Samma datamängder, så som datakataloger och program läser dem:',
  catalogFiles: {
    turtle: 'DCAT-AP-NO (Turtle)',
    jsonLd: 'DCAT-AP-NO (JSON-LD)',
    dataPackage: 'Data Package, med varje kolumns typ',
    record: 'Listan på den här sidan som JSON',
  },
  publisher: 'Utgivare och kontakt',
};
