/** What the service knows when it writes the page. No client, no time of day: the same for everybody that day. */
import type {
  Country,
  Language,
  Setting,
  SpeakUpFormRecord,
  SpeakUpRecord,
} from '@apen-oppvekst/data-schema/terms';
import type { OwnerType } from '../protocol/types.ts';

/** A group that can be sealed to now: by the unit's current key document and its active keys. */
export interface GroupReading {
  /** Roles, in the tenant's own language. Never names. */
  readonly readers: readonly string[];
  /** How many persons can open what is written. */
  readonly holders: number;
}

/** A file of `build/mottak/manifest.json`, with the address that the page fetches it from. */
export interface PageFile {
  /** `/mottak/filer/skjema-3f2a….js` */
  readonly address: string;
  readonly integrity: string;
}

/** All that the reporter page is written from. */
export interface PageModel {
  /** The language of the page. */
  readonly language: Language;
  readonly country: Country;
  readonly tenant: {
    readonly id: string;
    readonly name: string;
    /** The language that names, roles and promises are written in. */
    readonly language: Language;
    readonly ownerType: OwnerType;
    /** A made-up owner: every screen says that it is practice. */
    readonly practice: boolean;
    /** `tel:+4722000000`, shown where the form takes nothing. */
    readonly phone?: string;
  };
  readonly unit: {
    readonly id: string;
    readonly name: string;
    readonly setting: Setting;
    readonly gradeSpan?: { readonly from: number; readonly to: number };
    readonly small: boolean;
  };
  /** Ed25519, base64url: what every key document must be signed with. */
  readonly rootKey: string;
  /** `null` for a group that is short of holders, not active or expired. Both `null`: the page takes no text. */
  readonly groups: { readonly unit: GroupReading | null; readonly owner: GroupReading | null };
  readonly reading: {
    /** The next day somebody reads, ISO 8601; `null` when it is not known. */
    readonly next: string | null;
    /** The unit is closed and the owner reads in its place. */
    readonly cover: boolean;
    /** The tenant's own words, shown as theirs. */
    readonly promise: string | null;
  };
  /** Of the release: `api/v1/national/{country}/speak-up.{setting}.{language}.json`. */
  readonly speakUp: SpeakUpRecord;
  /** Of the release: `api/v1/national/{country}/speak-up-form.{setting}.{language}.json`. */
  readonly form: SpeakUpFormRecord;
  /** Where the service is seen from the page: `/mottak`. */
  readonly base: string;
  /** The portal's address with a slash at its end, for what is told on pages of its own: `/`. */
  readonly portal: string;
  readonly style: PageFile;
  /** Scripts in the order of the manifest: the first runs the page, the others are loaded while it is read. */
  readonly scripts: readonly PageFile[];
}
