import { parseArgs } from 'node:util';
import { check, dayAt, FaultError, SiteConfig, type FaultLanguage } from '@apen-oppvekst/data-schema';
import type { BuildOptions, CheckOptions } from '../build.ts';
import { parseJson } from '../read/json.ts';
import { decode } from '../read/text.ts';

/** The command line was not understood. The message is for the one who wrote it. */
export class UsageError extends Error {}

export type Command =
  | { readonly name: 'help' }
  | { readonly name: 'build'; readonly options: BuildOptions }
  | { readonly name: 'check'; readonly options: CheckOptions; readonly stale: boolean };

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
  if (more.length > 0 || (name !== 'build' && name !== 'check')) {
    throw new UsageError(`harvest ${positionals.join(' ')}: ?`);
  }
  const misplaced = ownOptions[name === 'build' ? 'check' : 'build'].find(
    (each) => values[each] !== undefined,
  );
  if (misplaced !== undefined) throw new UsageError(`harvest ${name} --${misplaced}: ?`);
  if (name === 'check') return { name, options: { inFolder, asOf, language }, stale: values.stale ?? false };
  return {
    name,
    options: {
      inFolder,
      outFolder: values.out ?? 'build/release',
      asOf,
      baseAddress: addressOf(values.base, surroundings),
      previousFolder: values.previous,
      practiceIntake: values['practice-intake'],
    },
  };
}

/** Options that one command has and the other has not. */
const ownOptions = { build: ['out', 'previous', 'base', 'practice-intake'], check: ['stale'] } as const;

function addressOf(base: string | undefined, { siteUrl, siteConfig }: Surroundings): string {
  return firstText([base, siteUrl, configuredAddress(siteConfig)]) ?? defaultAddress;
}

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
        base: { type: 'string' },
        'practice-intake': { type: 'boolean' },
        stale: { type: 'boolean' },
        lang: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** The address in site.config.json, all of which is checked here: the pages rely on it. */
function configuredAddress(bytes: Uint8Array | undefined): string | undefined {
  if (bytes === undefined) return undefined;
  const file = 'site.config.json';
  const decoded = decode(bytes, file);
  const parsed = 'faults' in decoded ? decoded : parseJson(decoded.text, file);
  if ('faults' in parsed) throw new FaultError(parsed.faults);
  const checked = check(SiteConfig, parsed.value, file);
  if (!checked.ok) throw new FaultError(checked.faults);
  return checked.value.baseAddress;
}

const firstText = (texts: readonly (string | undefined)[]): string | undefined =>
  texts.find((text) => text !== undefined && text !== '');
