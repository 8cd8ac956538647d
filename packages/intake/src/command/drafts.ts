/** What is to be signed: each draft with what root has signed for the unit before. */
import { isDeepStrictEqual } from 'node:util';
import {
  readDocument,
  type GroupKeys,
  type KeyDocument,
  type Route,
  type SignedDocument,
} from '../protocol/index.ts';
import { sealTo } from '../protocol/recipients.ts';
import { groupName, ownerGroup, type Config } from '../service/config.ts';
import type { Context } from '../service/context.ts';
import { draftDocuments, newestDocument } from '../service/keys/documents.ts';
import { hasConfirmed } from '../service/keys/epochs.ts';
import { activeHolders, type Staff } from '../service/keys/holders.ts';
import { CommandError } from './command.ts';

export interface Draft {
  readonly draft: KeyDocument;
  readonly before: SignedDocument | null;
}

export interface Drafts {
  readonly drafts: readonly Draft[];
  /** Groups whose new key cannot be sealed to, by name. They keep the key they had. */
  readonly unusable: readonly string[];
}

const routes: readonly Route[] = ['unit', 'owner'];
const soon = 60 * 24 * 60 * 60 * 1000;
const life = 365 * 24 * 60 * 60 * 1000;

/** @param leavers are counted as gone already, so that what is shown is what is signed */
export async function draftsOf(
  context: Context,
  units: readonly string[],
  leavers: readonly Staff[],
): Promise<Drafts> {
  const { store, config, clock } = context;
  const due = draftDocuments(context);
  const unusable = new Set<string>();
  const drafts: Draft[] = [];
  for (const { id } of config.units.filter((each) => units.length === 0 || units.includes(each.id))) {
    const stored = newestDocument(store, id);
    const now = clock();
    const renewed = stored && {
      ...stored.parsed,
      n: stored.parsed.n + 1,
      previous: stored.hash,
      issued: now.toISOString(),
      expires: new Date(now.getTime() + life).toISOString(),
    };
    const proposed = due.find(({ unit }) => unit === id) ?? renewed;
    if (proposed === undefined) continue;
    const groups = { ...proposed.groups };
    for (const route of routes) {
      let keys = groups[route];
      if (keys !== null && !(await canBeSealedTo(keys.recipient))) {
        unusable.add(groupName(config, route === 'unit' ? id : ownerGroup));
        const old = stored?.parsed.groups[route] ?? null;
        keys = old && { ...old, readers: keys.readers, holders: activeHolders(store, old.epoch) };
      }
      groups[route] = keys && without(context, keys, leavers);
    }
    if (groups.unit === null && groups.owner === null) continue;
    const draft = { ...proposed, groups };
    if (stored === undefined || isNew(stored.parsed, draft, now))
      drafts.push({
        draft,
        before: stored ? { document: stored.document, signature: stored.signature } : null,
      });
  }
  return { drafts, unusable: [...unusable] };
}

const without = ({ store }: Context, keys: GroupKeys, leavers: readonly Staff[]): GroupKeys => ({
  ...keys,
  holders: keys.holders - leavers.filter(({ id }) => hasConfirmed(store, keys.epoch, id)).length,
});

function isNew(before: KeyDocument, draft: KeyDocument, now: Date): boolean {
  const { n, previous, issued, expires } = before;
  // As text and back: what is left out and what is undefined are the same.
  const written = JSON.parse(JSON.stringify({ ...draft, n, previous, issued, expires })) as KeyDocument;
  return !isDeepStrictEqual(before, written) || Date.parse(expires) - now.getTime() < soon;
}

/** A key that looks right may still be none. Better found by the one who signs than by a child. */
async function canBeSealedTo(recipient: string): Promise<boolean> {
  try {
    await sealTo([recipient], new Uint8Array(1));
    return true;
  } catch {
    return false;
  }
}

/**
 * What root signed before, read without belief in the server.
 * @throws {CommandError} if it is not root that has signed it
 */
export function verified(
  { rootKey, tenant }: Pick<Config, 'rootKey' | 'tenant'>,
  signed: SignedDocument,
  unit: string,
): { document: KeyDocument; hash: string } {
  // One that has expired was still signed.
  const read = readDocument(signed, { rootKey, tenant, unit, now: 0 });
  if (read.ok) return read;
  throw new CommandError(
    `Nøkkeldokumentet til ${unit} på tjeneren er ikke signert av rotnøkkelen (${read.reason}). Noen kan ha endret det. ` +
      'Ingenting er endret; finn ut hvorfor før du signerer noe.',
  );
}
