/** What the service tells the owner, and the inbox shows: counts, days, and whether the service does its work. No case. */
import type { GroupId } from './types.ts';

export type AlarmKind =
  /** The daily report of the service itself did not come through. */
  | 'canary-not-stored'
  /** It came, and nobody opened it that day. */
  | 'canary-not-opened'
  | 'disk-full'
  /** The mail server takes nothing, or cannot be reached. */
  | 'mail-failing'
  /** The mail server takes nothing for one who reads, or what it took came back. */
  | 'address-failing'
  | 'backup-missing'
  | 'export-missing'
  | 'keys-expire'
  | 'keys-expired'
  | 'rotation-due'
  /** Somebody was invited to read, let in, or taken out. */
  | 'readers-changed'
  /** A case was deleted, as it is to be when it is opened, exported and closed. */
  | 'case-deleted';

/** The last day the service's own report came through to a group, and the last that one was opened. */
export interface CanaryDays {
  readonly canary: string | null;
  readonly canaryOpened: string | null;
}

export interface UnitOverview extends CanaryDays {
  readonly unit: string;
  readonly name: string;
  readonly received: number;
  readonly unopened: number;
  readonly oldestUnopened: string | null;
  /** Days from received to opened of those opened, at the middle. */
  readonly daysToOpen: number | null;
  readonly unanswered: number;
  readonly notExported: number;
  /** Cases that were opened, exported and closed, and then deleted. */
  readonly deleted: number;
  /** Who can open what is sent today. */
  readonly holders: number;
  readonly keysExpire: string | null;
  /** Somebody who had the key has left, and no new one is signed. */
  readonly rotationDue: boolean;
  readonly months: readonly {
    readonly month: string;
    readonly received: number;
    readonly opened: number;
    readonly answered: number;
    readonly deleted: number;
  }[];
}

/** `GET /api/oversikt` */
export interface Overview {
  readonly units: readonly UnitOverview[];
  /** The owner's own inbox. */
  readonly owner: CanaryDays & { readonly holders: number; readonly rotationDue: boolean };
  readonly outbox: {
    readonly waiting: number;
    readonly oldest: string | null;
    readonly minutes: number | null;
  };
  /** Those that stand: the same that the owner is mailed of. With the group each is of, where it is of one. */
  readonly alarms: readonly { readonly kind: AlarmKind; readonly day: string; readonly group?: GroupId }[];
}
