import type { Texts } from './nb.ts';

export const nn: Texts = {
  loading: 'Hentar talet …',
  retry: 'Prøv igjen',
  failure: (indicator) => `Fekk ikkje henta talet «${indicator}».`,
  fictional: 'Oppdikta døme',
  walk: 'Gå gjennom tala',
  table: 'Tala i tabell',
  source: 'Kjelde',
  licence: (licence) => `Lisens: ${licence}.`,
  noLicence: 'Lisensen er ikkje oppgitt der vi fann talet.',
  retrieved: (date) => `Henta ${date}.`,
  open: 'Om talet, på Åpen oppvekst',
};
