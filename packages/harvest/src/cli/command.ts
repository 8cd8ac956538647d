import { parseArgs } from 'node:util';
import { check, dayAt, FaultError, SiteConfig, type FaultLanguage } from '@apen-oppvekst/data-schema';
import type { BuildOptions } from '../build.ts';
import { parseJson } from '../read/json.ts';
import { decode } from '../read/text.ts';

/** The command line was not understood. The message is for the one who wrote it. */
export class UsageError extends Error {}

export interface Command {
  readonly help: boolean;
  readonly options: BuildOptions;
}

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
export function parseCommand(args: readonly string[], { siteUrl, siteConfig, now }: Surroundings): Command {
  const { values, positionals } = parse(args);
  if (values.lang !== 'nb' && values.lang !== 'en') throw new UsageError(`--lang ${values.lang}: nb | en`);
  const help = values.help ?? false;
  if (!help && (positionals.length !== 1 || positionals[0] !== 'build')) {
    throw new UsageError(
      positionals.length === 0 ? 'harvest build …' : `harvest ${positionals.join(' ')}: ?`,
    );
  }
  const configured = help ? undefined : configuredAddress(siteConfig);
  return {
    help,
    options: {
      inFolder: values.in,
      outFolder: values.out,
      asOf: values['as-of'] ?? dayAt(now),
      baseAddress: firstText([values.base, siteUrl, configured]) ?? defaultAddress,
      previousFolder: values.previous,
    },
  };
}

// The return type is the parser's own: it follows from the options.
function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        in: { type: 'string', default: 'fixtures' },
        out: { type: 'string', default: 'build/release' },
        'as-of': { type: 'string' },
        previous: { type: 'string' },
        base: { type: 'string' },
        lang: { type: 'string', default: 'nb' },
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
