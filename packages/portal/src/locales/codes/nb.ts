import type {
  InnspillBody,
  ItemKind,
  LinkAsserter,
  MeasureNature,
  NoticeKind,
  ObservationStatus,
  Ownership,
  StatusCode,
  Theme,
  UnitType,
} from '@apen-oppvekst/data-schema/terms';

/** Words for the closed lists of the domain, in lower case, so that they fit inside a sentence. */
export interface CodeTexts {
  readonly kinds: Readonly<Record<ItemKind, string>>;
  readonly natures: Readonly<Record<MeasureNature, string>>;
  readonly statuses: Readonly<Record<StatusCode, string>>;
  readonly themes: Readonly<Record<Theme, string>>;
  readonly unitTypes: Readonly<Record<UnitType, string>>;
  readonly ownerships: Readonly<Record<Ownership, string>>;
  readonly bodies: Readonly<Record<InnspillBody, string>>;
  readonly notices: Readonly<Record<NoticeKind, string>>;
  readonly asserters: Readonly<Record<LinkAsserter, string>>;
  readonly observations: Readonly<Record<Exclude<ObservationStatus, 'normal'>, string>>;
}

export const nb: CodeTexts = {
  kinds: {
    goal: 'mål',
    subgoal: 'delmål',
    measure: 'tiltak',
    activity: 'aktivitet',
    routine: 'rutine',
    component: 'kjernekomponent',
    programme: 'program',
    sign: 'tegn',
    meeting: 'møte',
    evaluation: 'evaluering',
    role: 'rolle',
    task: 'oppgave',
  },
  natures: {
    once: 'noe som kan bli ferdig',
    ongoing: 'en praksis som skal holdes ved like',
    recurring: 'noe som skal gjentas',
    toBeConsidered: 'noe planen lover å vurdere eller utrede',
  },
  statuses: {
    unknown: 'ikke meldt',
    notStarted: 'ikke begynt',
    inProgress: 'i gang',
    done: 'gjennomført',
    continuedInNewPlan: 'videreført i ny plan',
    stopped: 'stanset',
  },
  themes: {
    fremme: 'fremme trivsel',
    forebygge: 'forebygge',
    avdekke: 'avdekke',
    handtere: 'håndtere',
    stotte: 'støtte',
    medvirkning: 'medvirkning',
    kompetanse: 'kompetanse',
    organisering: 'organisering',
    samarbeid: 'samarbeid',
    overgang: 'overganger',
    kvalitet: 'kvalitet',
    tjeneste: 'tjenester',
    digital: 'digitalt',
    okonomi: 'økonomi',
    forskning: 'forskning',
  },
  unitTypes: { school: 'skole', kindergarten: 'barnehage', adultEducation: 'voksenopplæring' },
  ownerships: {
    municipal: 'kommunal',
    private: 'privat',
    county: 'fylkeskommunal',
    state: 'statlig',
    unknown: 'eierskap ukjent',
  },
  bodies: {
    pupilCouncil: 'elevråd',
    parentCouncil: 'foreldreråd (FAU)',
    cooperationCommittee: 'samarbeidsutvalg',
    youthCouncil: 'ungdomsråd',
    politicalCommittee: 'politisk utvalg',
    other: 'annet organ',
  },
  notices: {
    discrepancy: 'Stemmer ikke overens',
    tentative: 'Foreløpig',
    outdatedTerm: 'Endret siden',
    leftOut: 'Utelatt her',
    missing: 'Mangler i dokumentet',
    caution: 'Verdt å vite',
  },
  asserters: {
    plan: 'koblingen står i planen',
    municipality: 'kommunen har koblet dem',
    suggestion: 'forslag fra oss',
  },
  observations: {
    suppressed: 'skjult av kilden',
    suppressedByUs: 'skjult av oss for at skjulte tall ikke skal kunne regnes ut',
    smallGroup: 'skjult av oss fordi få er bak tallet',
    notAvailable: 'finnes ikke hos kilden',
    notApplicable: 'gjelder ikke her',
    notAsked: 'ikke spurt',
    bound: 'bare en grense er oppgitt',
    absent: 'tallet mangler hos kilden',
  },
};
