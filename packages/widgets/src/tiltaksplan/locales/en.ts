import type { Texts } from './nb.ts';

/** Everything an embedded widget says, in English. */
export const en: Texts = {
  loading: 'Fetching the plan …',
  retry: 'Try again',
  failure: (plan) => `Could not fetch the plan “${plan}”.`,

  fictional: 'Made-up example',

  timing: {
    before: 'The period has not begun',
    during: 'The period is running',
    after: 'The period is over',
    undated: 'The plan gives no period',
  },

  headline: {
    done: (done, of) => `${done} of ${of} measures are reported as done`,
    noReports: 'No status is reported',
    nothingToFinish: 'The plan has no measures that can be finished',
  },
  clarity: (who, when, measurable, of) =>
    `The plan says who for ${who}, when for ${when} and something measurable for ${measurable} of ${of} measures.`,
  notCounted: (count) => `Not counted: ${count} that are ongoing practice or repeated.`,
  mentioned: (count) =>
    `Mentioned again in a later document: ${count} ${count === 1 ? 'measure' : 'measures'}. That does not mean that anything is done.`,

  status: 'Status',
  state: {
    done: 'Reported as done',
    inProgress: 'In progress',
    continuedInNewPlan: 'Continued in a new plan',
    notStarted: 'Not begun',
    stopped: 'Stopped',
    unknown: 'No report',
    ongoing: 'Ongoing practice',
    recurring: 'Repeated',
  },
  toBeConsidered: 'To be considered',

  theme: 'Theme',
  themes: {
    fremme: 'Promote',
    forebygge: 'Prevent',
    avdekke: 'Detect',
    handtere: 'Respond',
    stotte: 'Support',
    medvirkning: 'Participation',
    kompetanse: 'Competence',
    organisering: 'Organisation',
    samarbeid: 'Cooperation',
    overgang: 'Transitions',
    kvalitet: 'Quality',
    tjeneste: 'Services',
    digital: 'Digital',
    okonomi: 'Economy',
    forskning: 'Research',
  },

  measures: 'The measures',
  search: 'Search',
  says: 'The plan says',
  all: 'Show all',
  shown: (count, of) => `Showing ${count} of ${of} measures`,

  timeline: 'Timeline',
  today: 'Today',
  rest: 'The rest of the plan',
  about: 'About the plan',

  who: 'Who',
  when: 'When',
  measurable: 'Measurable',
  partners: 'Together with',
  notSaid: 'The plan does not say',
  underHeading: 'Stands under the heading',
  latest: 'Latest report',
  history: 'Earlier reports',
  undocumented: 'Stated by the municipality, not documented',
  stale: 'Over half a year old',
  evidence: 'Documentation',
  notPublic: 'Exists, not public',
  stopReason: 'Reason',
  nextStep: 'Next step',
  units: (count, of) => `Reported from ${count} of ${of} units`,
  lastConfirmed: (date) => `Last confirmed in use ${date}`,
  notConfirmed: 'Not confirmed in use',
  lastHeld: (date) => `Last ${date}`,
  next: (date) => `Next by the plan ${date}`,
  figures: 'Figures in the plan',
  mentions: 'Mentioned again',
  notice: 'Note',
  discrepancy: 'Does not agree',
  passage: 'As it stands',
  source: 'Source',
  noAddress: 'The address is not known',
  confirmed: (date, role) => `Confirmed ${date} by ${role}.`,
  notConfirmedPlan: 'Entered from a public document. The municipality has not confirmed the page.',
  open: 'See on Åpen oppvekst',

  ask: 'Ask the municipality',
  question: (what, place) =>
    `Hello! How far have you come with “${what}” in ${place}, who is responsible, and where can we see it?`,
  copy: 'Copy',
  copied: 'Copied',
  copyYourself: 'Select the text and copy it.',
};
