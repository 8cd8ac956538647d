/** What the figure says besides its own words, in bokmål. The other languages are typed by this one. */
export const nb = {
  loading: 'Henter tallet …',
  retry: 'Prøv igjen',
  failure: (indicator: string) => `Fikk ikke hentet tallet «${indicator}».`,
  fictional: 'Oppdiktet eksempel',
  /** Of the control that walks through the figures of the picture. */
  walk: 'Gå gjennom tallene',
  table: 'Tallene i tabell',
  source: 'Kilde',
  licence: (licence: string) => `Lisens: ${licence}.`,
  noLicence: 'Lisensen er ikke oppgitt der vi fant tallet.',
  retrieved: (date: string) => `Hentet ${date}.`,
  open: 'Om tallet, på Åpen oppvekst',
};

/** What every language must say. */
export type Texts = typeof nb;
