/** Key documents: what root has said a unit's reports are to be sealed to. Append-only, one row a number. */
import { readDocument, signDocument } from '../../protocol/key-document.ts';
import type { GroupKeys, KeyDocument, Route, SignedDocument } from '../../protocol/types.ts';
import { sha256Hex } from '../../protocol/bytes.ts';
import { record } from '../audit/audit.ts';
import { dayAt } from '../calendar/days.ts';
import { ownerGroup, type UnitConfig } from '../config.ts';
import type { Context } from '../context.ts';
import { StoreError, type Store } from '../store/open.ts';
import { activeHolders } from './holders.ts';
import { hasLeftSince } from './left-since.ts';
import { epochsOf, type Epoch } from './epochs.ts';

/** Fewer persons than this, and nothing is sealed to the group. */
export const minimumHolders = 2;
/** What clocks may be wrong by. */
const graceMs = 3_600_000;
const lifeMs = 365 * 86_400_000;
/** A document that has less than this left is written anew when others are. */
const renewMs = 60 * 86_400_000;

export interface StoredDocument extends SignedDocument {
  readonly hash: string;
  readonly parsed: KeyDocument;
}

export function newestDocument(store: Store, unit: string): StoredDocument | undefined {
  const row = store.get<{ text: string; signature: string; hash: string }>(
    'SELECT text, signature, hash FROM key_document WHERE unit = ? ORDER BY n DESC LIMIT 1',
    unit,
  );
  // It was verified on the exact text before it was stored.
  return (
    row && {
      document: row.text,
      signature: row.signature,
      hash: row.hash,
      parsed: JSON.parse(row.text) as KeyDocument,
    }
  );
}

/** Persons who can open each group's key of a document today. */
export function activeOf(store: Store, { groups }: KeyDocument): { unit: number; owner: number } {
  const count = (keys: GroupKeys | null): number => (keys === null ? 0 : activeHolders(store, keys.epoch));
  return { unit: count(groups.unit), owner: count(groups.owner) };
}

/** The keys a route may be sealed to now, or nothing where the group is short or the document too old. */
export function sealableTo(
  store: Store,
  document: KeyDocument,
  route: Route,
  now: Date,
): GroupKeys | undefined {
  const keys = document.groups[route];
  if (keys === null || now.getTime() > Date.parse(document.expires) + graceMs) return undefined;
  return Math.min(keys.holders, activeOf(store, document)[route]) >= minimumHolders ? keys : undefined;
}

/** The documents that root ought to sign now: of units whose keys, holders or words have changed, or that soon expire. */
export function draftDocuments(context: Context): KeyDocument[] {
  return context.config.units.flatMap((unit) => {
    const before = newestDocument(context.store, unit.id);
    const draft = draftOf(context, unit, before);
    if (draft.groups.unit === null && draft.groups.owner === null) return [];
    return before === undefined || differs(before.parsed, draft, context.clock()) ? [draft] : [];
  });
}

/**
 * The newest key, once enough have opened it. Until then the one before, if enough can open that: a signature given in
 * haste closes no form.
 */
function keyToSign(store: Store, group: string): Epoch | null {
  const keys = epochsOf(store, group).filter(({ state }) => state !== 'retired');
  const opened = keys.filter(({ epoch }) => activeHolders(store, epoch) >= minimumHolders);
  return opened.at(-1) ?? keys.at(-1) ?? null;
}

function draftOf(
  { config, store, secrets, clock }: Context,
  unit: UnitConfig,
  before?: StoredDocument,
): KeyDocument {
  const now = clock();
  const keysOf = (group: string, readers: readonly string[]): GroupKeys | null => {
    const key = keyToSign(store, group);
    return (
      key && { epoch: key.epoch, recipient: key.recipient, holders: activeHolders(store, key.epoch), readers }
    );
  };
  return {
    v: 1,
    tenant: config.tenant,
    unit: unit.id,
    n: (before?.parsed.n ?? 0) + 1,
    previous: before?.hash ?? null,
    issued: now.toISOString(),
    expires: new Date(now.getTime() + lifeMs).toISOString(),
    country: config.country,
    ownerType: config.ownerType,
    unitName: unit.name,
    setting: unit.setting,
    ...(unit.gradeSpan && { gradeSpan: unit.gradeSpan }),
    small: unit.small,
    receiptKey: secrets.receipt.public,
    recovery: config.recovery,
    groups: { unit: keysOf(unit.id, unit.readers), owner: keysOf(ownerGroup, config.owner.readers) },
  };
}

