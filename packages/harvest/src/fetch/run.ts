/** `harvest fetch`: from the reviewed list to new figures among the others, entry by entry. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { check, FaultError, IsoDate, type Fault, type FetchEntry } from '@apen-oppvekst/data-schema';
import { fault } from '../fault.ts';
import { readFolder } from '../read/folder.ts';
import { writeWhole } from '../write/whole-file.ts';
import { asker, type Tally } from './ask.ts';
import { Cache } from './cache.ts';
import { partsOf, type Part } from './chains/index.ts';
import { figuresOf } from './figures.ts';
import { freshnessFile, freshnessText, withTry } from './freshness.ts';
import { readList } from './list.ts';
import { alone } from './lock.ts';
import { Pace } from './pace.ts';
import { NotReceived } from './problem.ts';
import { changesOf, readLists, writeChanges } from './publish.ts';

export interface FetchOptions {
  /** Folder of the reviewed list. */
  readonly listFolder: string;
  /** Folder with `observations/`, whose figures are renewed. */
  readonly inFolder: string;
  /** Folder where answers are kept as they came. */
  readonly cacheFolder: string;
  /** Ids of the entries to fetch; none for all that are reviewed. */
  readonly only: readonly string[];
  /** Reads what is kept, and asks nobody. */
  readonly offline: boolean;
  /** Fetches and checks, and changes nothing in `inFolder`. */
  readonly dryRun: boolean;
  /** The day that answers are kept under, ISO 8601. */
  readonly day: string;
  /** The portal's address: goes with every call, so that the source's owner can see who asks. */
  readonly baseAddress: string;
  readonly onEvent?: ((event: FetchEvent) => void) | undefined;
  /** Wait before a second try, in milliseconds. */
  readonly firstWait?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What a fetch tells while it works. */
export type FetchEvent =
  | {
      readonly kind: 'answer';
      readonly id: string;
      readonly done: number;
      readonly expected?: number | undefined;
      readonly address: string;
    }
  | {
      readonly kind: 'notice';
      readonly id: string;
      readonly text: { readonly nb: string; readonly en: string };
    }
  | { readonly kind: 'notReviewed'; readonly entry: FetchEntry }
  | { readonly kind: 'done'; readonly outcome: Outcome };

/** How it went with one entry. */
export interface Outcome {
  readonly id: string;
  readonly tally: Readonly<Tally>;
  /** Files of `observations/` that the figures are in, with how many there are. */
  readonly files: readonly { readonly name: string; readonly rows: number }[];
  /** Why no new figures came. The old ones stand. */
  readonly problem?: FaultError;
  /** The day that the figures which stand were fetched, if they ever were. */
  readonly stands?: string | null;
}

/**
 * Fetches the entries of the list, one after the other. A source that gives something else than it should keeps its
 * last good figures, and the others are fetched all the same.
 * @throws {FaultError} if the list or `inFolder` cannot be read, or an entry is asked for that cannot be run
 */
export async function fetchSources(options: FetchOptions): Promise<Outcome[]> {
  const day = check(IsoDate, options.day, '--as-of');
  const faults = day.ok ? [] : [...day.faults];
  const list = await readList(options.listFolder).catch(faultsInto(faults));
  await readFolder(options.inFolder).then(readLists).catch(faultsInto(faults));
  if (faults.length > 0 || list === undefined) throw new FaultError(faults);
  const chosen = chosenEntries(list, options);
  return alone(options.cacheFolder, async () => {
    const outcomes: Outcome[] = [];
    const pace = new Pace();
    for (const entry of chosen) {
      options.signal?.throwIfAborted();
      const outcome = await fetchEntry(entry, pace, options);
      outcomes.push(outcome);
      options.onEvent?.({ kind: 'done', outcome });
    }
    return outcomes;
  });
}

/** Notes what is wrong, so that all of it is told before anybody is asked. */
const faultsInto =
  (faults: Fault[]) =>
  (error: unknown): undefined => {
    if (!(error instanceof FaultError)) throw error;
    faults.push(...error.faults);
  };

function chosenEntries(
  list: readonly FetchEntry[],
  { only, onEvent, listFolder }: FetchOptions,
): FetchEntry[] {
  if (only.length === 0) {
    for (const entry of list.filter(({ reviewed }) => !reviewed)) onEvent?.({ kind: 'notReviewed', entry });
    return list.filter(({ reviewed }) => reviewed);
  }
  const faults: Fault[] = [];
  const chosen = only.flatMap((id) => {
    const entry = list.find((each) => each.id === id);
    if (entry === undefined) faults.push(unknown(id, list));
    else if (!entry.reviewed) faults.push(notReviewed(entry, listFolder));
    else return [entry];
    return [];
  });
  if (faults.length > 0) throw new FaultError(faults);
  return chosen;
}

