/** The unit's keys, believed only when root has signed them. */
import type { ActiveHolders, GroupKeys, KeyDocument, Route, SignedDocument } from '../protocol/index.ts';
import type { PageModel } from './page-model.ts';
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
        groups: readableGroups(document, active),
        reading: reading ?? { next: null, cover: false, promise: null },
      },
    };
  };
}
