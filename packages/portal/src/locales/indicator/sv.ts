import type { IndicatorTexts } from './nb.ts';

export const sv: IndicatorTexts = {
  countries: { no: 'Norge', se: 'Sverige' },
  area: 'Område',
  readAt: 'Läst hos',
  kicker: 'Siffror',
  indexTitle: 'Siffrorna',
  indexDescription: 'Alla siffror i Åpen oppvekst, med definition, källa och licens.',
  indexLead:
    'Siffrorna står bredvid planerna. De visar läget, inte vad en åtgärd har lett till. Varje siffra har definition, källa, licens och förbehåll.',
  notFetchedHeading: 'Inte hämtat ännu',
  notFetchedLead:
    'Planerna pekar på de här måtten, men vi har dem inte. Varje sida säger vad måttet är, vem som äger det och var det finns.',
  description: (title, owner) => `${title}: definition, utveckling, tabell och källa. Siffror från ${owner}.`,
  overTime: 'Över tid',
  distribution: 'Fördelat på kommunerna',
  distributionText:
    'Bilden är ingen rangordning. Kommunerna är olika, och i små kommuner kan några få elever ändra siffran mycket.',
  map: 'Karta över kommunerna',
  toMap: 'Se siffran på kartan',
  aboutFigure: 'Om siffran, och alla siffror',
  legend: 'Förklaring till färgerna',
  allFigures: 'Alla siffrorna',
  figuresOf: (title) => `Alla siffror: ${title}`,
  leftOut: (n) => `${n} andra kommuner finns i filen men inte i tabellen.`,
  showTable: 'Siffrorna i tabell',
  noCourse: 'Siffrorna är från så få tillfällen att de inte visar någon utveckling.',
  cannotSay: 'Det siffran inte kan säga',
  noInterval: 'Källan anger inte hur osäker siffran är.',
  linked: 'Hör ihop med',
  linkedText:
    'Punkter i planerna som siktar på detta, eller som kan höra dit. En koppling säger inte att åtgärden fungerar.',
  facts: 'Om siffran',
  owner: 'Ägs av',
  unit: 'Mäts i',
  breakdown: 'Uppdelat efter',
  direction: 'Önskad riktning',
  directions: { higher: 'högre', lower: 'lägre', neither: 'varken högre eller lägre är bättre i sig' },
  themes: 'Teman',
  table: 'Hos källan',
  source: 'Källor',
  downloadCsv: (size) => `Ladda ner siffrorna (CSV, ${size})`,
  downloadJson: 'Samma siffror som JSON',
  notFetched: 'Inte hämtat ännu',
  notFetchedText:
    'Vi har inte den här siffran. Det betyder inte att den är noll, och inte att den saknas hos ägaren.',
};
