/**
 * The service's own report, once a day to each group that can be sealed to: by the public address, with the code, keys
 * and checks a child's page uses. It fails where a child would fail.
 */
import { codeKeys } from '../../protocol/derive.ts';
import { envelopeBody } from '../../protocol/envelope.ts';
import { newCode } from '../../protocol/code.ts';
import { readDocument, readableGroups } from '../../protocol/key-document.ts';
import { randomId } from '../../protocol/bytes.ts';
import { solve, type Challenge } from '../../protocol/proof-of-work.ts';
import { sealReport } from '../../protocol/report.ts';
import { verifyReceipt } from '../../protocol/receipt.ts';
import type { Route, SignedDocument } from '../../protocol/types.ts';
import { dayAt, hourAt } from '../calendar/days.ts';
import { isActingDay } from '../calendar/reading.ts';
import { ownerGroup } from '../config.ts';
import type { Context } from '../context.ts';
import { newestDocument, sealableTo } from '../keys/documents.ts';
import { kindOf } from '../log.ts';
import { lower, raise } from '../outbox/alarms.ts';
import { canaryOf } from '../overview/overview.ts';
import { lastDone, markDone } from '../store/job-days.ts';

/** The hour it is sent, before anybody reads. */
export const sendHour = 5;
/** By this hour of a day when the group reads, it must have been opened. */
const openedBy = 20;

/**
 * That a group's last one was sent after that hour, by its day. It is opened the day after, together with that day's.
 * A mark of the job's own: no report has a time of day.
 */
const lateMark = (group: string): string => `canary-late:${group}`;

/** The last day a group had one that nobody could be asked to open by the evening. */
const lateDay = ({ store }: Context, group: string): string | undefined => lastDone(store, lateMark(group));

/** Where it went wrong. */
class CanaryFault extends Error {}

interface Target {
  readonly unit: string;
  readonly group: string;
  readonly route: Route;
}

/** Each unit's group, and the owner's by the way of the first unit that can reach it. */
function targetsOf({ config, store, clock }: Context): Target[] {
  const reachable = (unit: string, route: Route): boolean => {
    const newest = newestDocument(store, unit);
    return newest !== undefined && sealableTo(store, newest.parsed, route, clock()) !== undefined;
  };
  const units = config.units
    .filter(({ id }) => reachable(id, 'unit'))
    .map(({ id }): Target => ({ unit: id, group: id, route: 'unit' }));
  const first = config.units.find(({ id }) => reachable(id, 'owner'));
  return first === undefined ? units : [...units, { unit: first.id, group: ownerGroup, route: 'owner' }];
}

/**
 * Sends one to each group that has not had one today, and alarms the owner of any that did not come through.
 * @param signal stops; what was under way is no fault
 */
export async function sendCanaries(
  context: Context,
  fetchFrom: typeof fetch = fetch,
  signal?: AbortSignal,
): Promise<void> {
  const { store, config, clock, log } = context;
  const fetchWith: typeof fetch = (input, init) =>
    fetchFrom(input, {
      ...init,
      signal: AbortSignal.any([AbortSignal.timeout(60_000), ...(signal ? [signal] : [])]),
    });
  for (const target of targetsOf(context)) {
    const day = dayAt(clock());
    const state = canaryOf(context, target.group);
    if (state?.stored === true && state.day === day) continue;
    const id = randomId();
    store.run(
      `INSERT INTO canary (envelope, unit, reader_group, day, state) VALUES (?, ?, ?, ?, 'begun')`,
      id,
      target.unit,
      target.group,
      day,
    );
    try {
      await sendOne(context, target, id, fetchWith);
      store.write(() => {
        store.run(`UPDATE canary SET state = 'stored' WHERE envelope = ?`, id);
        if (hourAt(clock()) >= openedBy) markDone(store, lateMark(target.group), day);
        lower(store, 'canary-not-stored', target.group);
      });
    } catch (error) {
      if (signal?.aborted === true) return;
      const fault = error instanceof CanaryFault ? error.message : kindOf(error);
      log('fault', 'canary', `Prøvemeldingen kom ikke fram: ${fault}.`);
      store.write(() => {
        store.run(`UPDATE canary SET state = 'failed', fault = ? WHERE envelope = ?`, fault, id);
        raise(store, config, { kind: 'canary-not-stored', about: target.group, day });
      });
    }
  }
}

