/**
 * The inbox's calls to the service, on the page's own origin. The token of a login lives in this object and
 * nowhere else; a new page has none.
 *
 * Texts of law come from the release through the service: `GET /api/tekster/{country}/{file}` answers with the
 * release's `api/v1/national/{country}/{file}`, byte for byte.
 */
import type { Country, Language, Setting } from '@apen-oppvekst/data-schema/terms';
import type { Overview } from '../protocol/overview.ts';
import type { GroupId, Route, SealedMessage, SeedWrap, Track, WrapKind } from '../protocol/types.ts';

/** `GET /api/oppsett` */
export interface Setup {
  readonly tenant: string;
  readonly name: string;
  readonly country: Country;
  readonly language: Language;
  /** Only for practice: the tenant is made up. */
  readonly practice?: boolean;
  readonly rootKey: string;
  /** Each unit, and `owner`. The owner has no setting. */
  readonly groups: readonly {
    readonly id: GroupId;
    readonly name: string;
    readonly setting?: Setting | null;
  }[];
}

/** `POST /api/invitasjoner/se` */
export interface Invitation {
  readonly staff: string;
  readonly group: GroupId;
  readonly groupName: string;
  readonly role: string;
}

type EpochState = 'proposed' | 'active' | 'retired';
type HolderState = 'active' | 'ended';

/** One key of a group, with the wrap that this holder can open. */
export interface HeldEpoch {
  readonly epoch: string;
  readonly group: GroupId;
  readonly recipient: string;
  readonly state: EpochState;
  /** `null` until another has let this holder in. */
  readonly wrap: string | null;
  /** This holder's own browser has opened it. Until then the holder does not count as one who reads. */
  readonly confirmed: boolean;
}

/** A person in the group, by role. Never by name. */
export interface Holder {
  readonly staff: string;
  readonly group: GroupId;
  readonly role: string;
  readonly recipient: string;
  readonly state: HolderState;
  /** Whether the group's newest key is wrapped to them. */
  readonly hasEpoch: boolean;
  /** Whether their own browser has opened it. */
  readonly confirmed: boolean;
}

/** `GET /api/meg` */
export interface Me {
  readonly staff: string;
  readonly role: string;
  readonly group: GroupId;
  readonly epochs: readonly HeldEpoch[];
  readonly holders: readonly Holder[];
  /** `age1pq1…` */
  readonly recovery: string;
  /** A leaver had the key in use, so a new one is due. */
  readonly rotationDue?: boolean;
}

/** What the service sees of a message. */
export interface StoredMessage extends SealedMessage {
  readonly day: string;
}

/** The number of the last message in each direction; 0 where there is none. */
export interface HighestSeq {
  readonly toStaff: number;
  readonly toReporter: number;
}

/** What the service sees of a report. */
export interface CaseHead {
  readonly id: string;
  readonly unit: string;
  readonly route: Route;
  readonly track: Track;
  /** Days, or `null`. */
  readonly received: string;
  readonly opened: string | null;
  readonly closed: string | null;
  /** `null` again when a message has come since, either way. */
  readonly exported: string | null;
  /** Messages from the one who wrote, since the last answer. */
  readonly unanswered: number;
  /** Whether anybody here has ever answered. */
  readonly answered: boolean;
  /** The one who wrote has taken the way in away: what was written is still here, and no answer arrives. */
  readonly emptied: boolean;
  /** The service says that it sent this one itself. */
  readonly canary: boolean;
}

/** `GET /api/saker/{id}` */
export interface SealedCase extends Omit<CaseHead, 'unanswered'> {
  readonly epoch: string;
  readonly ciphertext: string;
  readonly sha256: string;
  readonly mailbox: string | null;
  readonly messages: readonly StoredMessage[];
}

/** `GET /api/gjenoppretting`, for the owner. */
export interface RecoveryWrap {
  readonly epoch: string;
  readonly group: GroupId;
  readonly recipient: string;
  readonly wrap: string;
  /** Nothing is sealed to a key that root never signed. */
  readonly state?: EpochState;
}

/** A call that the service refused, or that never reached it (`status` 0). */
export class ApiError extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message = code) {
    super(message);
    this.name = 'ApiError';
    this.status = status;
    this.code = code;
  }
}

type Fetch = (address: string, options: RequestInit) => Promise<Response>;

/** Nothing is kept of a call, and nothing is said with it. */
const quiet = { cache: 'no-store', credentials: 'omit', referrerPolicy: 'no-referrer' } as const;

export class Client {
  #token: string | undefined;
  readonly #fetch: Fetch;

  constructor(fetchWith: Fetch = (address, options) => fetch(address, options)) {
    this.#fetch = fetchWith;
  }

