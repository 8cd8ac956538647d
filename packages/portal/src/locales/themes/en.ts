import type { ThemesTexts } from './nb.ts';

export const en: ThemesTexts = {
  title: 'Themes',
  description: 'Figures and points of the plans by theme, across municipalities.',
  lead: 'Figures and points of the plans, gathered across municipalities. The themes are ours, not the plans’. A point may stand under several.',
  counts: (figures, items) =>
    `${figures} ${figures === 1 ? 'figure' : 'figures'}, ${items} ${items === 1 ? 'point' : 'points'} in the plans`,
  themeDescription: (theme) => `Figures and points of the plans under the theme ${theme}.`,
  figures: 'The figures',
  noFigures: 'No figures belong to this theme.',
  notFetched: 'Not fetched yet',
  items: 'In the plans',
  itemsText: 'That a figure and a point share a theme does not say that one acts on the other.',
  noItems: 'No points in the plans belong to this theme.',
};
