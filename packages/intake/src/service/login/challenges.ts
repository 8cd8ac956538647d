/**
 * What is to be signed to log in. A challenge says itself whom it is for and until when, under the service's own mark,
 * so asking for them fills nothing and pushes out nobody's: only those that somebody has logged in with are remembered.
 *
 * It is 32 bytes: 6 of time, 10 of chance, 16 of mark.
 */
import { createHmac } from 'node:crypto';
import { fromBase64url, randomBytes, sameBytes, toBase64url } from '../../protocol/bytes.ts';

const timeBytes = 6;
const markAt = 16;

export interface Challenges {
  make(staff: string, until: number): string;
  /** True of one this service made for this person, that is neither old nor used. */
  isGood(challenge: string, staff: string, now: number): boolean;
  /** Makes it good no more. */
  spend(challenge: string, now: number): void;
}

export function createChallenges(key: Uint8Array = randomBytes(32)): Challenges {
  const spent = new Map<string, number>();
  const markOf = (head: Uint8Array, staff: string): Uint8Array =>
    createHmac('sha256', key)
      .update(head)
      .update(staff)
      .digest()
      .subarray(0, 32 - markAt);
  const untilOf = (bytes: Uint8Array): number => Buffer.from(bytes).readUIntBE(0, timeBytes);
  return {
    make(staff, until) {
      const head = Buffer.from(randomBytes(markAt));
      head.writeUIntBE(until, 0, timeBytes);
      return toBase64url(Buffer.concat([head, markOf(head, staff)]));
    },
    isGood(challenge, staff, now) {
      const bytes = fromBase64url(challenge, 32);
      const head = bytes.subarray(0, markAt);
      return (
        sameBytes(bytes.subarray(markAt), markOf(head, staff)) &&
        untilOf(head) >= now &&
        !spent.has(challenge)
      );
    },
    spend(challenge, now) {
      for (const [each, until] of spent) if (until < now) spent.delete(each);
      spent.set(challenge, untilOf(fromBase64url(challenge, 32)));
    },
  };
}
