/**
 * The shapes of `api/v1/national/**`: what a child's side is told, in one language, with the law and the
 * sources it rests on. Each is all that its widget or page needs.
 */
import type { Country, Language } from '../terms/codes.ts';
import type {
  Audience,
  CaseKind,
  CaseReader,
  Concerned,
  FormPlace,
  HelpAudience,
  PlanField,
  Setting,
  Situation,
} from '../terms/national.ts';
import type { HelpService, LaunchPoint, Verification } from './help.ts';
import type { ConventionArticle, LawSection } from './law.ts';
import type { Pictogram, SpeakUpWord } from './rights.ts';
import type { Source } from './source.ts';

/** A law section or article, in the record's language. */
export interface LawReference {
  readonly id: string;
  readonly place: string;
  readonly address: string;
  readonly lawAsOf: string;
  readonly says: string;
}

/** What the texts of a record rest on. Every id in a `basis` is in one of these. */
export interface Grounds {
  readonly laws: readonly LawReference[];
  readonly sources: readonly Pick<
    Source,
    'id' | 'title' | 'publisher' | 'address' | 'dateText' | 'retrieved'
  >[];
}

/** A fact with how sure it is. */
export interface VerifiedFact<Value> {
  readonly value: Value;
  readonly status: Verification;
  readonly source: string;
  readonly sourceDate?: string;
  /** The day somebody tried it, or `null`. */
  readonly checked: string | null;
}

/** A service in one language, for one or more audiences. */
export interface HelpServiceRecord {
  readonly id: string;
  readonly kind: HelpService['kind'];
  /** Only for readers in these counties or municipalities; empty = the whole country. */
  readonly areas: readonly string[];
  /** Left out where this one is told. */
  readonly replaces?: string;
  /** Only for readers in these settings; without it, for all. */
  readonly settings?: readonly Setting[];
  readonly name: string;
  readonly oneLine: Readonly<Partial<Record<HelpAudience, string>>>;
  readonly phone?: VerifiedFact<string>;
  readonly sms?: VerifiedFact<string>;
  readonly web?: VerifiedFact<string>;
  readonly chat?: VerifiedFact<string>;
  readonly roundTheClock?: VerifiedFact<boolean>;
  readonly hours?: VerifiedFact<string>;
  readonly anonymous?: VerifiedFact<boolean>;
  readonly mayPassOn?: VerifiedFact<{ readonly may: boolean; readonly text: string }>;
  readonly ages?: VerifiedFact<{ readonly from?: number; readonly to?: number }>;
}

/** `api/v1/national/{country}/help.{language}.json` */
export interface HelpRecord {
  readonly asOf: string;
  readonly country: Country;
  readonly language: Language;
  /**
   * Each audience's list in order, emergency numbers first, with what they may not be shown left out
   * already: unverified facts for children, and hours that nobody has checked in the last six months.
   */
  readonly lists: Readonly<Record<HelpAudience, readonly HelpServiceRecord[]>>;
  readonly sources: Grounds['sources'];
}

export interface StatementRecord {
  readonly id: string;
  readonly text: string;
  readonly basis: readonly string[];
  readonly for?: readonly Concerned[];
  readonly pictogram?: string;
}

export interface AudienceRecord {
  readonly audience: Audience;
  readonly title: string;
  readonly lead: string;
  /** Of the headings and the lead, where they say what the law gives. */
  readonly basis?: readonly string[];
  readonly rights: readonly {
    readonly id: string;
    readonly title: string;
    readonly text: string;
    readonly basis: readonly string[];
    readonly pictogram?: string;
  }[];
  readonly stepsTitle: string;
  readonly steps: readonly {
    readonly id: string;
    readonly title: string;
    readonly text: string;
    readonly when?: string;
    readonly lawWord?: string;
    readonly basis: readonly string[];
    readonly pictogram?: string;
  }[];
  readonly worries: readonly {
    readonly id: string;
    readonly question: string;
    readonly answer: string;
    readonly basis: readonly string[];
  }[];
  readonly letter?: {
    readonly title: string;
    readonly lead: string;
    readonly to: string;
    readonly paragraphs: readonly {
      readonly text: string;
      readonly basis: readonly string[];
      readonly blank: boolean;
    }[];
    readonly points: readonly { readonly text: string; readonly basis: readonly string[] }[];
    readonly requests: readonly { readonly text: string; readonly basis: readonly string[] }[];
    readonly signature: string;
  };
}

/** Drawings by id, and the credit their licence asks for. */
export interface Pictures {
  readonly pictograms: Readonly<Record<string, Pick<Pictogram, 'viewBox' | 'body'>>>;
  /** «Piktogrammer: OpenMoji, CC BY-SA 4.0» */
  readonly pictogramCredit: string;
}

/** `api/v1/national/{country}/rights.{setting}.{language}.json` */
export interface RightsRecord extends Grounds, Pictures {
  readonly asOf: string;
  readonly country: Country;
  readonly setting: Setting;
  readonly language: Language;
  readonly audiences: readonly AudienceRecord[];
}

