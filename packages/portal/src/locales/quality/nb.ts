/** Words on the page of data quality. A count comes twice: as a number, for its plural, and as it is written. */
export const nb = {
  title: 'Tallkvalitet',
  description:
    'Hvor mange tall som vises, hvor mange som er skjult og hvorfor, og hva som ikke er hentet ennå.',
  lead: 'Her står hvor mange tall vi har, hvor mange som er skjult og hvorfor, og hvordan det gikk da de sist ble hentet.',
  machines: 'Det samme som fil for maskiner (JSON)',
  all: 'Alle tallene',
  figures: (_count: number, n: string) => `${n} tall`,
  shown: (_count: number, n: string) => `${n} vises`,
  hiddenBySource: (_count: number, n: string) => `${n} er skjult av kilden`,
  derivable: (count: number, n: string) =>
    `${n} har vi skjult fordi ${count === 1 ? 'det' : 'de'} ville gitt bort et skjult tall`,
  smallGroup: (_count: number, n: string) => `${n} har vi skjult fordi for få er bak`,
  missing: (_count: number, n: string) => `${n} finnes ikke`,
  coarsened: (_count: number, n: string) => `${n} av dem som vises, er grovere her enn hos kilden.`,
  notZero: 'Et tall som er skjult eller mangler, er aldri null.',
  audit: 'Det som prøves før hver utgivelse',
  auditLead: 'Et program prøver å regne ut alle skjulte tall. Klarer det ett, blir det ingen utgivelse.',
  auditAll: (_count: number, n: string) =>
    `I denne utgivelsen ble ${n} skjulte tall prøvd. Ingen kunne regnes ut nærmere enn reglene tillater.`,
  auditSums:
    'Programmet bruker alt vi viser: summer og deler, andeler og antall, kommuner, fylker og landet.',
  auditEarlier: (days: string) => `Det bruker også det vi viste før: ${days}.`,
  auditFirst: 'Ingen tidligere utgivelse er regnet med.',
  auditTexts: 'Det leser også setningene, så et skjult tall ikke står i en tekst.',
  floorBase: (survey: string, bullying: string) =>
    `Snitt og andeler om hvordan barn har det, vises ikke når de bygger på færre enn ${survey}. Om mobbing er grensen ${bullying}.`,
  floorCount: (survey: string, bullying: string) =>
    `Antall barn i slike tall vises ikke når de er under ${survey}, bortsett fra 0. Om mobbing er grensen ${bullying}.`,
  floorEverybody: (n: string) => `100 prosent vises bare når minst ${n} er med.`,
  fetched: 'Sist hentet',
  fetchedLead: 'Tallene kommer fra dem som eier dem. Slik gikk det sist hver liste ble hentet.',
  neverFetched: 'Ingen tall er hentet på nytt siden portalen ble satt opp. De som vises, fulgte med da.',
  fetchedOn: (day: string) => `Hentet ${day}.`,
  notFetched: 'Ikke hentet ennå',
  notFetchedLead:
    'Dette står på listen over det som kan hentes. Den som driver portalen, henter alt som er klart, slik:',
  missingFirst: 'Må finnes ut først:',
  bySource: 'Kilde for kilde',
  bySourceLead: 'De med flest tall først.',
  licence: 'Lisens',
  licenceUnknown: 'ikke oppgitt der det ble funnet',
  read: (day: string) => `Lest ${day}`,
  breakFrom: (period: string) => `Brudd fra ${period}:`,
  fewFigures: (n: string) => `Kilder med få tall (${n})`,
  fewFiguresText: (n: string) => `Hver av dem har færre enn ${n} tall.`,
};
export type QualityTexts = typeof nb;
