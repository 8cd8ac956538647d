import type { QualityTexts } from './nb.ts';

export const nn: QualityTexts = {
  title: 'Talkvalitet',
  description:
    'Kor mange tal som blir viste, kor mange som er skjulte og kvifor, og kva som ikkje er henta enno.',
  lead: 'Her står kor mange tal vi har, kor mange som er skjulte og kvifor, og korleis det gjekk då dei sist vart henta.',
  machines: 'Det same som fil for maskiner (JSON)',
  all: 'Alle tala',
  figures: (_count, n) => `${n} tal`,
  shown: (_count, n) => `${n} blir viste`,
  hiddenBySource: (_count, n) => `${n} er skjulte av kjelda`,
  derivable: (count, n) =>
    `${n} har vi skjult fordi ${count === 1 ? 'det' : 'dei'} ville gitt bort eit skjult tal`,
  smallGroup: (_count, n) => `${n} har vi skjult fordi for få er bak`,
  missing: (_count, n) => `${n} finst ikkje`,
  coarsened: (_count, n) => `${n} av dei som blir viste, er grovare her enn hos kjelda.`,
  notZero: 'Eit tal som er skjult eller manglar, er aldri null.',
  audit: 'Det som blir prøvd før kvar utgjeving',
  auditLead: 'Eit program prøver å rekne ut alle skjulte tal. Klarer det eitt, blir det inga utgjeving.',
  auditAll: (_count, n) =>
    `I denne utgjevinga vart ${n} skjulte tal prøvde. Ingen kunne reknast ut nærare enn reglane tillèt.`,
  auditSums:
    'Programmet bruker alt vi viser: summar og delar, prosentdelar og antal, kommunar, fylke og landet.',
  auditEarlier: (days) => `Det bruker òg det vi viste før: ${days}.`,
  auditFirst: 'Inga tidlegare utgjeving er rekna med.',
  auditTexts: 'Det les òg setningane, så eit skjult tal ikkje står i ein tekst.',
  floorBase: (survey, bullying) =>
    `Snitt og prosentdelar om korleis barn har det, blir ikkje viste når dei byggjer på færre enn ${survey}. Om mobbing er grensa ${bullying}.`,
  floorCount: (survey, bullying) =>
    `Antal barn i slike tal blir ikkje viste når dei er under ${survey}, bortsett frå 0. Om mobbing er grensa ${bullying}.`,
  floorEverybody: (n) => `100 prosent blir berre vist når minst ${n} er med.`,
  fetched: 'Sist henta',
  fetchedLead: 'Tala kjem frå dei som eig dei. Slik gjekk det sist kvar liste vart henta.',
  neverFetched: 'Ingen tal er henta på nytt sidan portalen vart sett opp. Dei som blir viste, følgde med då.',
  fetchedOn: (day) => `Henta ${day}.`,
  notFetched: 'Ikkje henta enno',
  notFetchedLead:
    'Dette står på lista over det som kan hentast. Den som driv portalen, hentar alt som er klart, slik:',
  missingFirst: 'Må finnast ut først:',
  bySource: 'Kjelde for kjelde',
  bySourceLead: 'Dei med flest tal først.',
  licence: 'Lisens',
  licenceUnknown: 'ikkje oppgitt der det vart funne',
  read: (day) => `Lese ${day}`,
  breakFrom: (period) => `Brot frå ${period}:`,
  fewFigures: (n) => `Kjelder med få tal (${n})`,
  fewFiguresText: (n) => `Kvar av dei har færre enn ${n} tal.`,
};