  get loggedIn(): boolean {
    return this.#token !== undefined;
  }

  /** The token is gone from here at once. The service is told too, also from a page that is on its way out. */
  logOut(): void {
    if (this.#token === undefined) return;
    const told = this.#fetch('/api/utlogging', { ...quiet, ...this.#as(), method: 'POST', keepalive: true });
    this.#token = undefined;
    // Without an answer it runs out by itself.
    told.catch(() => undefined);
  }

  setup = (): Promise<Setup> => this.#call('GET', 'oppsett');

  seeInvitation = (token: string): Promise<Invitation> => this.#call('POST', 'invitasjoner/se', { token });

  useInvitation = (use: {
    token: string;
    recipient: string;
    signKey: string;
    wraps: readonly SeedWrap[];
  }): Promise<void> => this.#call('POST', 'invitasjoner/bruk', use);

  wrap = (locator: string): Promise<{ staff: string; kind: WrapKind; blob: string }> =>
    this.#call('POST', 'nokkelring', { locator });

  challenge = async (staff: string): Promise<string> =>
    (await this.#call<{ challenge: string }>('POST', 'innlogging/utfordring', { staff })).challenge;

  async logIn(answer: { staff: string; challenge: string; signature: string }): Promise<void> {
    const { token } = await this.#call<{ token: string }>('POST', 'innlogging', answer);
    this.#token = token;
  }

  me = (): Promise<Me> => this.#call('GET', 'meg');

  proposeEpoch = (epoch: {
    group: GroupId;
    epoch: string;
    recipient: string;
    wraps: readonly { to: string; blob: string }[];
  }): Promise<void> => this.#call('POST', 'epoker', epoch);

  letIn = (epoch: string, wraps: readonly { to: string; blob: string }[]): Promise<void> =>
    this.#call('POST', `epoker/${encodeURIComponent(epoch)}/pakker`, { wraps });

  /** Our own browser has opened this key. */
  confirm = (epoch: string): Promise<void> =>
    this.#call('POST', `epoker/${encodeURIComponent(epoch)}/bekreft`, {});

  invite = (invited: { group: GroupId; role: string; email: string }): Promise<{ link: string }> =>
    this.#call('POST', 'invitasjoner', invited);

  endAccess = (staff: string): Promise<void> =>
    this.#call('POST', `ansatte/${encodeURIComponent(staff)}/avslutt`, {});

  addWrap = (wrap: SeedWrap): Promise<void> => this.#call('POST', 'meg/pakker', wrap);

  cases = (): Promise<readonly CaseHead[]> => this.#call('GET', 'saker');

  case = (id: string): Promise<SealedCase> => this.#call('GET', `saker/${encodeURIComponent(id)}`);

  opened = (id: string, sha256: string): Promise<void> =>
    this.#call('POST', `saker/${encodeURIComponent(id)}/apnet`, { sha256 });

  answer = (id: string, message: { id: string; seq: number; body: string }): Promise<void> =>
    this.#call('PUT', `saker/${encodeURIComponent(id)}/svar/${encodeURIComponent(message.id)}`, {
      seq: message.seq,
      body: message.body,
    });

  status = (id: string, closed: boolean): Promise<void> =>
    this.#call('POST', `saker/${encodeURIComponent(id)}/status`, { closed });

  exported = (id: string, held: { sha256: string; seq: HighestSeq }): Promise<void> =>
    this.#call('POST', `saker/${encodeURIComponent(id)}/eksportert`, held);

  overview = (): Promise<Overview> => this.#call('GET', 'oversikt');

  recovery = (): Promise<readonly RecoveryWrap[]> => this.#call('GET', 'gjenoppretting');

  /** A record of the release; `undefined` where the release has none. */
  async texts<Record>(country: Country, file: string): Promise<Record | undefined> {
    try {
      return await this.#call<Record>('GET', `tekster/${country}/${file}`);
    } catch (error) {
      if (error instanceof ApiError && error.status === 404) return undefined;
      throw error;
    }
  }

  #as = (): { headers: Readonly<Record<string, string>> } => ({
    headers: this.#token === undefined ? {} : { authorization: `Bearer ${this.#token}` },
  });

  async #call<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
    const response = await this.#fetch(`/api/${path}`, {
      ...quiet,
      method,
      headers: {
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...this.#as().headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    }).catch(() => {
      throw new ApiError(0, 'offline');
    });
    const text = await response.text();
    const answer = parsed(text);
    if (response.ok) return answer as Answer;
    const { error, message } = (answer ?? {}) as { error?: string; message?: string };
    throw new ApiError(response.status, error ?? 'unknown', message);
  }
}

function parsed(text: string): unknown {
  try {
    return text === '' ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}
