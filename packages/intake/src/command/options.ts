import { parseArgs } from 'node:util';

/** The command line was not understood. The message tells everything that is wrong with it. */
export class UsageError extends Error {}

interface Option {
  readonly type: 'string' | 'boolean';
  readonly required?: boolean;
  /** May be given several times. */
  readonly multiple?: boolean;
  /** What stands for the value in the help: `FIL`. */
  readonly value?: string;
  readonly help: string;
}

export type Options = Readonly<Record<string, Option>>;

type ValueOf<AnOption extends Option> = AnOption extends { type: 'boolean' }
  ? boolean
  : AnOption extends { multiple: true }
    ? readonly string[]
    : AnOption extends { required: true }
      ? string
      : string | undefined;

export type Values<Some extends Options> = { readonly [Name in keyof Some]: ValueOf<Some[Name]> };

/** Every command takes these. */
export const common = {
  config: { type: 'string', value: 'FIL', help: 'oppsettet (mottak.json i mappen du står i)' },
  help: { type: 'boolean', help: 'denne teksten' },
} as const satisfies Options;

/** @throws {UsageError} with every option that is unknown, missing, empty, misplaced or given twice */
export function readOptions<Some extends Options>(args: readonly string[], options: Some): Values<Some> {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(Object.entries(options).map(([name, { type }]) => [name, { type }])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const faults: string[] = [];
  const given = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') faults.push(`«${token.value}» hører ikke hjemme her`);
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (option === undefined) faults.push(`ukjent valg ${rawName}`);
    else if (option.type === 'boolean' && value !== undefined) faults.push(`${rawName} tar ingen verdi`);
    else if (option.type === 'string' && (value ?? '') === '')
      faults.push(`${rawName} mangler verdi: ${rawName} ${option.value ?? '…'}`);
    else if (given.has(name) && option.multiple !== true) faults.push(`${rawName} er gitt to ganger`);
    else given.set(name, [...(given.get(name) ?? []), value ?? '']);
  }
  for (const [name, { required, value }] of Object.entries(options)) {
    if (required === true && !given.has(name) && !faults.some((each) => each.startsWith(`--${name} mangler`)))
      faults.push(`mangler --${name} ${value ?? ''}`.trim());
  }
  if (faults.length > 0) throw new UsageError(faults.join('\n'));
  const values = Object.entries(options).map(([name, { type, multiple }]) => {
    const texts = given.get(name);
    if (type === 'boolean') return [name, texts !== undefined];
    return [name, multiple === true ? (texts ?? []) : texts?.[0]];
  });
  return Object.fromEntries(values) as Values<Some>;
}

/** `  --group GRUPPE   hvem som skal lese`, one line an option. */
export function describeOptions(options: Options): string {
  const left = Object.entries(options).map(([name, { value }]) => `--${name} ${value ?? ''}`.trimEnd());
  const width = Math.max(...left.map((each) => each.length));
  return Object.values(options)
    .map(({ help }, at) => `  ${(left[at] ?? '').padEnd(width)}  ${help}`)
    .join('\n');
}
