/** Words that stand on every page. */
export const nb = {
  siteName: 'Åpen oppvekst',
  /** The name at the end of a page's title; tells pages with the same words in two languages apart. */
  inTitles: 'Åpen oppvekst',
  skip: 'Hopp til innholdet',
  mainNav: 'Hovedmeny',
  languageNav: 'Språk',
  /** Before the other languages, on a page that exists in one. */
  otherHomes: 'Forsiden:',
  crumbs: 'Du er her',
  home: 'Forside',
  municipalities: 'Kommuner',
  search: 'Søk',
  figures: 'Tall',
  changes: 'Endringer',
  help: 'Noen å snakke med',
  rights: 'Rettigheter',
  aboutNumbers: 'Om tallene og planene',
  dataQuality: 'Tallkvalitet',
  dataOwners: 'For dataeiere',
  webEditors: 'For nettredaktører',
  openData: 'Åpne data',
  corrections: 'Rettelser',
  privacy: 'Personvern',
  accessibility: 'Tilgjengelighet',
  documents: 'Dokumenter',
  footerNav: 'Om nettstedet',
  noPublisher: 'Demonstrasjon uten ansvarlig utgiver',
  publishedBy: (name: string) => `Utgitt av ${name}`,
  reportFault: 'Meld feil',
  reportFaultSubject: (title: string) => `Feil på siden «${title}»`,
  computed: (date: string) => `Beregnet ${date}`,
  fictionalTitle: 'Oppdiktet eksempel',
  fictionalText:
    'Kommunen, enhetene, planen og tallene på denne siden finnes ikke. De viser hvordan sidene ser ut når en kommune melder status.',
};
export type ChromeTexts = typeof nb;
