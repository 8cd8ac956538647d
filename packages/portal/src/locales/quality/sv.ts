import type { QualityTexts } from './nb.ts';

export const sv: QualityTexts = {
  title: 'Siffrornas kvalitet',
  description:
    'Hur många siffror som visas, hur många som är dolda och varför, och vad som inte har hämtats än.',
  lead: 'Här står hur många siffror vi har, hur många som är dolda och varför, och hur det gick när de senast hämtades.',
  machines: 'Samma sak som fil för maskiner (JSON)',
  all: 'Alla siffror',
  figures: (count, n) => (count === 1 ? `${n} siffra` : `${n} siffror`),
  shown: (_count, n) => `${n} visas`,
  hiddenBySource: (count, n) => `${n} är ${count === 1 ? 'dold' : 'dolda'} av källan`,
  derivable: (count, n) =>
    `${n} har vi dolt för att ${count === 1 ? 'den' : 'de'} skulle ha röjt en dold siffra`,
  smallGroup: (_count, n) => `${n} har vi dolt för att för få ligger bakom`,
  missing: (_count, n) => `${n} finns inte`,
  coarsened: (_count, n) => `${n} av dem som visas är grövre här än hos källan.`,
  notZero: 'En siffra som är dold eller saknas är aldrig noll.',
  audit: 'Det som prövas före varje utgivning',
  auditLead:
    'Ett program försöker räkna ut alla dolda siffror. Lyckas det med en enda blir det ingen utgivning.',
  auditAll: (_count, n) =>
    `I den här utgivningen prövades ${n} dolda siffror. Ingen gick att räkna ut närmare än reglerna tillåter.`,
  auditSums:
    'Programmet använder allt vi visar: summor och delar, andelar och antal, kommuner, län och landet.',
  auditEarlier: (days) => `Det använder också det vi visade förut: ${days}.`,
  auditFirst: 'Ingen tidigare utgivning är medräknad.',
  auditTexts: 'Det läser också meningarna, så att en dold siffra inte står i en text.',
  floorBase: (survey, bullying) =>
    `Medelvärden och andelar om hur barn har det visas inte när de bygger på färre än ${survey}. Om mobbning är gränsen ${bullying}.`,
  floorCount: (survey, bullying) =>
    `Antal barn i sådana siffror visas inte när de är under ${survey}, utom 0. Om mobbning är gränsen ${bullying}.`,
  floorEverybody: (n) => `100 procent visas bara när minst ${n} är med.`,
  fetched: 'Senast hämtat',
  fetchedLead: 'Siffrorna kommer från dem som äger dem. Så gick det senast varje lista hämtades.',
  neverFetched: 'Inga siffror har hämtats på nytt sedan portalen sattes upp. De som visas följde med då.',
  fetchedOn: (day) => `Hämtat ${day}.`,
  notFetched: 'Inte hämtat än',
  notFetchedLead:
    'Det här står på listan över vad som kan hämtas. Den som driver portalen hämtar allt som är klart så här:',
  missingFirst: 'Måste tas reda på först:',
  bySource: 'Källa för källa',
  bySourceLead: 'De med flest siffror först.',
  licence: 'Licens',
  licenceUnknown: 'anges inte där den hittades',
  read: (day) => `Läst ${day}`,
  breakFrom: (period) => `Brott från ${period}:`,
  fewFigures: (n) => `Källor med få siffror (${n})`,
  fewFiguresText: (n) => `Var och en av dem har färre än ${n} siffror.`,
};