async function fetchEntry(entry: FetchEntry, pace: Pace, options: FetchOptions): Promise<Outcome> {
  const { inFolder, day, dryRun } = options;
  const tally: Tally = { fetched: 0, unchanged: 0, kept: 0 };
  const cache = await Cache.open(join(options.cacheFolder, entry.id), day);
  const before = await readFolder(inFolder);
  const { freshness, areas } = readLists(before);
  const note = async (outcome: { fetched: string } | FaultError): Promise<void> => {
    if (dryRun || options.offline) return;
    await writeWhole(join(inFolder, freshnessFile), freshnessText(withTry(freshness, entry, day, outcome)));
  };
  try {
    const parts = await answersOf(entry, cache, pace, tally, options);
    const figures = await figuresOf(entry, parts, areas);
    const days = parts.map(({ answer }) => answer.day).sort();
    const [retrieved = day] = days;
    if (figures.size > 0) {
      const changes = changesOf(entry, figures, { retrieved, fileHash: hashOf(parts), day }, before);
      if (!dryRun) await writeChanges(inFolder, changes);
    }
    await note({ fetched: retrieved });
    await cache.finish();
    return {
      id: entry.id,
      tally,
      files: [...figures].map(([name, { rows }]) => ({ name, rows: rows.length })),
    };
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    await note(error);
    // The answers came whole, and it is what they say that will not do: the next try must ask for new ones.
    if (!options.offline && !(error instanceof NotReceived)) await cache.finish();
    const stands = freshness.find(({ id }) => id === entry.id)?.fetched ?? null;
    return { id: entry.id, tally, files: [], problem: error, stands };
  }
}

async function answersOf(
  entry: FetchEntry,
  cache: Cache,
  pace: Pace,
  tally: Tally,
  { offline, baseAddress, day, onEvent, firstWait = 1000, signal }: FetchOptions,
): Promise<Part[]> {
  const { id, limits } = entry;
  const hosts = new Set<string>();
  let done = 0;
  let expected: number | undefined;
  const ask = asker({
    entry,
    cache,
    tally,
    offline,
    http: {
      userAgent: `apen-oppvekst-harvest (+${baseAddress})`,
      timeoutSeconds: limits.timeoutSeconds,
      turn: (host) => {
        // The list's limit holds until the source tells its own.
        if (!hosts.has(host)) pace.limit(host, limits);
        hosts.add(host);
        return pace.turn(host, signal);
      },
      onNotice: (text) => onEvent?.({ kind: 'notice', id, text }),
      firstWait,
      signal,
    },
    onAnswer: (address) => {
      done += 1;
      onEvent?.({ kind: 'answer', id, done, expected, address });
    },
  });
  const chain = {
    ask,
    day,
    expect: (answers: number) => {
      expected = answers;
    },
    limit: (address: string, limit: { calls: number; seconds: number }) => {
      const { host } = new URL(address);
      hosts.add(host);
      pace.limit(host, limit);
    },
  };
  const parts: Part[] = [];
  for await (const part of partsOf(entry.request, chain)) parts.push(part);
  return parts;
}

/** One checksum of all answers: of the answer itself where there is one, else of the list of theirs. */
function hashOf(parts: readonly Part[]): string {
  const [only, ...others] = parts;
  if (only !== undefined && others.length === 0) return only.answer.sha256;
  return createHash('sha256')
    .update(parts.map(({ answer }) => `${answer.sha256}\n`).join(''))
    .digest('hex');
}

const unknown = (id: string, list: readonly FetchEntry[]): Fault =>
  fault('--only', '', {
    nb: `en av ${list.map((each) => each.id).join(', ')}`,
    en: `one of ${list.map((each) => each.id).join(', ')}`,
    came: id,
  });

const notReviewed = ({ id, missing }: FetchEntry, folder: string): Fault =>
  fault(join(folder, `${id}.json`), 'reviewed', {
    nb: `true, når noen har funnet ut dette: ${missing?.nb ?? ''}`,
    en: `true, once somebody has found this out: ${missing?.en ?? missing?.nb ?? ''}`,
    came: 'false',
  });
