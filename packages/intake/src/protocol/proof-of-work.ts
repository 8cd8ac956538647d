/** The price of a report: some work for the machine, none for the child. */
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import type { Challenge } from 'altcha-lib/types';
import { ProtocolError } from './errors.ts';

export type { Challenge };

/**
 * Solves a challenge, for as long as it takes.
 * @returns base64 of altcha's payload, without the time it took: that would tell how slow a phone is
 * @throws ProtocolError `stopped` by the signal; `malformed` for what is no challenge
 */
export async function solve(challenge: Challenge, signal?: AbortSignal): Promise<string> {
  let solution;
  try {
    const controller = signal && ({ signal } as AbortController);
    solution = await solveChallenge({ challenge, deriveKey, timeout: 0, ...(controller && { controller }) });
  } catch (cause) {
    throw new ProtocolError('malformed', 'not a challenge that can be solved', { cause });
  }
  if (!solution) throw new ProtocolError('stopped', 'stopped before it was solved');
  const { counter, derivedKey } = solution;
  return btoa(JSON.stringify({ challenge, solution: { counter, derivedKey } }));
}
