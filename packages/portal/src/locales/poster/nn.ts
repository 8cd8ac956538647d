import type { PosterTexts } from './nb.ts';

export const nn: PosterTexts = {
  pageTitle: (unit) => `Plakat – ${unit}`,
  lead: 'Du kan seie ifrå om noko som ikkje er greitt. Det kan gjelde deg, ein annan eller barnet ditt.',
  scan: 'Skann koden, eller skriv adressa:',
  code: (unit) => `QR-kode til sida der du kan seie ifrå ved ${unit}`,
  write: 'Der kan du òg skrive. Du vel sjølv om du vil seie kven du er.',
  readers: 'Desse les det:',
  print: 'Skriv ut sida på A4. Heng ho der barn kan lese ho åleine.',
  back: 'Til sida plakaten viser til',
};
