/** Challenges, and what is brought back for them. None is refused for coming too often: it only costs more. */
import { createHmac } from 'node:crypto';
import { createChallenge, randomInt, verifySolution, type Challenge, type Payload } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { sha256Hex } from '../../protocol/bytes.ts';
import type { Context } from '../context.ts';
import { createBuckets } from './buckets.ts';
import { crowd, easierPrice, priceFor, type Price } from './price.ts';

const minutesOpen = 30;

export interface Proofs {
  /** A new challenge, at the price of the network it goes to. */
  challenge(address: string | undefined): Promise<Challenge>;
  /**
   * A much easier one, for a phone that is too slow for the usual. No network gets more of them in ten minutes than
   * a whole class needs: then nothing, and the usual challenge is still good. So a flood is spared next to nothing.
   */
  easier(address: string | undefined): Promise<Challenge | undefined>;
  /** The name of a proof that is solved and not too old, or nothing. */
  check(proof: string): Promise<string | undefined>;
}

export function createProofs({ config, clock, secrets }: Context): Proofs {
  const asked = createBuckets(clock);
  const letOff = createBuckets(clock);
  const secret = (label: string): string => createHmac('sha256', secrets.proof).update(label).digest('hex');
  const hmac = {
    hmacSignatureSecret: secret('ao/proof/challenge'),
    hmacKeySignatureSecret: secret('ao/proof/key'),
  };
  const challengeAt = ({ least, most }: Price): Promise<Challenge> =>
    createChallenge({
      algorithm: 'PBKDF2/SHA-256',
      cost: config.proof.cost,
      counter: randomInt(most, least),
      deriveKey,
      // Inside what is signed. The library's own `expiresAt` goes by the machine's clock, which tests cannot move.
      data: { until: Math.floor(clock().getTime() / 1000) + minutesOpen * 60 },
      ...hmac,
    });
  return {
    challenge: (address) => challengeAt(priceFor(asked.count(address), config.proof)),
    async easier(address) {
      asked.count(address);
      return letOff.count(address) < crowd ? challengeAt(easierPrice(config.proof)) : undefined;
    },
    async check(proof) {
      const payload = read(proof);
      if (payload === undefined) return undefined;
      const { challenge, solution } = payload;
      try {
        const { verified } = await verifySolution({ challenge, solution, deriveKey, ...hmac });
        const until = Number(challenge.parameters.data?.['until']);
        if (!verified || !(until * 1000 >= clock().getTime())) return undefined;
      } catch {
        // Whatever was sent in its place.
        return undefined;
      }
      // One challenge is one proof, however its solution is written.
      return sha256Hex(challenge.signature ?? '');
    },
  };
}

function read(proof: string): Payload | undefined {
  try {
    const value = JSON.parse(Buffer.from(proof, 'base64').toString('utf8')) as Partial<Payload> | null;
    return value?.challenge?.parameters && value.solution ? (value as Payload) : undefined;
  } catch {
    return undefined;
  }
}
