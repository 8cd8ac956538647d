/**
 * The service sends itself a report every day, to see that the way from the form to a reader's eyes is open. The
 * inbox opens it as it opens a child's, answers it, and shows it to nobody. What it says of itself is looked for
 * inside: a report that only the service calls its own is shown like any other, also when it says that it has been
 * opened before.
 */
import type { CaseHead, Client } from './api.ts';
import type { Keyring } from './keyring.ts';
import { openCase, sealAnswer, type ReadCase } from './open-case.ts';

export interface SortedCases {
  readonly cases: readonly CaseHead[];
  /** A canary that could not be opened: the way is not open. */
  readonly fault: boolean;
}

/** @param seen the canaries that this page has looked into: each is fetched once. */
export async function sortCases(
  heads: readonly CaseHead[],
  client: Client,
  keyring: Keyring,
  tenant: string,
  seen: Set<string> = new Set(),
): Promise<SortedCases> {
  let fault = false;
  for (const { id, opened, canary } of heads) {
    if (!canary || seen.has(id)) continue;
    const found = await openCase(await client.case(id), keyring, tenant);
    if (!found.ok) fault ||= found.reason !== 'noKey';
    else if (found.report.canary) {
      if (opened === null) await report(client, found);
      seen.add(id);
    }
  }
  return { cases: heads.filter(({ id }) => !seen.has(id)), fault };
}

/** Says that it was read, and answers it once. */
async function report(client: Client, found: ReadCase): Promise<void> {
  const { id, sha256 } = found.sealed;
  await client.opened(id, sha256);
  if (found.messages.every(({ direction }) => direction !== 'to-reporter'))
    await client.answer(id, await sealAnswer({ ...found, text: '', kind: 'canary' }));
}
