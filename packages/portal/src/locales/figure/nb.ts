/** Words under a chart. Few, since they go to browsers in all four languages. */
export const nb = {
  table: 'Tallene i tabell',
  files: (title: string) => `Bildet som fil: ${title}`,
  link: 'Lenke til bildet',
  code: 'Sett bildet inn på egne sider',
  /** Of code that does not hold the picture itself. */
  codeText:
    'Koden er en lenke med setningen til bildet. Last ned bildet (SVG eller PNG), og legg det ved siden av.',
  /** Of the control that walks through the figures of a chart. */
  walk: 'Gå gjennom tallene',
  source: (publisher: string, title: string, licence: string | null) =>
    `Kilde: ${publisher}, ${title}. Lisens: ${licence ?? 'ikke oppgitt'}.`,
  moreSources: (n: number) => `Og ${n} ${n === 1 ? 'kilde' : 'kilder'} til, på siden.`,
  made: (date: string, address: string) => `Åpen oppvekst, beregnet ${date}. ${address}`,
};
export type FigureTexts = typeof nb;
