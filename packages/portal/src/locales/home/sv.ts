import type { HomeTexts } from './nb.ts';

export const sv: HomeTexts = {
  title: 'Vad kommunen har lovat barn och unga, och hur långt den har kommit',
  heading: 'Vad kommunen har lovat barn och unga',
  description: 'Följ kommunernas planer för en trygg uppväxt, insats för insats, bredvid öppna siffror.',
  lead: 'Planerna för en trygg uppväxt, löfte för löfte. För dig som är förälder, elev eller granne och vill se vad som är lovat, vem som har ansvaret och vad kommunen har rapporterat.',
  searchLabel: 'Sök bland planer, insatser, skolor och siffror',
  search: 'Sök',
  talk: 'Behöver du någon att prata med?',
  talkText: 'Här är några du kan ringa eller skriva till, för barn och för vuxna.',
  talkLink: 'Någon att prata med',
  rightsLink: 'Det här har barn rätt till',
  allMunicipalities: 'Alla kommuner med siffror',
  municipalities: 'Kommuner',
  municipalitiesText: 'I alfabetisk ordning. Deras planer jämförs inte.',
  plans: (n) => (n === 1 ? '1 plan' : `${n} planer`),
  noReports: 'Ingen kommun har rapporterat status här ännu. Sidorna visar vad planerna säger.',
  news: 'Nytt',
  noNews: 'Inga ändringar sedan förra utgåvan.',
  allNews: 'Alla ändringar',
  about: 'Vad är det här?',
  aboutTitles: { promise: 'Löftet', status: 'Status', numbers: 'Siffrorna' },
  aboutPromise:
    'En kommun lovar något när den antar en plan. Här står varje löfte för sig, med stället i dokumentet som det bygger på.',
  aboutStatus:
    'Bara kommunen kan rapportera hur långt en insats har kommit. När inget är rapporterat står det ”inte rapporterat”. Det är inte samma sak som att inget har gjorts.',
  aboutNumbers:
    'Siffrorna bredvid kommer från öppna källor och visar läget. De säger inte om en insats har haft verkan.',
  more: 'Mer om siffrorna och planerna',
  exampleTitle: 'Ett påhittat exempel',
  exampleText: (name) =>
    `${name} finns inte. Se hur sidorna blir när en kommun har rapporterat status i två år.`,
  exampleLink: (name) => `Se ${name}`,
};
