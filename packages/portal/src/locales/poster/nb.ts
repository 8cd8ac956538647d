/** What a poster with the button's address says around the unit's own words. */
export const nb = {
  pageTitle: (unit: string) => `Plakat – ${unit}`,
  lead: 'Du kan si ifra om noe som ikke er greit. Det kan gjelde deg, en annen eller barnet ditt.',
  scan: 'Skann koden, eller skriv adressen:',
  code: (unit: string) => `QR-kode til siden der du kan si ifra ved ${unit}`,
  /** Where the unit has the sealed form. */
  write: 'Der kan du også skrive. Du velger selv om du vil si hvem du er.',
  readers: 'Disse leser det:',
  print: 'Skriv ut siden på A4. Heng den der barn kan lese den alene.',
  back: 'Til siden plakaten viser til',
};
export type PosterTexts = typeof nb;
