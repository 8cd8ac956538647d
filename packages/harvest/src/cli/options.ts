/** The options of the command line: what is given, and all that is wrong with it in one run. */
import { parseArgs } from 'node:util';
import { FaultError, type Fault, type FaultLanguage } from '@apen-oppvekst/data-schema';
import { fault } from '../fault.ts';

const options = {
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
  importer: { type: 'string' },
  country: { type: 'string' },
  code: { type: 'string' },
  source: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

export type OptionName = keyof typeof options;
type ValueOf<Option> = Option extends { multiple: true }
  ? readonly string[]
  : Option extends { type: 'boolean' }
    ? true
    : string;
export type Values = { readonly [Name in OptionName]?: ValueOf<(typeof options)[Name]> };

/** A fault of the command line: the option stands where a file would. */
export const optionFault = (
  name: string,
  saying: { readonly nb: string; readonly en: string; readonly came: string | undefined },
): Fault => fault(name, '', saying);

/** The command line was not understood. Its faults are for the one who wrote it. */
export class UsageError extends FaultError {}

/** Whether all that is wrong is what was written on the command line. */
export const isUsage = ({ faults }: FaultError): boolean => faults.every(isOption);

export const isOption = ({ file }: Fault): boolean => file.startsWith('--') || file === 'harvest';

/** `--country: ventet no eller se, fant dk`. */
export const describeOption = ({ file, expected, came }: Fault, language: FaultLanguage): string =>
  language === 'nb'
    ? `${file}: ventet ${expected.nb}, fant ${came}`
    : `${file}: expected ${expected.en}, came ${came}`;

/** What is written, by option; the words beside; and every option that is unknown, given twice, or has no value or one too many. */
export function readOptions(args: readonly string[]): { values: Values; words: string[]; faults: Fault[] } {
  const { tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const faults: Fault[] = [];
  const words: string[] = [];
  const values: Record<string, string | true | string[]> = {};
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const refuse = (nb: string, en: string, came: string | undefined): void =>
      void faults.push(optionFault(rawName.startsWith('--') ? rawName : `--${name}`, { nb, en, came }));
    if (!Object.hasOwn(options, name)) {
      refuse('et valg som står i --help', 'an option of --help', rawName);
      continue;
    }
    const { type, multiple = false }: { type: string; multiple?: boolean } = options[name as OptionName];
    const isEmpty = value === undefined || value === '' || (inlineValue === false && value.startsWith('--'));
    if (type === 'boolean' && value !== undefined) refuse('ingen verdi', 'no value', value);
    else if (type === 'string' && isEmpty) refuse('en verdi', 'a value', value === '' ? '«»' : value);
    else if (multiple) values[name] = [...((values[name] as string[] | undefined) ?? []), value ?? ''];
    else if (Object.hasOwn(values, name)) refuse('valget én gang', 'the option once', value);
    else values[name] = value ?? true;
  }
  return { values, words, faults };
}
