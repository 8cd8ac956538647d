import type { Texts } from './nb.ts';

/** Everything an embedded widget says, in Swedish. */
export const sv: Texts = {
  loading: 'Hämtar planen …',
  retry: 'Försök igen',
  failure: (plan) => `Det gick inte att hämta planen ”${plan}”.`,

  fictional: 'Påhittat exempel',

  timing: {
    before: 'Perioden har inte börjat',
    during: 'Perioden pågår',
    after: 'Perioden är över',
    undated: 'Planen anger ingen period',
  },

  headline: {
    done: (done, of) => `${done} av ${of} åtgärder är rapporterade som genomförda`,
    noReports: 'Ingen status är rapporterad',
    nothingToFinish: 'Planen har inga åtgärder som blir färdiga',
  },
  clarity: (who, when, measurable, of) =>
    `Planen säger vem för ${who}, när för ${when} och något mätbart för ${measurable} av ${of} åtgärder.`,
  notCounted: (count) => `Inte medräknade: ${count} som är löpande arbete eller upprepas.`,
  mentioned: (count) =>
    `Nämns igen i ett senare dokument: ${count} ${count === 1 ? 'åtgärd' : 'åtgärder'}. Det betyder inte att något är genomfört.`,

  status: 'Status',
  state: {
    done: 'Rapporterad genomförd',
    inProgress: 'Pågår',
    continuedInNewPlan: 'Fortsätter i ny plan',
    notStarted: 'Inte påbörjad',
    stopped: 'Stoppad',
    unknown: 'Ingen rapport',
    ongoing: 'Löpande arbete',
    recurring: 'Upprepas',
  },
  toBeConsidered: 'Ska övervägas',

  theme: 'Tema',
  themes: {
    fremme: 'Främja',
    forebygge: 'Förebygga',
    avdekke: 'Upptäcka',
    handtere: 'Åtgärda',
    stotte: 'Stödja',
    medvirkning: 'Delaktighet',
    kompetanse: 'Kompetens',
    organisering: 'Organisation',
    samarbeid: 'Samverkan',
    overgang: 'Övergångar',
    kvalitet: 'Kvalitet',
    tjeneste: 'Tjänster',
    digital: 'Digitalt',
    okonomi: 'Ekonomi',
    forskning: 'Forskning',
  },

  measures: 'Åtgärderna',
  search: 'Sök',
  says: 'Planen säger',
  all: 'Visa alla',
  shown: (count, of) => `Visar ${count} av ${of} åtgärder`,

  timeline: 'Tidslinje',
  today: 'I dag',
  rest: 'Resten av planen',
  about: 'Om planen',

  who: 'Vem',
  when: 'När',
  measurable: 'Mätbart',
  partners: 'Tillsammans med',
  notSaid: 'Planen säger det inte',
  underHeading: 'Står under rubriken',
  latest: 'Senaste rapport',
  history: 'Tidigare rapporter',
  undocumented: 'Uppgift från kommunen, inte dokumenterad',
  stale: 'Över ett halvår gammal',
  evidence: 'Dokumentation',
  notPublic: 'Finns, inte offentlig',
  stopReason: 'Skäl',
  nextStep: 'Nästa steg',
  units: (count, of) => `Rapporterat från ${count} av ${of} enheter`,
  lastConfirmed: (date) => `Senast bekräftad i bruk ${date}`,
  notConfirmed: 'Inte bekräftad i bruk',
  lastHeld: (date) => `Senast ${date}`,
  next: (date) => `Nästa enligt planen ${date}`,
  figures: 'Siffror i planen',
  mentions: 'Nämns igen',
  notice: 'Observera',
  discrepancy: 'Stämmer inte överens',
  passage: 'Så står det',
  source: 'Källa',
  noAddress: 'Adressen är inte känd',
  confirmed: (date, role) => `Bekräftad ${date} av ${role}.`,
  notConfirmedPlan: 'Inlagd från ett offentligt dokument. Kommunen har inte bekräftat sidan.',
  open: 'Se på Åpen oppvekst',

  ask: 'Fråga kommunen',
  question: (what, place) =>
    `Hej! Hur långt har ni kommit med ”${what}” i ${place}, vem ansvarar, och var kan vi se det?`,
  copy: 'Kopiera',
  copied: 'Kopierat',
  copyYourself: 'Markera texten och kopiera den.',
};
