import type { Texts } from './nb.ts';

/** Everything an embedded widget says, in nynorsk. */
export const nn: Texts = {
  loading: 'Hentar planen …',
  retry: 'Prøv igjen',
  failure: (plan) => `Fekk ikkje henta planen «${plan}».`,

  fictional: 'Oppdikta døme',

  timing: {
    before: 'Perioden har ikkje byrja',
    during: 'Perioden er i gang',
    after: 'Perioden er over',
    undated: 'Planen oppgir ingen periode',
  },

  headline: {
    done: (done, of) => `${done} av ${of} tiltak er melde gjennomførte`,
    noReports: 'Ingen status er meld',
    nothingToFinish: 'Planen har ingen tiltak som blir ferdige',
  },
  clarity: (who, when, measurable, of) =>
    `Planen seier kven for ${who}, når for ${when} og noko målbart for ${measurable} av ${of} tiltak.`,
  notCounted: (count) => `Ikkje rekna med: ${count} som er fast praksis eller blir gjentekne.`,
  mentioned: (count) =>
    `Nemnt igjen i eit seinare dokument: ${count} tiltak. Det tyder ikkje at noko er gjennomført.`,

  status: 'Status',
  state: {
    done: 'Meldt gjennomført',
    inProgress: 'I gang',
    continuedInNewPlan: 'Vidareført i ny plan',
    notStarted: 'Ikkje byrja',
    stopped: 'Stansa',
    unknown: 'Inga melding',
    ongoing: 'Fast praksis',
    recurring: 'Blir gjenteke',
  },
  toBeConsidered: 'Skal vurderast',

  theme: 'Tema',
  themes: {
    fremme: 'Fremje',
    forebygge: 'Førebyggje',
    avdekke: 'Avdekkje',
    handtere: 'Handtere',
    stotte: 'Støtte',
    medvirkning: 'Medverknad',
    kompetanse: 'Kompetanse',
    organisering: 'Organisering',
    samarbeid: 'Samarbeid',
    overgang: 'Overgangar',
    kvalitet: 'Kvalitet',
    tjeneste: 'Tenester',
    digital: 'Digitalt',
    okonomi: 'Økonomi',
    forskning: 'Forsking',
  },

  measures: 'Tiltaka',
  search: 'Søk',
  says: 'Planen seier',
  all: 'Vis alle',
  shown: (count, of) => `Viser ${count} av ${of} tiltak`,

  timeline: 'Tidslinje',
  today: 'I dag',
  rest: 'Resten av planen',
  about: 'Om planen',

  who: 'Kven',
  when: 'Når',
  measurable: 'Målbart',
  partners: 'Saman med',
  notSaid: 'Planen seier det ikkje',
  underHeading: 'Står under overskrifta',
  latest: 'Siste melding',
  history: 'Tidlegare meldingar',
  undocumented: 'Oppgitt av kommunen, ikkje dokumentert',
  stale: 'Over eit halvt år gammal',
  evidence: 'Dokumentasjon',
  notPublic: 'Finst, ikkje offentleg',
  stopReason: 'Grunn',
  nextStep: 'Neste steg',
  units: (count, of) => `Meldt frå ${count} av ${of} einingar`,
  lastConfirmed: (date) => `Sist stadfesta i bruk ${date}`,
  notConfirmed: 'Ikkje stadfesta i bruk',
  lastHeld: (date) => `Sist ${date}`,
  next: (date) => `Neste etter planen ${date}`,
  figures: 'Tal i planen',
  mentions: 'Nemnt igjen',
  notice: 'Merk',
  discrepancy: 'Stemmer ikkje overeins',
  passage: 'Slik står det',
  source: 'Kjelde',
  noAddress: 'Adressa er ikkje kjend',
  confirmed: (date, role) => `Stadfesta ${date} av ${role}.`,
  notConfirmedPlan: 'Lagd inn frå eit offentleg dokument. Kommunen har ikkje stadfesta sida.',
  open: 'Sjå på Åpen oppvekst',

  ask: 'Spør kommunen',
  question: (what, place) =>
    `Hei! Kor langt er de komne med «${what}» i ${place}, kven har ansvaret, og kvar kan vi sjå det?`,
  copy: 'Kopier',
  copied: 'Kopiert',
  copyYourself: 'Merk teksten og kopier han.',
};
