/** Words on the pages of the themes. */
export const nb = {
  title: 'Temaer',
  description: 'Tall og punkter i planene etter tema, på tvers av kommuner.',
  lead: 'Tall og punkter i planene, samlet på tvers av kommuner. Temaene er våre, ikke planenes. Ett punkt kan stå under flere.',
  counts: (figures: number, items: number) =>
    `${figures} tall, ${items} ${items === 1 ? 'punkt' : 'punkter'} i planene`,
  themeDescription: (theme: string) => `Tall og punkter i planene under temaet ${theme}.`,
  figures: 'Tallene',
  noFigures: 'Ingen tall er satt på dette temaet.',
  notFetched: 'Ikke hentet ennå',
  items: 'I planene',
  itemsText: 'At et tall og et punkt har samme tema, sier ikke at det ene virker på det andre.',
  noItems: 'Ingen punkter i planene er satt på dette temaet.',
};
export type ThemesTexts = typeof nb;
