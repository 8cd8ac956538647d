/** One question to a source: from this run's answers if they have it, else over the network. */
import { FaultError, type FetchEntry } from '@apen-oppvekst/data-schema';
import { fault } from '../fault.ts';
import type { Cache, Kept } from './cache.ts';
import { broken, contentTypesOf } from './formats.ts';
import { call, type Call, type HttpOptions } from './http.ts';

/** An answer, and the day that the source gave or confirmed it. */
export interface Answer {
  readonly address: string;
  readonly bytes: Uint8Array;
  readonly day: string;
  readonly sha256: string;
}

/** How many answers came from where. */
export interface Tally {
  /** Sent by the source in this run. */
  fetched: number;
  /** Confirmed by the source to be as they were. */
  unchanged: number;
  /** Taken from the cache: the run was stopped before, or there is no network. */
  kept: number;
}

export interface AskOptions {
  readonly entry: Pick<FetchEntry, 'format' | 'contentTypes'>;
  readonly cache: Cache;
  readonly tally: Tally;
  /** Without a network: only what is in the cache. */
  readonly offline: boolean;
  readonly http: HttpOptions;
  /** Called after each answer. */
  readonly onAnswer: (address: string) => void;
}

/** @throws {FetchProblem} when the source does not answer as it should; {FaultError} offline, when nothing is kept */
export type Ask = (asked: Call) => Promise<Answer>;

export function asker({ entry, cache, tally, offline, http, onAnswer }: AskOptions): Ask {
  const answer = async (asked: Call): Promise<Answer> => {
    const found = await cache.find(asked);
    const give = ({ day, sha256 }: Kept, bytes: Uint8Array): Answer => ({
      address: asked.address,
      bytes,
      day,
      sha256,
    });
    if (found !== undefined && (offline || cache.isOfThisRun(found.kept))) {
      tally.kept += 1;
      return give(found.kept, found.bytes);
    }
    if (offline) throw new FaultError([notKept(asked)]);
    // A question sent by POST has no version to ask about.
    const known = asked.body === undefined ? found?.kept : undefined;
    const wanted = {
      contentTypes: contentTypesOf(entry),
      broken: broken[entry.format],
      ...(known === undefined ? {} : { known }),
    };
    const reply = await call(asked, wanted, http);
    if (!reply.unchanged) {
      tally.fetched += 1;
      return give(await cache.put(asked, reply), reply.bytes);
    }
    if (found === undefined) throw new Error(`304 for what was never asked before: ${asked.address}`);
    tally.unchanged += 1;
    return give(await cache.confirm(asked, found.kept), found.bytes);
  };
  return async (asked) => {
    const came = await answer(asked);
    onAnswer(asked.address);
    return came;
  };
}

const notKept = ({ address }: Call) =>
  fault(address, '', {
    nb: 'et svar i mellomlageret (--cache), siden --offline er valgt',
    en: 'an answer in the cache (--cache), because of --offline',
    came: undefined,
  });
