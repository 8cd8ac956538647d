import type { ThemesTexts } from './nb.ts';

export const nn: ThemesTexts = {
  title: 'Tema',
  description: 'Tal og punkt i planane etter tema, på tvers av kommunar.',
  lead: 'Tal og punkt i planane, samla på tvers av kommunar. Temaa er våre, ikkje planane sine. Eitt punkt kan stå under fleire.',
  counts: (figures, items) => `${figures} tal, ${items} punkt i planane`,
  themeDescription: (theme) => `Tal og punkt i planane under temaet ${theme}.`,
  figures: 'Tala',
  noFigures: 'Ingen tal er sette på dette temaet.',
  notFetched: 'Ikkje henta enno',
  items: 'I planane',
  itemsText: 'At eit tal og eit punkt har same tema, seier ikkje at det eine verkar på det andre.',
  noItems: 'Ingen punkt i planane er sette på dette temaet.',
};
