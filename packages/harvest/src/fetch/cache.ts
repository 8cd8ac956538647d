/**
 * The answers of one entry as they came, with day and checksum, so that a stopped fetch goes on where it was, an
 * unchanged answer is not sent again, and everything can be read without a network.
 *
 *   {cache}/{entry}/run.json            the run that is going on, or the last one
 *   {cache}/{entry}/answers/{call}.json what was asked, and which body came when
 *   {cache}/{entry}/bodies/{sha256}     the bytes; an older answer's are kept
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../write/manifest.ts';
import { unfinished, writeWhole } from '../write/whole-file.ts';
import type { Call, Reply } from './http.ts';

/** An answer that was kept. */
export interface Kept {
  /** The run that the source last gave or confirmed it in. */
  readonly run: number;
  /** The day of that, ISO 8601. */
  readonly day: string;
  readonly address: string;
  readonly body?: string | undefined;
  readonly sha256: string;
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

interface Run {
  readonly number: number;
  readonly started: string;
  readonly done: boolean;
}

/** A run that was stopped longer ago than this is begun anew: its answers are too far apart. Days. */
const resumable = 1;

export class Cache {
  readonly #folder: string;
  readonly #run: Run;
  readonly #day: string;

  private constructor(folder: string, run: Run, day: string) {
    this.#folder = folder;
    this.#run = run;
    this.#day = day;
  }

  /** Opens an entry's answers, and begins a run or goes on with the one that was stopped. */
  static async open(folder: string, day: string): Promise<Cache> {
    await mkdir(join(folder, 'answers'), { recursive: true });
    await mkdir(join(folder, 'bodies'), { recursive: true });
    await clearUnfinished(folder);
    const last = await readJson<Run>(join(folder, 'run.json'));
    const goesOn = last !== undefined && !last.done && daysBetween(last.started, day) <= resumable;
    const run = goesOn ? last : { number: (last?.number ?? 0) + 1, started: day, done: false };
    const cache = new Cache(folder, run, day);
    if (!goesOn) await cache.#writeRun(run);
    return cache;
  }

  /** The answer that is kept for a call, if its bytes are whole. */
  async find(call: Call): Promise<{ kept: Kept; bytes: Uint8Array } | undefined> {
    const kept = await readJson<Kept>(this.#answerFile(call));
    if (kept === undefined) return undefined;
    const bytes = await readFile(join(this.#folder, 'bodies', kept.sha256)).catch(() => undefined);
    return bytes === undefined || sha256(bytes) !== kept.sha256 ? undefined : { kept, bytes };
  }

  /** True if the source gave or confirmed the answer in this run. */
  isOfThisRun(kept: Kept): boolean {
    return kept.run === this.#run.number;
  }

  /** Keeps a new answer. */
  async put(call: Call, { bytes, etag, lastModified }: Extract<Reply, { unchanged: false }>): Promise<Kept> {
    const kept: Kept = {
      run: this.#run.number,
      day: this.#day,
      ...call,
      sha256: sha256(bytes),
      etag,
      lastModified,
    };
    await writeWhole(join(this.#folder, 'bodies', kept.sha256), bytes);
    return this.#writeAnswer(call, kept);
  }

  /** Notes that the source says the answer is unchanged. */
  async confirm(call: Call, kept: Kept): Promise<Kept> {
    return this.#writeAnswer(call, { ...kept, run: this.#run.number, day: this.#day });
  }

  /** Ends the run: the next one asks the source again. */
  async finish(): Promise<void> {
    await this.#writeRun({ ...this.#run, done: true });
  }

  async #writeAnswer(call: Call, kept: Kept): Promise<Kept> {
    await writeWhole(this.#answerFile(call), json(kept));
    return kept;
  }

  #writeRun = (run: Run): Promise<void> => writeWhole(join(this.#folder, 'run.json'), json(run));

  #answerFile(call: Call): string {
    const key = createHash('sha256').update(JSON.stringify([call.address, call.body ?? null]));
    return join(this.#folder, 'answers', `${key.digest('hex').slice(0, 32)}.json`);
  }
}

/** Removes what a run that was killed had half written. */
async function clearUnfinished(folder: string): Promise<void> {
  const names = await readdir(folder, { recursive: true });
  for (const name of names.filter((each) => each.endsWith(unfinished))) await rm(join(folder, name));
}

/** A file of ours, or nothing if it is not there or was damaged: it can be fetched again. */
async function readJson<Value>(file: string): Promise<Value | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Value;
  } catch {
    return undefined;
  }
}

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

const daysBetween = (from: string, to: string): number =>
  Math.abs(Date.parse(to) - Date.parse(from)) / (24 * 60 * 60 * 1000);
