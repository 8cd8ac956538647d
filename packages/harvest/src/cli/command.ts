import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  check,
  countries,
  dayAt,
  FaultError,
  SiteConfig,
  Slug,
  type Country,
  type FaultLanguage,
} from '@apen-oppvekst/data-schema';
import type { BuildOptions, CheckOptions } from '../build.ts';
import type { FetchOptions } from '../fetch/run.ts';
import type { GeoOptions } from '../geo/index.ts';
import { parseJson } from '../read/json.ts';
import { decode } from '../read/text.ts';

/** The command line was not understood. The message is for the one who wrote it. */
export class UsageError extends Error {}

export type Command =
  | { readonly name: 'help' }
  | { readonly name: 'build'; readonly options: BuildOptions }
  | { readonly name: 'check'; readonly options: CheckOptions; readonly stale: boolean }
  | { readonly name: 'fetch'; readonly options: FetchRequest }
  | { readonly name: 'geo'; readonly options: GeoOptions };

/** What the command line says of a fetch. */
export type FetchRequest = Omit<FetchOptions, 'onEvent' | 'firstWait' | 'signal'>;

/** What the command line is read against. */
export interface Surroundings {
  /** The environment's `SITE_URL`. */
  readonly siteUrl: string | undefined;
  /** `site.config.json` of the folder the command is run in, if there is one. */
  readonly siteConfig: Uint8Array | undefined;
  readonly now: Date;
}

const defaultAddress = 'https://apen-oppvekst.example';

/** The language to speak, also to someone whose command is not understood. */
export function languageOf(args: readonly string[]): FaultLanguage {
  const english = args.some(
    (arg, index) => arg === '--lang=en' || (arg === 'en' && args[index - 1] === '--lang'),
  );
  return english ? 'en' : 'nb';
}

/**
 * @throws {UsageError} if the command is not understood
 * @throws {FaultError} if site.config.json cannot be read or says something else than it should
 */
export function parseCommand(args: readonly string[], surroundings: Surroundings): Command {
  const { values, positionals } = parse(args);
  const { lang: language = 'nb', help = false, in: inFolder = 'fixtures' } = values;
  if (language !== 'nb' && language !== 'en') throw new UsageError(`--lang ${language}: nb | en`);
  if (help) return { name: 'help' };
  const asOf = values['as-of'] ?? dayAt(surroundings.now);
  const [name, ...more] = positionals;
  if (name === undefined) throw new UsageError('harvest build …');
  if (more.length > 0 || !isCommand(name)) throw new UsageError(`harvest ${positionals.join(' ')}: ?`);
  const own: readonly string[] = ownOptions[name];
  const misplaced = Object.keys(values).find((each) => each !== 'lang' && !own.includes(each));
  if (misplaced !== undefined) throw new UsageError(`harvest ${name} --${misplaced}: ?`);
  if (name === 'geo') return { name, options: geoOptions(values) };
  if (name === 'check') return { name, options: { inFolder, asOf, language }, stale: values.stale ?? false };
  const config = siteConfigOf(surroundings.siteConfig);
  const baseAddress = firstText([values.base, surroundings.siteUrl, config?.baseAddress]) ?? defaultAddress;
  if (name === 'fetch')
    return { name, options: { ...fetchOptions(values, inFolder), day: asOf, baseAddress } };
  return {
    name,
    options: {
      inFolder,
      outFolder: values.out ?? 'build/release',
      asOf,
      baseAddress,
      previousFolder: values.previous,
      earlierFolders: values.earlier,
      withdrawn: values.withdrawn,
      practiceIntake: values['practice-intake'],
      publisher: config?.publisher ?? null,
    },
  };
}

/** The options of each command, beside those of all. */
const ownOptions = {
  build: ['in', 'as-of', 'out', 'previous', 'earlier', 'withdrawn', 'base', 'practice-intake'],
  check: ['in', 'as-of', 'stale'],
  fetch: ['in', 'as-of', 'list', 'cache', 'only', 'offline', 'dry-run'],
  geo: ['file', 'country', 'code', 'source', 'out'],
} as const satisfies Record<string, readonly (keyof Values)[]>;

const isCommand = (name: string): name is keyof typeof ownOptions => Object.hasOwn(ownOptions, name);

const fetchOptions = (values: Values, inFolder: string): Omit<FetchRequest, 'day' | 'baseAddress'> => ({
  listFolder: values.list ?? join(inFolder, 'fetch'),
  inFolder,
  cacheFolder: values.cache ?? join('.cache', 'harvest'),
  only: values.only ?? [],
  offline: values.offline ?? false,
  dryRun: values['dry-run'] ?? false,
});

function geoOptions({ file, country, code, source, out }: Values): GeoOptions {
  const given = { file, country, code, source, out };
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || value === '') throw new UsageError(`harvest geo: --${name} ?`);
  }
  if (!countries.includes(country as Country)) throw new UsageError(`--country ${country}: no | se`);
  if (!Slug.safeParse(source).success) throw new UsageError(`--source ${source}: ?`);
  return given as GeoOptions;
}

type Values = ReturnType<typeof parse>['values'];

// The return type is the parser's own: it follows from the options.
function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        in: { type: 'string' },
        out: { type: 'string' },
        'as-of': { type: 'string' },
        previous: { type: 'string' },
        earlier: { type: 'string', multiple: true },
        withdrawn: { type: 'boolean' },
        base: { type: 'string' },
        'practice-intake': { type: 'boolean' },
        stale: { type: 'boolean' },
        list: { type: 'string' },
        cache: { type: 'string' },
        only: { type: 'string', multiple: true },
        offline: { type: 'boolean' },
        'dry-run': { type: 'boolean' },
        file: { type: 'string' },
        country: { type: 'string' },
        code: { type: 'string' },
        source: { type: 'string' },
        lang: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** What site.config.json says. All of it is checked: the pages rely on it. */
function siteConfigOf(bytes: Uint8Array | undefined): SiteConfig | undefined {
  if (bytes === undefined) return undefined;
  const file = 'site.config.json';
  const decoded = decode(bytes, file);
  const parsed = 'faults' in decoded ? decoded : parseJson(decoded.text, file);
  if ('faults' in parsed) throw new FaultError(parsed.faults);
  const checked = check(SiteConfig, parsed.value, file);
  if (!checked.ok) throw new FaultError(checked.faults);
  return checked.value;
}

const firstText = (texts: readonly (string | undefined)[]): string | undefined =>
  texts.find((text) => text !== undefined && text !== '');
