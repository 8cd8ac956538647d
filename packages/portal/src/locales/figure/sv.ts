import type { FigureTexts } from './nb.ts';

export const sv: FigureTexts = {
  table: 'Siffrorna i tabell',
  files: (title) => `Bilden som fil: ${title}`,
  link: 'Länk till bilden',
  code: 'Lägg in bilden på egna sidor',
  codeText: 'Koden är en länk med bildens mening. Ladda ner bilden (SVG eller PNG) och lägg den bredvid.',
  walk: 'Gå igenom siffrorna',
  source: (publisher, title, licence) => `Källa: ${publisher}, ${title}. Licens: ${licence ?? 'anges inte'}.`,
  moreSources: (n) => `Och ${n} ${n === 1 ? 'källa' : 'källor'} till, på sidan.`,
  made: (date, address) => `Åpen oppvekst, beräknat ${date}. ${address}`,
};
