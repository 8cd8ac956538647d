/** The unit's keys, believed only when root has signed them. */
import type { ActiveHolders, GroupKeys, KeyDocument, Route, SignedDocument } from '../protocol/index.ts';
import type { GroupReading, PageModel } from './page-model.ts';
import type * as Sealing from './sealing.ts';
import type { Ask } from './service.ts';

export interface Keys {
  readonly document: KeyDocument;
  /** SHA-256, hexadecimal, of the document's text. */
  readonly hash: string;
  readonly groups: Readonly<Record<Route, GroupKeys | null>>;
  readonly reading: PageModel['reading'];
}

/** `unreachable`: nothing is known yet. `refused`: what came may not be sealed to. */
export type Loaded =
  | { readonly ok: true; readonly keys: Keys }
  | { readonly ok: false; readonly reason: 'unreachable' | 'refused' };

interface Known {
  readonly rootKey: string;
  readonly tenant: string;
  readonly unit: string;
}

/** Who can open it today is told, though root has signed another number. */
function counted(groups: Keys['groups'], active: ActiveHolders | undefined): Keys['groups'] {
  const today = (route: Route): GroupKeys | null =>
    groups[route] && { ...groups[route], holders: active?.[route] ?? groups[route].holders };
  return { unit: today('unit'), owner: today('owner') };
}

/** No others read than was said, and no more of them. */
export const isWithin = (
  now: GroupReading | null | undefined,
  said: GroupReading | null | undefined,
): boolean =>
  !!now && !!said && !(now.holders > said.holders) && String(now.readers) === String(said.readers);

/** Gets the keys each time it is called, and never older ones than it has seen. */
export function keyLoader(
  { rootKey, tenant, unit }: Known,
  ask: Ask,
  { readDocument, readableGroups }: Pick<typeof Sealing, 'readDocument' | 'readableGroups'>,
  now: () => number = Date.now,
): () => Promise<Loaded> {
  let minimumN = 1;
  return async () => {
    const answer = await ask(`/v1/enheter/${unit}/nokler`, { method: 'GET' });
    if (answer?.status === 404) return { ok: false, reason: 'refused' };
    if (answer?.status !== 200) return { ok: false, reason: 'unreachable' };
    const { active, reading, ...signed } = answer.body as SignedDocument & {
      active?: ActiveHolders;
      reading?: PageModel['reading'];
    };
    const read = readDocument(signed, { rootKey, tenant, unit, now: now(), minimumN });
    if (!read.ok) return { ok: false, reason: 'refused' };
    const { document, hash } = read;
    minimumN = document.n;
    return {
      ok: true,
      keys: {
        document,
        hash,
        groups: counted(readableGroups(document, active), active),
        reading: reading ?? { next: null, cover: false, promise: null },
      },
    };
  };
}
