import type { Texts } from './nb.ts';

export const sv: Texts = {
  loading: 'Hämtar siffran …',
  retry: 'Försök igen',
  failure: (indicator) => `Det gick inte att hämta siffran ”${indicator}”.`,
  fictional: 'Påhittat exempel',
  walk: 'Gå igenom siffrorna',
  table: 'Siffrorna i tabell',
  source: 'Källa',
  licence: (licence) => `Licens: ${licence}.`,
  noLicence: 'Licensen är inte angiven där vi hittade siffran.',
  retrieved: (date) => `Hämtad ${date}.`,
  open: 'Om siffran, på Åpen oppvekst',
};
