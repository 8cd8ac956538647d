/** Logins. In memory only: a restart ends them all, and so do fifteen idle minutes and a day's work. */
import { randomBytes, sha256Hex, toBase64url } from '../../protocol/bytes.ts';
import { loginText } from '../../protocol/holder.ts';
import { verify } from '../../protocol/signing.ts';
import type { Context } from '../context.ts';
import { Refusal } from '../http/refusal.ts';
import { staffOf, type Staff } from '../keys/holders.ts';
import { createChallenges } from './challenges.ts';

const challengeMs = 2 * 60_000;
const idleMs = 15 * 60_000;
/** However much it is used: a machine somebody forgot is not logged in tomorrow. */
const wholeMs = 8 * 3_600_000;

export interface Sessions {
  challenge(staff: string): string;
  /** @throws {Refusal} 401, the same whatever is wrong */
  logIn(answer: { staff: string; challenge: string; signature: string }): { token: string; expires: string };
  /** Who a token is of, if the person is still here. Each use lets it last longer, up to a day's work. */
  staff(authorization: string | undefined): Staff;
  logOut(authorization: string | undefined): void;
}

const refused = (): Refusal => new Refusal(401, 'login', 'Logg inn på nytt.');

const tokenName = (authorization: string | undefined): string =>
  sha256Hex(/^Bearer (\S+)$/.exec(authorization ?? '')?.[1] ?? '');

export function createSessions({ config, store, clock }: Context): Sessions {
  const challenges = createChallenges();
  const tokens = new Map<string, { readonly staff: string; readonly end: number; until: number }>();
  return {
    challenge: (staff) => challenges.make(staff, clock().getTime() + challengeMs),
    logIn({ staff, challenge, signature }) {
      const now = clock().getTime();
      const person = staffOf(store, staff);
      if (
        !challenges.isGood(challenge, staff, now) ||
        person?.state !== 'active' ||
        !verify(loginText(config.tenant, staff, challenge), signature, person.signKey)
      ) {
        throw refused();
      }
      challenges.spend(challenge, now);
      for (const [name, { until }] of tokens) if (until < now) tokens.delete(name);
      const token = toBase64url(randomBytes(32));
      tokens.set(sha256Hex(token), { staff, end: now + wholeMs, until: now + idleMs });
      return { token, expires: new Date(now + idleMs).toISOString() };
    },
    staff(authorization) {
      const now = clock().getTime();
      const name = tokenName(authorization);
      const session = tokens.get(name);
      const person = session && session.until >= now ? staffOf(store, session.staff) : undefined;
      if (session === undefined || person?.state !== 'active') {
        tokens.delete(name);
        throw refused();
      }
      session.until = Math.min(now + idleMs, session.end);
      return person;
    },
    logOut: (authorization) => void tokens.delete(tokenName(authorization)),
  };
}
