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
import { z } from 'zod';
import { sha256 } from '../write/manifest.ts';
import { unfinished, writeWhole } from '../write/whole-file.ts';
import type { Call, Reply } from './http.ts';

const KeptModel = z.object({
  /** The run that the source last gave or confirmed it in. */
  run: z.number().int().positive(),
  /** The day of that. */
  day: z.iso.date(),
  address: z.string(),
  body: z.string().optional(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  etag: z.string().optional(),
  lastModified: z.string().optional(),
});
/** An answer that was kept. */
export type Kept = Readonly<z.infer<typeof KeptModel>>;

const RunModel = z.object({ number: z.number().int().positive(), started: z.iso.date(), done: z.boolean() });
type Run = Readonly<z.infer<typeof RunModel>>;

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
    const last = (await readJson(RunModel, join(folder, 'run.json'))) ?? (await newestRun(folder));
    const goesOn = last !== undefined && !last.done && daysBetween(last.started, day) <= resumable;
    const run = goesOn ? last : { number: (last?.number ?? 0) + 1, started: day, done: false };
    const cache = new Cache(folder, run, day);
    if (!goesOn) await cache.#writeRun(run);
    return cache;
  }

  /** The answer that is kept for a call, if its bytes are whole. */
  async find(call: Call): Promise<{ kept: Kept; bytes: Uint8Array } | undefined> {
    const kept = await readJson(KeptModel, this.#answerFile(call));
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

/** Where `run.json` is lost, the newest run that answers tell of, ended: else the next would take theirs for its own. */
async function newestRun(folder: string): Promise<Run | undefined> {
  const files = (await readdir(join(folder, 'answers'))).map((name) => join(folder, 'answers', name));
  const kept = await Promise.all(files.map((file) => readJson(KeptModel, file)));
  const [newest] = kept.filter((each) => each !== undefined).sort((a, b) => b.run - a.run);
  return newest && { number: newest.run, started: newest.day, done: true };
}

/** A file of ours, or nothing if it is not there or was damaged: it can be fetched again. */
async function readJson<Model extends z.ZodType>(
  model: Model,
  file: string,
): Promise<z.output<Model> | undefined> {
  try {
    return model.safeParse(JSON.parse(await readFile(file, 'utf8'))).data;
  } catch {
    return undefined;
  }
}

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

const daysBetween = (from: string, to: string): number =>
  Math.abs(Date.parse(to) - Date.parse(from)) / (24 * 60 * 60 * 1000);
