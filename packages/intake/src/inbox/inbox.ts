/** What every screen is given: who is here, what is open, and the way to the other screens. */
import type { TemplateResult } from 'lit';
import type { Language } from '@apen-oppvekst/data-schema/terms';
import type { Client, Me, Setup } from './api.ts';
import type { Drafts } from './drafts.ts';
import type { Keyring, KeyFault } from './keyring.ts';
import type { Texts } from './locales/index.ts';

/** Why somebody is at the login who had been further in. */
export type LockReason = 'locked' | 'lockedByYou' | 'expired';

export type Place =
  | { readonly screen: 'login'; readonly reason?: LockReason }
  | { readonly screen: 'invitation'; readonly token: string }
  | { readonly screen: 'cases' | 'keys' | 'overview' | 'recovery' }
  | { readonly screen: 'case'; readonly id: string };

export interface Inbox {
  readonly setup: Setup;
  readonly client: Client;
  readonly keyring: Keyring;
  readonly drafts: Drafts;
  /** The service's own reports that have been looked into. */
  readonly canaries: Set<string>;
  /** Keys given to this holder that could not be opened. */
  readonly keyFaults: readonly KeyFault[];
  readonly language: Language;
  readonly texts: Texts;
  /** `undefined` before login. */
  readonly me: Me | undefined;
  /** Asks the service who is here, and opens what has been wrapped since last. */
  refresh(): Promise<void>;
  /** After a login: everything it opens, and the first screen. */
  entered(): Promise<void>;
  go(place: Place): void;
  /** Drops everything. */
  lock(reason: LockReason): void;
  /** Prints this and nothing around it. */
  print(paper: TemplateResult): void;
}

/** The group's name as the tenant says it. */
export const groupName = (inbox: Pick<Inbox, 'setup' | 'texts'>, id: string): string =>
  inbox.setup.groups.find((group) => group.id === id)?.name ?? (id === 'owner' ? inbox.texts.owner : id);
