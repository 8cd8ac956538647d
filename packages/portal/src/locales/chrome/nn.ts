import type { ChromeTexts } from './nb.ts';

export const nn: ChromeTexts = {
  siteName: 'Åpen oppvekst',
  inTitles: 'Åpen oppvekst på nynorsk',
  skip: 'Hopp til innhaldet',
  mainNav: 'Hovudmeny',
  languageNav: 'Språk',
  crumbs: 'Du er her',
  home: 'Framside',
  municipalities: 'Kommunar',
  search: 'Søk',
  changes: 'Endringar',
  aboutNumbers: 'Om tala og planane',
  dataOwners: 'For dataeigarar',
  openData: 'Opne data',
  corrections: 'Rettingar',
  privacy: 'Personvern',
  accessibility: 'Tilgjenge',
  footerNav: 'Om nettstaden',
  noPublisher: 'Demonstrasjon utan ansvarleg utgivar',
  publishedBy: (name) => `Gitt ut av ${name}`,
  reportFault: 'Meld feil',
  reportFaultSubject: (title) => `Feil på sida «${title}»`,
  computed: (date) => `Rekna ut ${date}`,
  fictionalTitle: 'Oppdikta døme',
  fictionalText:
    'Kommunen, einingane, planen og tala på denne sida finst ikkje. Dei viser korleis sidene ser ut når ein kommune melder status.',
};
