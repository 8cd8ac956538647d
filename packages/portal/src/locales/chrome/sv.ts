import type { ChromeTexts } from './nb.ts';

export const sv: ChromeTexts = {
  siteName: 'Åpen oppvekst',
  inTitles: 'Åpen oppvekst',
  skip: 'Hoppa till innehållet',
  mainNav: 'Huvudmeny',
  languageNav: 'Språk',
  crumbs: 'Du är här',
  home: 'Startsida',
  municipalities: 'Kommuner',
  search: 'Sök',
  changes: 'Ändringar',
  aboutNumbers: 'Om siffrorna och planerna',
  dataOwners: 'För dataägare',
  openData: 'Öppna data',
  corrections: 'Rättelser',
  privacy: 'Integritet',
  accessibility: 'Tillgänglighet',
  footerNav: 'Om webbplatsen',
  noPublisher: 'Demonstration utan ansvarig utgivare',
  publishedBy: (name) => `Utges av ${name}`,
  reportFault: 'Anmäl fel',
  reportFaultSubject: (title) => `Fel på sidan ”${title}”`,
  computed: (date) => `Beräknat ${date}`,
  fictionalTitle: 'Påhittat exempel',
  fictionalText:
    'Kommunen, enheterna, planen och siffrorna på den här sidan finns inte. De visar hur sidorna ser ut när en kommun rapporterar status.',
};
