import type { FigureTexts } from './nb.ts';

export const nn: FigureTexts = {
  table: 'Tala i tabell',
  files: (title) => `Biletet som fil: ${title}`,
  link: 'Lenkje til biletet',
  code: 'Set biletet inn på eigne sider',
  codeText:
    'Koden er ei lenkje med setninga til biletet. Last ned biletet (SVG eller PNG), og legg det ved sida av.',
  walk: 'Gå gjennom tala',
  source: (publisher, title, licence) =>
    `Kjelde: ${publisher}, ${title}. Lisens: ${licence ?? 'ikkje oppgitt'}.`,
  moreSources: (n) => `Og ${n} ${n === 1 ? 'kjelde' : 'kjelder'} til, på sida.`,
  made: (date, address) => `Åpen oppvekst, rekna ut ${date}. ${address}`,
};
