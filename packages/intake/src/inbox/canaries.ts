/**
 * The service sends itself a report every day, to see that the way from the form to a reader's eyes is open. The
 * inbox opens it as it opens a child's, answers it, and shows it to nobody. What it says of itself is looked for
 * inside: a report that only the service calls its own is shown like any other.
 */
import type { CaseHead, Client } from './api.ts';
import type { Keyring } from './keyring.ts';
import { openCase, sealAnswer } from './open-case.ts';

export interface SortedCases {
  readonly cases: readonly CaseHead[];
  /** A canary that could not be opened: the way is not open. */
  readonly fault: boolean;
}

export async function sortCases(
  heads: readonly CaseHead[],
  client: Client,
  keyring: Keyring,
  tenant: string,
): Promise<SortedCases> {
  const shown = new Set(heads.filter(({ canary }) => !canary).map(({ id }) => id));
  let fault = false;
  for (const { id, opened } of heads) {
    if (shown.has(id) || opened !== null) continue;
    const found = await openCase(await client.case(id), keyring, tenant);
    if (!found.ok) fault ||= found.reason !== 'noKey';
    else if (!found.report.canary) shown.add(id);
    else {
      await client.opened(id, found.sealed.sha256);
      if (found.messages.every(({ direction }) => direction !== 'to-reporter'))
        await client.answer(id, await sealAnswer({ ...found, text: '', kind: 'canary' }));
    }
  }
  return { cases: heads.filter(({ id }) => shown.has(id)), fault };
}
