import type { PosterTexts } from './nb.ts';

export const sv: PosterTexts = {
  pageTitle: (unit) => `Affisch – ${unit}`,
  lead: 'Du kan säga till om något som inte är bra. Det kan gälla dig, någon annan eller ditt barn.',
  scan: 'Skanna koden, eller skriv adressen:',
  code: (unit) => `QR-kod till sidan där du kan säga till på ${unit}`,
  write: 'Där kan du också skriva. Du väljer själv om du vill säga vem du är.',
  readers: 'De här läser det:',
  print: 'Skriv ut sidan på A4. Häng den där barn kan läsa den ensamma.',
  back: 'Till sidan som affischen visar till',
};
