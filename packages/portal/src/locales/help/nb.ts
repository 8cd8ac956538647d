import type {
  Country,
  HelpAudience,
  HelpFact,
  Setting,
  Verification,
} from '@apen-oppvekst/data-schema/terms';

/** Words around the list of help services. */
export const nb = {
  title: 'Noen å snakke med',
  description: 'Hvem barn, foreldre og ansatte kan ringe, skrive til eller spørre, i Norge og Sverige.',
  lead: 'Velg landet du er i. Er det fare, så ring nødnummeret først.',
  countries: { no: 'Norge', se: 'Sverige' } satisfies Record<Country, string>,
  countryTitle: { no: 'Noen å snakke med i Norge', se: 'Noen å snakke med i Sverige' } satisfies Record<
    Country,
    string
  >,
  countryDescription: {
    no: 'Nødnumre, 116 111 og andre som hjelper barn, foreldre og ansatte i Norge.',
    se: 'Nødnumre, Bris på 116 111 og andre som hjelper barn, foreldre og ansatte i Sverige.',
  } satisfies Record<Country, string>,
  countryLead: 'Du trenger ikke vite hva du skal si. Det er nok å ringe eller skrive.',
  all: { no: 'Alle som kan hjelpe i Norge', se: 'Alle som kan hjelpe i Sverige' } satisfies Record<
    Country,
    string
  >,
  danger: 'Er det fare nå?',
  dangerText: 'Ring med en gang.',
  audiences: {
    child: 'For deg som er barn eller ungdom',
    parent: 'For foreldre',
    staff: 'For ansatte',
  } satisfies Record<HelpAudience, string>,
  jump: 'Hopp til',
  sms: 'SMS',
  chat: 'Chat',
  web: 'Nettside',
  roundTheClock: (date: string | undefined) =>
    date === undefined ? 'Døgnåpen ifølge kilden' : `Døgnåpen ifølge kilden, ${date}`,
  notAlways: 'Ikke alltid åpen',
  anonymous: 'Du trenger ikke si hva du heter.',
  notAnonymous: 'Du må si hvem du er.',
  ages: (from: number | undefined, to: number | undefined) =>
    from === undefined ? `til og med ${to} år` : to === undefined ? `fra ${from} år` : `${from}–${to} år`,
  onlyFor: (places: string) => `Bare for ${places}.`,
  settings: { school: 'skole', kindergarten: 'barnehage' } satisfies Record<Setting, string>,
  sources: 'Hvor vet vi det fra?',
  facts: {
    phone: 'Telefonnummer',
    sms: 'SMS-nummer',
    chat: 'Chat',
    web: 'Nettside',
    roundTheClock: 'Døgnåpen',
    hours: 'Åpningstid',
    anonymous: 'Om du må si navnet ditt',
    mayPassOn: 'Om de sier det videre',
    ages: 'Alder',
  } satisfies Record<HelpFact, string>,
  verifications: {
    ok: '',
    old: 'Kilden er gammel.',
    conflict: 'Kildene er uenige.',
    unverified: 'Ikke bekreftet.',
  } satisfies Record<Verification, string>,
  checked: (date: string) => `Vi prøvde det ${date}.`,
  neverChecked: 'Vi har ikke prøvd det selv.',
  rights: 'Rettigheter',
};
export type HelpTexts = typeof nb;