/** `api/v1/national/{country}/speak-up.{setting}.{language}.json` */
export interface SpeakUpRecord extends Grounds, Pictures {
  readonly asOf: string;
  readonly country: Country;
  readonly setting: Setting;
  readonly language: Language;
  readonly words: Readonly<Record<SpeakUpWord, string>>;
  readonly who: readonly { readonly id: Concerned; readonly label: string; readonly pictogram: string }[];
  readonly situations: readonly {
    readonly id: Situation;
    readonly label: string;
    /** Shown in its place once the reader has said whom it is about. */
    readonly labelFor?: Readonly<Partial<Record<Concerned, string>>>;
    readonly pictogram: string;
    readonly helpFirst: boolean;
    readonly statements: readonly StatementRecord[];
    /** Ids of {@link SpeakUpRecord.services}, emergency numbers among them. */
    readonly services: readonly string[];
  }[];
  readonly tellAnAdult: readonly StatementRecord[];
  readonly passOn: readonly StatementRecord[];
  /**
   * Those that a situation names, and after them the whole list of who reads the dialog (`dialogReaderOf`: at
   * a school the child, in a kindergarten the parent). A child may look on, so facts are filtered as theirs.
   * Each has that reader's line, and the child's and the parent's where it has them.
   */
  readonly services: readonly HelpServiceRecord[];
}

/**
 * `api/v1/national/{country}/speak-up-form.{setting}.{language}.json`: what the form says at some places in it, besides the words
 * of {@link SpeakUpRecord}. Show those without `for`, and those for whom the report is about.
 */
export interface SpeakUpFormRecord extends Grounds {
  readonly asOf: string;
  readonly country: Country;
  readonly setting: Setting;
  readonly language: Language;
  readonly form: Readonly<Record<FormPlace, readonly StatementRecord[]>>;
}

/** A sentence or a few for those who open a report. */
export interface AdviceRecord {
  readonly id: string;
  readonly text: string;
  readonly basis: readonly string[];
}

/** One thing to do when a report has been opened. */
export interface CaseStepRecord {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** The law's own word for when, in plain words: «Så fort som mulig». */
  readonly when?: string;
  /** The word itself, in the law's language: `snarast`. */
  readonly lawWord?: string;
  /** Who of the readers does it; without it, whoever opened the report. */
  readonly only?: CaseReader;
  /** Whom to ring: ids of {@link CaseStepsRecord.services}. */
  readonly services: readonly string[];
  readonly basis: readonly string[];
}

/**
 * `api/v1/national/{country}/case-steps.{setting}.{language}.json`: what to do now, in the law's order, for those who open a report.
 *
 * The steps of a case are `order[caseKindOf(report.situation, report.adult?.leader)]`, looked up in `steps`, without those that
 * are `only` for the other readers.
 */
export interface CaseStepsRecord extends Grounds {
  readonly asOf: string;
  readonly country: Country;
  readonly setting: Setting;
  readonly language: Language;
  readonly steps: readonly CaseStepRecord[];
  /** Ids of steps, in the order they are to be done. */
  readonly order: Readonly<Record<CaseKind, readonly string[]>>;
  readonly plan: {
    /** Whether the law asks for a written plan in each case. Where it does not, these are the points to write down. */
    readonly byLaw: boolean;
    readonly title: string;
    readonly lead: string;
    readonly basis: readonly string[];
    /** The five, in the law's order. */
    readonly fields: readonly {
      readonly id: PlanField;
      readonly label: string;
      /** What is to be written there. */
      readonly asks: string;
      readonly basis: readonly string[];
    }[];
  };
  /** Before a reply that would tell who wrote. */
  readonly beforeReply: readonly AdviceRecord[];
  /** When a report says so little that nobody knows whom it is about. */
  readonly vague: readonly AdviceRecord[];
  /** When the report is about the one who opens it. */
  readonly ifAccused: readonly AdviceRecord[];
  /** Those that steps name, with the line for staff. */
  readonly services: readonly HelpServiceRecord[];
}

/** `api/v1/national/convention.json`: all articles, in all languages, for those who build on them. */
export interface ConventionRecord {
  readonly asOf: string;
  readonly articles: readonly ConventionArticle[];
  readonly sources: Grounds['sources'];
}

/** `api/v1/national/{country}/law.json`: every section of law that a text rests on. */
export interface LawRecord {
  readonly asOf: string;
  readonly sections: readonly LawSection[];
  readonly sources: Grounds['sources'];
}

/** Why something must be looked at before launch. */
export interface StaleEntry {
  /** File and field, as a fault has them; empty for a launch point. */
  readonly file: string;
  readonly path: string;
  readonly country: LaunchPoint['country'];
  readonly reason: 'launchPoint' | 'neverChecked' | 'checkedLongAgo' | 'lawReadLongAgo' | 'notVerified';
  /** What to ring, read or open. */
  readonly task: string;
  readonly since: string | null;
}

/** `api/v1/national/launch.json` */
export interface LaunchRecord {
  readonly asOf: string;
  readonly points: readonly LaunchPoint[];
  readonly stale: readonly StaleEntry[];
}