function differs(before: KeyDocument, draft: KeyDocument, now: Date): boolean {
  const said = ({ n: _, previous: __, issued: ___, expires: ____, ...rest }: KeyDocument): string =>
    JSON.stringify(rest, Object.keys(flat(rest)).sort());
  return said(before) !== said(draft) || Date.parse(before.expires) - now.getTime() < renewMs;
}

/** Every key that occurs, so that the order of fields does not count. */
function flat(value: unknown, into: Record<string, true> = {}): Record<string, true> {
  if (typeof value !== 'object' || value === null) return into;
  for (const [key, each] of Object.entries(value)) {
    into[key] = true;
    flat(each, into);
  }
  return into;
}

/**
 * Stores a document that root has signed, and lets its keys take over.
 * @throws {StoreError} when the signature, the number or what comes before it is not right
 */
export function storeDocument(context: Context, signed: SignedDocument): KeyDocument {
  const { store, config, clock } = context;
  const unit = config.units.find(({ id }) => {
    try {
      return (JSON.parse(signed.document) as KeyDocument).unit === id;
    } catch {
      return false;
    }
  });
  if (unit === undefined) throw new StoreError('Nøkkeldokumentet gjelder ingen enhet i oppsettet.');
  const read = readDocument(signed, {
    rootKey: config.rootKey,
    tenant: config.tenant,
    unit: unit.id,
    now: clock(),
  });
  if (!read.ok) throw new StoreError(`Nøkkeldokumentet for ${unit.name} ble ikke godtatt: ${read.reason}.`);
  const { document } = read;
  store.write(() => {
    const before = newestDocument(store, unit.id);
    if (document.n !== (before?.parsed.n ?? 0) + 1 || document.previous !== (before?.hash ?? null)) {
      throw new StoreError(
        `Nøkkeldokumentet for ${unit.name} er nummer ${document.n}, ventet ${(before?.parsed.n ?? 0) + 1}. Lag det på nytt.`,
      );
    }
    const hash = sha256Hex(signed.document);
    store.run(
      'INSERT INTO key_document (unit, n, hash, text, signature) VALUES (?, ?, ?, ?, ?)',
      unit.id,
      document.n,
      hash,
      signed.document,
      signed.signature,
    );
    settleEpochs(context);
    record(store, { day: dayAt(clock()), actor: 'operator', action: 'document-signed', object: hash });
  });
  return document;
}

/** Signs every document that is due, stores them, and gives them. */
export function signEpochs(context: Context, rootSecret: string): KeyDocument[] {
  return draftDocuments(context).map((draft) => storeDocument(context, signDocument(draft, rootSecret)));
}

/** A key that a newest document names is active; older ones of its group are retired. */
function settleEpochs({ store, config }: Context): void {
  const named = new Set(
    config.units.flatMap(({ id }) => {
      const groups = newestDocument(store, id)?.parsed.groups;
      return [groups?.unit?.epoch, groups?.owner?.epoch];
    }),
  );
  const epochs = store.all<{ id: string; group: string; n: number; state: string }>(
    'SELECT id, reader_group AS "group", n, state FROM epoch',
  );
  for (const { id, group, n, state } of epochs) {
    const newestNamed = Math.max(
      0,
      ...epochs.filter((each) => each.group === group && named.has(each.id)).map((each) => each.n),
    );
    const next = named.has(id) ? 'active' : n < newestNamed ? 'retired' : state;
    if (next === state) continue;
    store.run('UPDATE epoch SET state = ? WHERE id = ?', next, id);
    if (next === 'active' && !hasLeftSince(store, id))
      store.run('UPDATE reader_group SET rotation_due = 0 WHERE id = ?', group);
  }
}
