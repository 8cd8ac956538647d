import type { FigureTexts } from './nb.ts';

export const en: FigureTexts = {
  table: 'The figures in a table',
  files: (title) => `The chart as a file: ${title}`,
  link: 'Link to the chart',
  code: 'Put the chart on your own pages',
  codeText:
    'The code is a link with the chart’s sentence. Download the chart (SVG or PNG), and put it beside the link.',
  walk: 'Step through the figures',
  source: (publisher, title, licence) =>
    `Source: ${publisher}, ${title}. Licence: ${licence ?? 'not stated'}.`,
  moreSources: (n) => `And ${n} more ${n === 1 ? 'source' : 'sources'}, on the page.`,
  made: (date, address) => `Åpen oppvekst, computed ${date}. ${address}`,
};
