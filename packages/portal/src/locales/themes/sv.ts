import type { ThemesTexts } from './nb.ts';

export const sv: ThemesTexts = {
  title: 'Teman',
  description: 'Siffror och punkter i planerna efter tema, över kommungränserna.',
  lead: 'Siffror och punkter i planerna, samlade över kommungränserna. Temana är våra, inte planernas. En punkt kan stå under flera.',
  counts: (figures, items) =>
    `${figures} ${figures === 1 ? 'siffra' : 'siffror'}, ${items} ${items === 1 ? 'punkt' : 'punkter'} i planerna`,
  themeDescription: (theme) => `Siffror och punkter i planerna under temat ${theme}.`,
  figures: 'Siffrorna',
  noFigures: 'Inga siffror hör till det här temat.',
  notFetched: 'Inte hämtat ännu',
  items: 'I planerna',
  itemsText: 'Att en siffra och en punkt har samma tema säger inte att den ena påverkar den andra.',
  noItems: 'Inga punkter i planerna hör till det här temat.',
};