async function sendOne(
  { config, clock }: Context,
  { unit, route }: Target,
  id: string,
  fetchWith: typeof fetch,
): Promise<void> {
  const base = `${config.publicUrl}/mottak`;
  const call = async (what: string, path: string, options: RequestInit = {}): Promise<Response> => {
    const response = await fetchWith(`${base}/${path}`, options).catch((error: unknown) => {
      throw new CanaryFault(`${what}: ${kindOf(error)}`);
    });
    if (!response.ok) throw new CanaryFault(`${what}: ${response.status}`);
    return response;
  };

  const page = await (await call('siden', `skjema/${unit}/${config.language}`)).text();
  if (!page.includes(config.rootKey)) throw new CanaryFault('siden: uten rotnøkkelen');

  const keys = (await (await call('nøklene', `v1/enheter/${unit}/nokler`)).json()) as SignedDocument & {
    active: { unit: number; owner: number };
  };
  const read = readDocument(keys, { rootKey: config.rootKey, tenant: config.tenant, unit, now: clock() });
  if (!read.ok) throw new CanaryFault(`nøklene: ${read.reason}`);
  const group = readableGroups(read.document, keys.active)[route];
  if (group === null) throw new CanaryFault('nøklene: gruppen er for liten');

  const code = await codeKeys(newCode(), config.tenant);
  const ciphertext = await sealReport(
    {
      v: 1,
      id,
      tenant: config.tenant,
      unit,
      route,
      track: 'ordinary',
      language: config.language,
      day: dayAt(clock()),
      reporter: 'self',
      situation: 'peer',
      what: [],
      where: [],
      wish: [],
      text: '',
      dialog: code.dialog,
      canary: true,
    },
    { group: group.recipient, recovery: read.document.recovery },
  );

  const challenge = (await (
    await call('utfordringen', 'v1/utfordring', { method: 'POST' })
  ).json()) as Challenge;
  const meta = {
    v: 1 as const,
    id,
    unit,
    route,
    track: 'ordinary' as const,
    keys: read.hash,
    mailbox: code.mailbox,
    authHash: code.authHash,
    proof: await solve(challenge),
  };
  const stored = await call('innleveringen', 'v1/konvolutter', {
    method: 'PUT',
    body: envelopeBody(meta, ciphertext),
  });
  const receipt: unknown = await stored.json();
  if (!verifyReceipt(receipt, read.document.receiptKey, { id, ciphertext }))
    throw new CanaryFault('kvitteringen: feil');

  await call('postkassen', 'v1/postkasser/les', {
    method: 'POST',
    headers: { authorization: `Bearer ${code.auth}` },
    body: JSON.stringify({ mailbox: code.mailbox }),
  });
}

/** Alarms the owner where a day's report did not come, or was not opened on a day when the group reads. */
export function watchCanaries(context: Context): void {
  const { store, config, clock } = context;
  const now = clock();
  const day = dayAt(now);
  for (const { group } of targetsOf(context)) {
    const state = canaryOf(context, group);
    if (hourAt(now) >= sendHour + 1 && (state === undefined || state.day < day || !state.stored)) {
      raise(store, config, { kind: 'canary-not-stored', about: group, day });
    }
    if (state?.stored !== true) continue;
    if (state.opened !== null && state.opened >= state.day) lower(store, 'canary-not-opened', group);
    else if (
      state.day === day &&
      hourAt(now) >= openedBy &&
      isActingDay(config, group, day) &&
      lateDay(context, group) !== day
    ) {
      raise(store, config, { kind: 'canary-not-opened', about: group, day });
    }
  }
}
