import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  Change,
  check,
  Correction,
  FaultError,
  Indicator,
  Innspill,
  Municipality,
  Observation,
  pathText,
  Plan,
  recordPath,
  Release,
  StatusReport,
  type Fault,
  type Model,
  type RecordKind,
  type ValueOf,
} from '@apen-oppvekst/data-schema';
import { fault } from '../fault.ts';
import { parseJson } from '../read/json.ts';
import { decode } from '../read/text.ts';
import type { Published } from './published.ts';

/** An earlier release, as far as the change log needs it. */
export interface Previous {
  readonly asOf: string;
  readonly published: Published;
  /** Its own change log, newest first, to be carried on. */
  readonly changes: readonly Change[];
}

/**
 * Reads an earlier release from its folder.
 * @throws {FaultError} if it is none, or one that this version cannot read
 */
export async function readPrevious(folder: string): Promise<Previous> {
  const reader = new Reader(folder);
  const manifest = await reader.read('manifest.json');
  const log = await reader.read('api/v1/changes.json');
  const municipalities = await reader.readAll('municipality');
  const plans = await reader.readAll('plan');
  const indicators = await reader.readAll('indicator');

  const release = reader.one(Release, manifest);
  const real = new Set(
    municipalities
      .map((record) => reader.one(Municipality, record, 'municipality'))
      .filter((municipality) => municipality !== undefined && !municipality.fictional)
      .map((municipality) => municipality?.id),
  );
  const published: Published = {
    plans: new Map(
      plans.flatMap((record) => {
        const plan = reader.one(Plan, record, 'plan');
        if (plan === undefined || !real.has(plan.municipality)) return [];
        return [[plan.id, { plan, reports: reader.list(StatusReport, record, 'reports') }]];
      }),
    ),
    indicators: new Map(
      indicators.flatMap((record) => {
        const indicator = reader.one(Indicator, record, 'indicator');
        if (indicator === undefined || indicator.fictional) return [];
        return [
          [indicator.id, { indicator, observations: reader.list(Observation, record, 'observations') }],
        ];
      }),
    ),
    innspill: new Map(
      municipalities
        .flatMap((record) => reader.list(Innspill, record, 'innspill'))
        .filter((innspill) => real.has(innspill.municipality))
        .map((innspill) => [innspill.id, innspill]),
    ),
    corrections: reader.list(Correction, log, 'corrections', ['title', 'language', 'path']),
  };
  const changes = reader.list(Change, log, 'changes');
  if (reader.faults.length > 0 || release === undefined) throw new FaultError(reader.faults);
  return { asOf: release.asOf, published, changes };
}

interface FileOfRelease {
  readonly file: string;
  readonly value: unknown;
}

/** Takes checked values from a release's files, and gathers what is wrong with them. */
class Reader {
  readonly faults: Fault[] = [];
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async read(path: string): Promise<FileOfRelease> {
    const file = `${this.#folder}/${path}`;
    const bytes = await readFile(join(this.#folder, path)).catch(() => undefined);
    if (bytes === undefined) {
      this.faults.push(
        fault(file, '', {
          nb: 'en fil av en tidligere utgivelse (--previous)',
          en: 'a file of an earlier release (--previous)',
          came: undefined,
        }),
      );
      return { file, value: undefined };
    }
    const decoded = decode(bytes, file);
    const parsed = 'faults' in decoded ? decoded : parseJson(decoded.text, file);
    if ('value' in parsed) return { file, value: parsed.value };
    this.faults.push(...parsed.faults);
    return { file, value: undefined };
  }

  async readAll(kind: RecordKind): Promise<FileOfRelease[]> {
    const folder = recordPath(kind, '').replace(/\.json$/, '');
    const names = await readdir(join(this.#folder, folder)).catch(() => []);
    return Promise.all(names.sort().map((name) => this.read(folder + name)));
  }

  /** The value in a field of a file, or of the whole file. */
  one<AModel extends Model>(
    model: AModel,
    { file, value }: FileOfRelease,
    field?: string,
  ): ValueOf<AModel> | undefined {
    if (value === undefined) return undefined;
    const part = field === undefined ? value : fieldOf(value, field);
    const checked = check(model, part, file);
    if (checked.ok) return checked.value;
    this.faults.push(
      ...checked.faults.map((each) => ({ ...each, path: [field, each.path].filter(Boolean).join('.') })),
    );
    return undefined;
  }

  /** The values of a list in a file, without the fields that are beside the model. */
  list<AModel extends Model>(
    model: AModel,
    { file, value }: FileOfRelease,
    field: string,
    beside: readonly string[] = [],
  ): ValueOf<AModel>[] {
    if (value === undefined) return [];
    const list = fieldOf(value, field);
    if (!Array.isArray(list)) {
      this.faults.push(fault(file, field, { nb: 'en liste [ … ]', en: 'a list [ … ]', came: list }));
      return [];
    }
    return list.flatMap((entry: unknown, index) => {
      const own = isObject(entry)
        ? Object.fromEntries(Object.entries(entry).filter(([key]) => !beside.includes(key)))
        : entry;
      const checked = check(model, own, file);
      if (checked.ok) return [checked.value];
      const at = pathText([field, index], value);
      this.faults.push(...checked.faults.map((each) => ({ ...each, path: `${at}.${each.path}` })));
      return [];
    });
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const fieldOf = (value: unknown, field: string): unknown => (isObject(value) ? value[field] : undefined);
