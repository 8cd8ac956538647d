import type { StatusCode, Theme, Timing } from '@apen-oppvekst/data-schema/terms';

/** Everything the tracker says, in bokmål. The other languages are typed by this one. */
export const nb = {
  loading: 'Henter planen …',
  retry: 'Prøv igjen',
  failure: (plan: string) => `Fikk ikke hentet planen «${plan}».`,

  fictional: 'Oppdiktet eksempel',

  timing: {
    before: 'Perioden har ikke begynt',
    during: 'Perioden er i gang',
    after: 'Perioden er over',
    undated: 'Planen oppgir ingen periode',
  } satisfies Record<Timing, string>,

  headline: {
    done: (done: number, of: number) => `${done} av ${of} tiltak er meldt gjennomført`,
    noReports: 'Ingen status er meldt',
    nothingToFinish: 'Planen har ingen tiltak som blir ferdige',
  },
  clarity: (who: number, when: number, measurable: number, of: number) =>
    `Planen sier hvem for ${who}, når for ${when} og noe målbart for ${measurable} av ${of} tiltak.`,
  notCounted: (count: number) => `Ikke regnet med: ${count} som er fast praksis eller gjentas.`,
  mentioned: (count: number) =>
    `Nevnt igjen i et senere dokument: ${count} tiltak. Det betyr ikke at noe er gjennomført.`,

  status: 'Status',
  state: {
    done: 'Meldt gjennomført',
    inProgress: 'I gang',
    continuedInNewPlan: 'Videreført i ny plan',
    notStarted: 'Ikke begynt',
    stopped: 'Stanset',
    unknown: 'Ingen melding',
    ongoing: 'Fast praksis',
    recurring: 'Gjentas',
  } satisfies Record<StatusCode | 'ongoing' | 'recurring', string>,
  toBeConsidered: 'Skal vurderes',

  theme: 'Tema',
  themes: {
    fremme: 'Fremme',
    forebygge: 'Forebygge',
    avdekke: 'Avdekke',
    handtere: 'Håndtere',
    stotte: 'Støtte',
    medvirkning: 'Medvirkning',
    kompetanse: 'Kompetanse',
    organisering: 'Organisering',
    samarbeid: 'Samarbeid',
    overgang: 'Overganger',
    kvalitet: 'Kvalitet',
    tjeneste: 'Tjenester',
    digital: 'Digitalt',
    okonomi: 'Økonomi',
    forskning: 'Forskning',
  } satisfies Record<Theme, string>,

  measures: 'Tiltakene',
  search: 'Søk',
  says: 'Planen sier',
  all: 'Vis alle',
  shown: (count: number, of: number) => `Viser ${count} av ${of} tiltak`,

  timeline: 'Tidslinje',
  today: 'I dag',
  rest: 'Resten av planen',
  about: 'Om planen',

  who: 'Hvem',
  when: 'Når',
  measurable: 'Målbart',
  partners: 'Sammen med',
  notSaid: 'Planen sier det ikke',
  underHeading: 'Står under overskriften',
  latest: 'Siste melding',
  history: 'Tidligere meldinger',
  undocumented: 'Oppgitt av kommunen, ikke dokumentert',
  stale: 'Over et halvt år gammel',
  evidence: 'Dokumentasjon',
  notPublic: 'Finnes, ikke offentlig',
  stopReason: 'Grunn',
  nextStep: 'Neste steg',
  units: (count: number, of: number) => `Meldt fra ${count} av ${of} enheter`,
  lastConfirmed: (date: string) => `Sist bekreftet i bruk ${date}`,
  notConfirmed: 'Ikke bekreftet i bruk',
  lastHeld: (date: string) => `Sist ${date}`,
  next: (date: string) => `Neste etter planen ${date}`,
  figures: 'Tall i planen',
  mentions: 'Nevnt igjen',
  notice: 'Merk',
  discrepancy: 'Stemmer ikke overens',
  passage: 'Slik står det',
  source: 'Kilde',
  noAddress: 'Adressen er ikke kjent',
  confirmed: (date: string, role: string) => `Bekreftet ${date} av ${role}.`,
  notConfirmedPlan: 'Lagt inn fra et offentlig dokument. Kommunen har ikke bekreftet siden.',
  open: 'Se på Åpen oppvekst',

  ask: 'Spør kommunen',
  question: (what: string, place: string) =>
    `Hei! Hvor langt er dere kommet med «${what}» i ${place}, hvem har ansvaret, og hvor kan vi se det?`,
  copy: 'Kopier',
  copied: 'Kopiert',
  copyYourself: 'Merk teksten og kopier den.',
};

/** What every language must say. */
export type Texts = typeof nb;
