/** The shapes of PROTOCOL.md. Binary values are base64url without padding; days are ISO 8601 dates in Europe/Oslo. */
import type { Concerned, Country, Language, Setting, Situation } from '@apen-oppvekst/data-schema/terms';

/** Who owns the unit, which decides the routes and the words for who is above its leader. */
export const ownerTypes = ['municipality', 'schoolBoard', 'kindergartenOwner', 'huvudman'] as const;
export type OwnerType = (typeof ownerTypes)[number];

/** Which group a report is sealed to. */
export type Route = 'unit' | 'owner';

/** How fast somebody must be told. `staff`: it is about an adult there. */
export type Track = 'ordinary' | 'staff';

/** A unit's id, or `owner`. */
export type GroupId = string;

/** Keys of a group that reads. */
export interface GroupKeys {
  readonly epoch: string;
  /** `age1pq1…` */
  readonly recipient: string;
  /** How many persons hold it. */
  readonly holders: number;
  /** Their roles. Never names. */
  readonly readers: readonly string[];
}

/** What root has signed for one unit. */
export interface KeyDocument {
  readonly v: 1;
  readonly tenant: string;
  readonly unit: string;
  /** Counts up by one for each document of the unit. */
  readonly n: number;
  /** SHA-256, hexadecimal, of the text of the one before it. */
  readonly previous: string | null;
  /** Instants, UTC. */
  readonly issued: string;
  readonly expires: string;
  readonly country: Country;
  readonly ownerType: OwnerType;
  readonly unitName: string;
  readonly setting: Setting;
  /** First and last grade, where it is a school. */
  readonly gradeSpan?: { readonly from: number; readonly to: number };
  /** So few pupils that somebody may guess who writes. */
  readonly small: boolean;
  /** Ed25519 public key of the service. */
  readonly receiptKey: string;
  /** `age1pq1…` */
  readonly recovery: string;
  readonly groups: { readonly unit: GroupKeys | null; readonly owner: GroupKeys | null };
}

/** A key document on its way: the exact text that was signed. */
export interface SignedDocument {
  readonly document: string;
  readonly signature: string;
}

/** What the one who writes has said about the adult. What is not there was not asked, or is not known. */
export interface AboutAdult {
  /** Rektor, styrer, or another in the leadership. Not there: the writer does not know. */
  readonly leader?: boolean;
  /** Whether the unit's own readers may see it. Never for the leadership. */
  readonly leaderMayRead?: boolean;
}

/** Who writes. */
export const writerAges = ['junior', 'middle', 'senior', 'adult'] as const;
export type WriterAge = (typeof writerAges)[number];

/** What is sealed. */
export interface Report {
  readonly v: 1;
  readonly id: string;
  readonly tenant: string;
  readonly unit: string;
  readonly route: Route;
  readonly track: Track;
  readonly language: Language;
  readonly day: string;
  readonly reporter: Concerned;
  readonly age?: WriterAge;
  readonly situation: Situation;
  readonly adult?: AboutAdult;
  /** Ids of the form's choices: what happens, where, what the writer wants. */
  readonly what: readonly string[];
  readonly where: readonly string[];
  readonly since?: string;
  readonly wish: readonly string[];
  /** May be empty: pictures alone are a report. */
  readonly text: string;
  readonly contact?: string;
  /** 32 bytes, from the receipt code. */
  readonly dialog: string;
  readonly canary?: true;
}

/** What the service sees beside the sealed bytes. */
export interface EnvelopeMeta {
  readonly v: 1;
  /** 16 bytes. */
  readonly id: string;
  readonly unit: string;
  readonly route: Route;
  readonly track: Track;
  /** SHA-256, hexadecimal, of the key document's text. */
  readonly keys: string;
  /** 16 bytes. */
  readonly mailbox: string;
  /** 32 bytes: SHA-256 of the key to the mailbox. */
  readonly authHash: string;
  /** Base64 of the proof of work, as altcha writes it. */
  readonly proof: string;
}

/** The service's word that a report is stored. */
export interface ProofOfReceipt {
  readonly id: string;
  /** Of the ciphertext, hexadecimal. */
  readonly sha256: string;
  readonly day: string;
  readonly signature: string;
}

export type Direction = 'to-staff' | 'to-reporter';

/** A sealed message of a dialogue, as the service stores it. */
export interface SealedMessage {
  /** 16 bytes. */
  readonly id: string;
  /** Counts up from 1 in each direction. */
  readonly seq: number;
  readonly direction: Direction;
  /** 4,124 bytes. */
  readonly body: string;
}

/** What a message says once it is opened. */
export interface Message {
  readonly v: 1;
  readonly text: string;
  /** Without it, a person's own words. */
  readonly kind?: MessageKind;
}

/** An answer that a person has written, or the service's own daily round. */
export const messageKinds = ['reply', 'canary'] as const;
export type MessageKind = (typeof messageKinds)[number];

/** What only the code's owner can derive. */
export interface CodeKeys {
  /** 16 bytes: where the answers lie. */
  readonly mailbox: string;
  /** 32 bytes: lets one in there. */
  readonly auth: string;
  /** 32 bytes: SHA-256 of `auth`, which the service keeps. */
  readonly authHash: string;
  /** 32 bytes: seals the messages. */
  readonly dialog: string;
}

export type WrapKind = 'code' | 'passkey';

/** A holder's seed, sealed to one way of opening it. */
export interface SeedWrap {
  readonly kind: WrapKind;
  /** 16 bytes: how the service finds it. */
  readonly locator: string;
  readonly blob: string;
}

/** What is sealed to a holder, or to recovery, for each epoch. */
export interface EpochSecret {
  readonly v: 1;
  readonly tenant: string;
  readonly group: GroupId;
  readonly epoch: string;
  /** `AGE-SECRET-KEY-PQ-1…` */
  readonly identity: string;
}
