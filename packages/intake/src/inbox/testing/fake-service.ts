/** The service as the inbox sees it, in memory: for tests of the inbox alone. What it stores it cannot read. */
import {
  holderCodeKeys,
  holderKeys,
  newCode,
  newEpoch,
  newHolder,
  hybridIdentity,
  hybridRecipientOf,
  loginText,
  openMessage,
  randomBytes,
  randomId,
  sealEpoch,
  sealMessage,
  sealReport,
  sha256Hex,
  toBase64url,
  verify,
  wrapSeed,
  type Bytes,
  type Code,
  type HolderKeys,
  type Message,
  type Report,
  type SeedWrap,
} from '../../protocol/index.ts';
import type { Overview } from '../../protocol/overview.ts';
import { highestSeq } from '../open-case.ts';
import type {
  CaseHead,
  HighestSeq,
  Holder,
  Me,
  RecoveryWrap,
  SealedCase,
  Setup,
  StoredMessage,
} from '../api.ts';

export const school = 'no-900000012';
export const today = '2026-12-01';

export const setup: Setup = {
  tenant: 'eksempelvik',
  name: 'Eksempelvik kommune',
  country: 'no',
  language: 'nb',
  practice: true,
  rootKey: toBase64url(new Uint8Array(32)),
  groups: [
    { id: 'owner', name: 'kommunen', setting: null },
    { id: school, name: 'Eksempelvik skole', setting: 'school' },
  ],
};

export interface FakeHolder {
  readonly staff: string;
  readonly group: string;
  readonly role: string;
  readonly seed: Bytes;
  readonly keys: HolderKeys;
  state: 'active' | 'ended';
}

interface FakeEpoch {
  readonly epoch: string;
  readonly group: string;
  readonly recipient: string;
  readonly identity?: string;
  state: 'proposed' | 'active' | 'retired';
  readonly wraps: Map<string, string>;
  /** Those whose own browser has opened it. */
  readonly confirmed: Set<string>;
}

interface FakeCase {
  head: CaseHead;
  readonly epoch: string;
  readonly ciphertext: Uint8Array;
  readonly report: Report;
  readonly mailbox: string;
  readonly messages: StoredMessage[];
}

/** Two who need no half second of a code's stretching. */
const dialogs = () => ({ mailbox: randomId(), dialog: toBase64url(randomBytes(32)) });

export class FakeService {
  readonly holders: FakeHolder[] = [];
  readonly wraps = new Map<string, { staff: string; wrap: SeedWrap }>();
  readonly epochs: FakeEpoch[] = [];
  readonly cases: FakeCase[] = [];
  readonly invitations = new Map<string, { staff: string; group: string; role: string }>();
  /** Records of the release, by file. */
  readonly texts = new Map<string, unknown>();
  overview: Overview | undefined;
  recovery = { identity: '', recipient: '' };
  /** What has been called, in order: `POST saker/x/apnet`. */
  readonly calls: string[] = [];
  /** Answers this to everything, as long as it is set. */
  down: Response | 'network' | undefined;
  #challenges = new Map<string, string>();
  #tokens = new Map<string, string>();

  static async start(): Promise<FakeService> {
    const service = new FakeService();
    const identity = hybridIdentity(randomBytes(32));
    service.recovery = { identity, recipient: await hybridRecipientOf(identity) };
    return service;
  }

  async addHolder(role: string, group = school): Promise<FakeHolder> {
    const seed = newHolder();
    const holder: FakeHolder = {
      staff: randomId(),
      group,
      role,
      seed,
      keys: await holderKeys(seed),
      state: 'active',
    };
    this.holders.push(holder);
    return holder;
  }

  /** A code on paper for a holder. */
  async codeFor(holder: FakeHolder): Promise<Code> {
    const code = newCode(8);
    const { locator, wrapKey } = await holderCodeKeys(code, setup.tenant);
    const wrap = await wrapSeed(holder.seed, wrapKey, { tenant: setup.tenant, kind: 'code', locator });
    this.wraps.set(locator, { staff: holder.staff, wrap });
    return code;
  }

