import { join } from 'node:path';
import {
  check,
  countries,
  dayAt,
  FaultError,
  IsoDate,
  SiteConfig,
  Slug,
  WebAddress,
  type Country,
  type Fault,
  type FaultLanguage,
} from '@apen-oppvekst/data-schema';
import type { BuildOptions, CheckOptions } from '../build.ts';
import type { FetchOptions } from '../fetch/run.ts';
import type { GeoOptions } from '../geo/index.ts';
import { parseJson } from '../read/json.ts';
import { decode } from '../read/text.ts';
import { importers, isImporterName, type ImporterName } from '../sources/index.ts';
import { optionFault, readOptions, UsageError, type OptionName, type Values } from './options.ts';
import type { ReadRequest } from './read.ts';

export type Command =
  | { readonly name: 'help' }
  | { readonly name: 'build'; readonly options: BuildOptions }
  | { readonly name: 'check'; readonly options: CheckOptions; readonly stale: boolean }
  | { readonly name: 'fetch'; readonly options: FetchRequest }
  | { readonly name: 'geo'; readonly options: GeoOptions }
  | { readonly name: 'read'; readonly options: ReadRequest };

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
 * @throws {UsageError} if the command is not understood, with everything that is wrong with it
 * @throws {FaultError} if site.config.json cannot be read or says something else than it should
 */
export function parseCommand(args: readonly string[], surroundings: Surroundings): Command {
  const { values, words, faults } = readOptions(args);
  const { lang: language = 'nb', help, in: inFolder = 'fixtures' } = values;
  const [name = '', ...more] = words;
  if (language !== 'nb' && language !== 'en') faults.push(oneOf('--lang', ['nb', 'en'], language));
  if (help && faults.length === 0) return { name: 'help' };
  if (!isCommand(name)) throw new UsageError([...faults, oneOf('harvest', Object.keys(ownOptions), name)]);
  if (more.length > 0) faults.push(nothingMore(name, more));
  const told = new Set(faults.map(({ file }) => file));
  faults.push(...misplaced(values, name), ...wrongValues(values));
  faults.push(...missing(values, name).filter(({ file }) => !told.has(file)));
  if (faults.length > 0) throw new UsageError(faults);

  const asOf = values['as-of'] ?? dayAt(surroundings.now);
  if (name === 'geo') return { name, options: geoOptions(values) };
  if (name === 'read') return { name, options: readRequest(values) };
  if (name === 'check')
    return {
      name,
      options: { inFolder, asOf, language: languageOf(args) },
      stale: values.stale ?? false,
    };
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
  read: ['importer', 'file'],
} as const satisfies Record<Exclude<Command['name'], 'help'>, readonly OptionName[]>;
export type CommandName = keyof typeof ownOptions;

export const isCommand = (name: string): name is CommandName => Object.hasOwn(ownOptions, name);

const oneOf = (option: string, known: readonly string[], came: string): Fault =>
  optionFault(option, {
    nb: `${known.slice(0, -1).join(', ')} eller ${known.at(-1) ?? ''}`,
    en: `${known.slice(0, -1).join(', ')} or ${known.at(-1) ?? ''}`,
    came: came === '' ? undefined : came,
  });

const nothingMore = (name: string, more: readonly string[]): Fault =>
  optionFault('harvest', {
    nb: `ingenting mer etter ${name} enn valg`,
    en: `nothing after ${name} but options`,
    came: more.join(' '),
  });

const misplaced = (values: Values, name: CommandName): Fault[] => {
  const own: readonly string[] = ownOptions[name];
  const known = own.map((each) => `--${each}`).join(', ');
  return Object.keys(values)
    .filter((each) => !['lang', 'help', ...own].includes(each))
    .map((each) =>
      optionFault(`--${each}`, {
        nb: `et valg som ${name} har (${known})`,
        en: `an option that ${name} has (${known})`,
        came: `--${each}`,
      }),
    );
};

/** Values that no command could take. */
function wrongValues({ 'as-of': asOf, base, country, source, importer }: Values): Fault[] {
  const checked = [
    asOf === undefined ? undefined : check(IsoDate, asOf, '--as-of'),
    base === undefined ? undefined : check(WebAddress, base, '--base'),
    source === undefined ? undefined : check(Slug, source, '--source'),
  ];
  return [
    ...checked.flatMap((each) => (each === undefined || each.ok ? [] : each.faults)),
    ...(country === undefined || isCountry(country) ? [] : [oneOf('--country', countries, country)]),
    ...(importer === undefined || isImporterName(importer)
      ? []
      : [oneOf('--importer', Object.keys(importers), importer)]),
  ];
}

const isCountry = (text: string): text is Country => (countries as readonly string[]).includes(text);

/** A drawing and a reading need all of their options: none of them can be guessed. */
const missing = (values: Values, name: CommandName): Fault[] =>
  name === 'geo' || name === 'read'
    ? ownOptions[name]
        .filter((each) => values[each] === undefined)
        .map((each) => optionFault(`--${each}`, { nb: 'en verdi', en: 'a value', came: undefined }))
    : [];

const fetchOptions = (values: Values, inFolder: string): Omit<FetchRequest, 'day' | 'baseAddress'> => ({
  listFolder: values.list ?? join(inFolder, 'fetch'),
  inFolder,
  cacheFolder: values.cache ?? join('.cache', 'harvest'),
  only: values.only ?? [],
  offline: values.offline ?? false,
  dryRun: values['dry-run'] ?? false,
});

/** All of them are there: {@link missing}. */
const geoOptions = ({ file = '', country, code = '', source = '', out = '' }: Values): GeoOptions => ({
  file,
  country: country as Country,
  code,
  source,
  out,
});

/** As {@link geoOptions}; that there is such an importer has been looked at. */
const readRequest = ({ importer, file = '' }: Values): ReadRequest => ({
  importer: importer as ImporterName,
  file,
});

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
