import type { SearchTexts } from './nb.ts';

export const sv: SearchTexts = {
  title: 'Sök',
  description:
    'Sök bland planer, insatser, enheter och siffror, eller bläddra bland kommuner, planer och teman.',
  label: 'Vad letar du efter?',
  button: 'Sök',
  help: 'Ett ord räcker. Böjda former hittas också: ”skola” hittar ”skolorna”. Sammansatta ord hittas bara från början: ”nät” hittar ”nätmobbning”, ”mobbning” gör det inte.',
  languages: 'Sökningen går igenom sidorna på {own} och planerna på {others}. Skriv orden som de står där.',
  narrow: 'Avgränsa',
  narrowBy: { kommune: 'Kommun', tema: 'Tema', type: 'Slags sida', status: 'Status' },
  types: {
    municipality: 'kommun',
    plan: 'plan',
    unit: 'skola eller förskola',
    indicator: 'siffror',
    innspill: 'synpunkter',
    guide: 'om webbplatsen',
  },
  results: 'Träffar',
  searching: 'Söker …',
  none: 'Inga träffar på ”{q}”.',
  one: 'En träff på ”{q}”.',
  many: '{n} träffar på ”{q}”.',
  noneHelp: 'Prova ett kortare ord eller färre avgränsningar, eller bläddra i listorna nedan.',
  more: 'Visa {n} till',
  clear: 'Ta bort avgränsningarna',
  failed: 'Sökningen kom inte fram. Nätet kan ligga nere. Listorna nedan fungerar utan sökning.',
  retry: 'Försök igen',
  noScript:
    'Sökningen behöver JavaScript, som är avstängt i den här webbläsaren. Här är allt vi har, i listor.',
  browse: 'Bläddra i stället',
  browseText: 'Allt som går att följa här, utan sökning.',
  municipalities: 'Kommuner',
  plans: 'Planer',
  themes: 'Insatser efter tema',
  themesText: 'Temana är våra. En insats kan stå under flera.',
};