  /** A key of a group, signed at once, for those who are there. */
  async addEpoch(
    group = school,
    to = this.holders.filter((holder) => holder.group === group),
  ): Promise<FakeEpoch> {
    const { epoch, identity, recipient } = await newEpoch();
    for (const each of this.epochs) if (each.group === group) each.state = 'retired';
    const made: FakeEpoch = {
      epoch,
      group,
      identity,
      recipient,
      state: 'active',
      wraps: new Map(),
      confirmed: new Set(),
    };
    const secret = { v: 1, tenant: setup.tenant, group, epoch, identity } as const;
    for (const { staff, keys } of to) {
      made.wraps.set(staff, await sealEpoch(secret, keys.recipient));
      made.confirmed.add(staff);
    }
    made.wraps.set('recovery', await sealEpoch(secret, this.recovery.recipient));
    this.epochs.push(made);
    return made;
  }

  /** A report from a child. */
  async addReport(changes: Partial<Report> = {}, canary = false): Promise<FakeCase> {
    const route = changes.route ?? 'unit';
    const group = route === 'owner' ? 'owner' : school;
    const epoch = this.epochs.find((each) => each.group === group && each.state === 'active')!;
    const { mailbox, dialog } = dialogs();
    const report: Report = {
      v: 1,
      id: randomId(),
      tenant: setup.tenant,
      unit: school,
      route,
      track: changes.situation === 'adultThere' ? 'staff' : 'ordinary',
      language: 'nb',
      day: today,
      reporter: 'self',
      situation: 'peer',
      what: [],
      where: [],
      wish: [],
      text: 'De kaller meg feite gris hver dag.',
      dialog,
      ...changes,
    };
    const keys = { group: epoch.recipient, recovery: this.recovery.recipient };
    const made: FakeCase = {
      head: {
        id: report.id,
        unit: report.unit,
        route,
        track: report.track,
        received: report.day,
        opened: null,
        closed: null,
        exported: null,
        unanswered: 0,
        answered: false,
        emptied: false,
        canary,
      },
      epoch: epoch.epoch,
      ciphertext: await sealReport(report, keys),
      report,
      mailbox,
      messages: [],
    };
    this.cases.push(made);
    return made;
  }

  /** The child writes again. */
  async addMessage(to: FakeCase, text: string): Promise<void> {
    const seq = 1 + to.messages.filter(({ direction }) => direction === 'to-staff').length;
    const sealed = await sealMessage(
      { text },
      { dialog: to.report.dialog, mailbox: to.mailbox },
      { direction: 'to-staff', seq },
    );
    to.messages.push({ ...sealed, day: today });
    to.head = { ...to.head, unanswered: to.head.unanswered + 1, exported: null, closed: null };
  }

  /** What the child reads. */
  answers = (to: FakeCase): Promise<Message[]> =>
    Promise.all(
      to.messages
        .filter(({ direction }) => direction === 'to-reporter')
        .map((message) => openMessage(message, { dialog: to.report.dialog, mailbox: to.mailbox })),
    );

  invite(role: string, group = school): string {
    const token = randomId();
    this.invitations.set(token, { staff: randomId(), group, role });
    return token;
  }

