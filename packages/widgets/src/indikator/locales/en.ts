import type { Texts } from './nb.ts';

export const en: Texts = {
  loading: 'Fetching the figure …',
  retry: 'Try again',
  failure: (indicator) => `Could not fetch the figure “${indicator}”.`,
  fictional: 'Made-up example',
  walk: 'Step through the figures',
  table: 'The figures as a table',
  source: 'Source',
  licence: (licence) => `Licence: ${licence}.`,
  noLicence: 'No licence is stated where we found the figure.',
  retrieved: (date) => `Read ${date}.`,
  open: 'About the figure, on Åpen oppvekst',
};
