import type { PosterTexts } from './nb.ts';

export const en: PosterTexts = {
  pageTitle: (unit) => `Poster – ${unit}`,
  lead: 'You can speak up about something that is not right. It may be about you, somebody else or your child.',
  scan: 'Scan the code, or type the address:',
  code: (unit) => `QR code for the page where you can speak up at ${unit}`,
  write: 'You can also write there. You choose whether to say who you are.',
  readers: 'Who reads it:',
  print: 'Print this page on A4. Hang it where children can read it alone.',
  back: 'To the page that the poster points to',
};