  fetch = (address: string, options: RequestInit): Promise<Response> =>
    new Promise((done) => done(this.#answer(address, options)));

  #answer(address: string, { method = 'GET', body, headers }: RequestInit): Response {
    const path = decodeURIComponent(address.replace(/^\/api\//, ''));
    this.calls.push(`${method} ${path}`);
    if (this.down === 'network') throw new TypeError('Failed to fetch');
    if (this.down) return this.down.clone();
    const sent = typeof body === 'string' ? (JSON.parse(body) as Record<string, unknown>) : {};
    const authorization = (headers as Record<string, string> | undefined)?.['authorization'];
    return this.#open(method, path, sent) ?? this.#closed(method, path, sent, authorization);
  }

  #open(method: string, path: string, sent: Record<string, unknown>): Response | undefined {
    if (path === 'oppsett') return Response.json(setup);
    if (path.startsWith('tekster/')) {
      const text = this.texts.get(path.replace('tekster/', ''));
      return text === undefined ? refusal(404, 'not-found') : Response.json(text);
    }
    if (path === 'invitasjoner/se') {
      const found = this.invitations.get(sent['token'] as string);
      return found ? Response.json({ ...found, groupName: nameOf(found.group) }) : refusal(404, 'not-found');
    }
    if (path === 'invitasjoner/bruk') return this.#join(sent);
    if (path === 'nokkelring') {
      const found = this.wraps.get(sent['locator'] as string);
      return found
        ? Response.json({ staff: found.staff, kind: found.wrap.kind, blob: found.wrap.blob })
        : refusal(404, 'not-found');
    }
    if (path === 'innlogging/utfordring') {
      const challenge = toBase64url(randomBytes(32));
      this.#challenges.set(challenge, sent['staff'] as string);
      return Response.json({ challenge });
    }
    if (path === 'innlogging' && method === 'POST') {
      const { staff, challenge, signature } = sent as { staff: string; challenge: string; signature: string };
      const holder = this.holders.find((each) => each.staff === staff);
      const asked = this.#challenges.get(challenge) === staff;
      if (
        !holder ||
        !asked ||
        !verify(loginText(setup.tenant, staff, challenge), signature, holder.keys.signKey)
      )
        return refusal(401, 'login');
      const token = randomId();
      this.#tokens.set(token, staff);
      return Response.json({ token });
    }
    return undefined;
  }

  #join(sent: Record<string, unknown>): Response {
    const token = sent['token'] as string;
    const invited = this.invitations.get(token);
    if (!invited) return refusal(404, 'not-found');
    this.invitations.delete(token);
    const { recipient, signKey, wraps } = sent as { recipient: string; signKey: string; wraps: SeedWrap[] };
    const keys = { recipient, signKey, identity: '', sign: () => '' };
    this.holders.push({ ...invited, seed: new Uint8Array(32), keys, state: 'active' });
    for (const wrap of wraps) this.wraps.set(wrap.locator, { staff: invited.staff, wrap });
    return Response.json({}, { status: 201 });
  }

  #closed(method: string, path: string, sent: Record<string, unknown>, authorization?: string): Response {
    const staff = this.#tokens.get(authorization?.replace('Bearer ', '') ?? '');
    const me = this.holders.find((each) => each.staff === staff && each.state === 'active');
    if (!me) return refusal(401, 'login');
    const [first, id = '', third] = path.split('/');
    if (path === 'meg') return Response.json(this.#me(me));
    if (path === 'meg/pakker') {
      const wrap = sent as unknown as SeedWrap;
      this.wraps.set(wrap.locator, { staff: me.staff, wrap });
      return Response.json({}, { status: 201 });
    }
    if (path === 'oversikt')
      return me.group === 'owner' ? Response.json(this.overview) : refusal(403, 'forbidden');
    if (path === 'gjenoppretting') return Response.json(this.#recoveryWraps());
    if (path === 'epoker') {
      const { wraps, ...made } = sent as unknown as Omit<FakeEpoch, 'wraps' | 'state' | 'confirmed'> & {
        wraps: { to: string; blob: string }[];
      };
      this.epochs.push({
        ...made,
        state: 'proposed',
        wraps: new Map(wraps.map(({ to, blob }) => [to, blob])),
        confirmed: new Set([me.staff]),
      });
      return Response.json({}, { status: 201 });
    }
    if (first === 'epoker' && third === 'pakker') {
      const { wraps } = sent as { wraps: { to: string; blob: string }[] };
      for (const { to, blob } of wraps) this.epochs.find(({ epoch }) => epoch === id)!.wraps.set(to, blob);
      return Response.json({}, { status: 201 });
    }
    if (first === 'epoker' && third === 'bekreft') {
      this.epochs.find(({ epoch }) => epoch === id)!.confirmed.add(me.staff);
      return new Response(null, { status: 204 });
    }
    if (path === 'utlogging') {
      for (const [token, staff] of this.#tokens) if (staff === me.staff) this.#tokens.delete(token);
      return new Response(null, { status: 204 });
    }
    if (path === 'invitasjoner')
      return Response.json({
        link: `http://localhost/#invitasjon=${this.invite(sent['role'] as string, sent['group'] as string)}`,
      });
    if (first === 'ansatte') {
      const other = this.holders.find((each) => each.staff === id);
      if (other) other.state = 'ended';
      for (const { wraps } of this.epochs) wraps.delete(id);
      return new Response(null, { status: 204 });
    }
    return this.#case(method, path, sent, me);
  }

  #case(method: string, path: string, sent: Record<string, unknown>, me: FakeHolder): Response {
    const own = this.cases.filter(({ head }) => (head.route === 'owner' ? 'owner' : head.unit) === me.group);
    if (path === 'saker') return Response.json(own.map(({ head }) => head));
    const [, id, what, message] = path.split('/');
    const found = own.find(({ head }) => head.id === id);
    if (!found) return refusal(404, 'not-found');
    if (method === 'GET') return Response.json(sealed(found));
    if (what === 'svar') {
      if (found.head.emptied) return refusal(404, 'mailbox-gone');
      const { seq, body } = sent as { seq: number; body: string };
      found.messages.push({ id: message!, seq, body, direction: 'to-reporter', day: today });
      found.head = { ...found.head, unanswered: 0, answered: true, exported: null };
      return Response.json({}, { status: 201 });
    }
    if (what === 'apnet' && sent['sha256'] !== sha256Hex(found.ciphertext))
      return refusal(409, 'other-bytes');
    if (what === 'apnet') found.head = { ...found.head, opened: today };
    if (what === 'eksportert') {
      const { toStaff, toReporter } = highestSeq(found.messages);
      const held = sent['seq'] as HighestSeq;
      if (held.toStaff < toStaff || held.toReporter < toReporter) return refusal(409, 'newer-message');
    }
    if (what === 'eksportert') found.head = { ...found.head, exported: today };
    if (what === 'status') found.head = { ...found.head, closed: sent['closed'] ? today : null };
    return new Response(null, { status: 204 });
  }

  #me({ staff, role, group }: FakeHolder): Me {
    const own = this.epochs.filter((each) => each.group === group);
    const seen = group === 'owner' ? this.holders : this.holders.filter((each) => each.group === group);
    return {
      staff,
      role,
      group,
      epochs: own.map(({ epoch, recipient, state, wraps, confirmed }) => ({
        epoch,
        group,
        recipient,
        state,
        wrap: wraps.get(staff) ?? null,
        confirmed: confirmed.has(staff),
      })),
      holders: seen.map((each): Holder => {
        const newest = this.epochs.filter((epoch) => epoch.group === each.group).at(-1);
        return {
          staff: each.staff,
          group: each.group,
          role: each.role,
          recipient: each.keys.recipient,
          state: each.state,
          hasEpoch: newest?.wraps.has(each.staff) ?? false,
          confirmed: newest?.confirmed.has(each.staff) ?? false,
        };
      }),
      recovery: this.recovery.recipient,
    };
  }

  #recoveryWraps = (): RecoveryWrap[] =>
    this.epochs.flatMap(({ epoch, group, recipient, state, wraps }) => {
      const wrap = wraps.get('recovery');
      return wrap ? [{ epoch, group, recipient, state, wrap }] : [];
    });
}

const sealed = ({ head, epoch, ciphertext, mailbox, messages }: FakeCase): SealedCase => {
  const { unanswered: _, ...rest } = head;
  return {
    ...rest,
    epoch,
    ciphertext: toBase64url(ciphertext),
    sha256: sha256Hex(ciphertext),
    mailbox,
    messages,
  };
};

const nameOf = (group: string): string => setup.groups.find(({ id }) => id === group)?.name ?? group;

const refusal = (status: number, error: string): Response => Response.json({ error }, { status });
