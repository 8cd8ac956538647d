/** Logins. In memory only: a restart ends them all, and so do fifteen idle minutes. */
import { randomBytes, sha256Hex, toBase64url } from '../../protocol/bytes.ts';
import { loginText } from '../../protocol/holder.ts';
import { verify } from '../../protocol/signing.ts';
import type { Context } from '../context.ts';
import { Refusal } from '../http/refusal.ts';
import { staffOf, type Staff } from '../keys/holders.ts';

const challengeMs = 2 * 60_000;
const idleMs = 15 * 60_000;
/** So that asking for challenges cannot fill the memory. */
const mostChallenges = 10_000;

export interface Sessions {
  challenge(staff: string): string;
  /** @throws {Refusal} 401, the same whatever is wrong */
  logIn(answer: { staff: string; challenge: string; signature: string }): { token: string; expires: string };
  /** Who a token is of, if the person is still here. Each use lets it last longer. */
  staff(authorization: string | undefined): Staff;
}

const refused = (): Refusal => new Refusal(401, 'login', 'Logg inn på nytt.');

export function createSessions({ config, store, clock }: Context): Sessions {
  const challenges = new Map<string, { staff: string; until: number }>();
  const tokens = new Map<string, { staff: string; until: number }>();
  const forget = (map: Map<string, { until: number }>, now: number): void => {
    for (const [key, { until }] of map) if (until < now) map.delete(key);
  };
  return {
    challenge(staff) {
      const now = clock().getTime();
      forget(challenges, now);
      // The oldest goes; the person it was for asks again.
      if (challenges.size >= mostChallenges) challenges.delete(challenges.keys().next().value ?? '');
      const challenge = toBase64url(randomBytes(32));
      challenges.set(challenge, { staff, until: now + challengeMs });
      return challenge;
    },
    logIn({ staff, challenge, signature }) {
      const now = clock().getTime();
      const asked = challenges.get(challenge);
      challenges.delete(challenge);
      const person = staffOf(store, staff);
      if (
        asked?.staff !== staff ||
        asked.until < now ||
        person?.state !== 'active' ||
        !verify(loginText(config.tenant, staff, challenge), signature, person.signKey)
      ) {
        throw refused();
      }
      forget(tokens, now);
      const token = toBase64url(randomBytes(32));
      tokens.set(sha256Hex(token), { staff, until: now + idleMs });
      return { token, expires: new Date(now + idleMs).toISOString() };
    },
    staff(authorization) {
      const now = clock().getTime();
      const name = sha256Hex(/^Bearer (\S+)$/.exec(authorization ?? '')?.[1] ?? '');
      const session = tokens.get(name);
      const person = session && session.until >= now ? staffOf(store, session.staff) : undefined;
      if (session === undefined || person?.state !== 'active') {
        tokens.delete(name);
        throw refused();
      }
      session.until = now + idleMs;
      return person;
    },
  };
}
