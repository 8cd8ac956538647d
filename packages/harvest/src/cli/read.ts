/** `harvest read`: what an importer makes of a file, for whoever writes a mapping or wonders what has changed. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { FaultError, type FaultLanguage } from '@apen-oppvekst/data-schema';
import { groupBy } from '../order.ts';
import { placeFault, whatIs } from '../read/place.ts';
import {
  importers,
  isRefusal,
  successorOf,
  type CodeChange,
  type ImporterName,
  type RegisterUnit,
  type Sheets,
  type SourceTable,
} from '../sources/index.ts';

export interface ReadRequest {
  readonly importer: ImporterName;
  readonly file: string;
}

/**
 * What a file holds, as lines of text.
 * @throws {FaultError} if the file is not there, or with everything that the importer refuses it for
 */
export async function readByImporter(
  { importer, file }: ReadRequest,
  language: FaultLanguage,
): Promise<string> {
  const what = await whatIs(file);
  if (what !== 'file') throw new FaultError([placeFault('--file', file, what, ['en fil', 'a file'])]);
  const read = await importers[importer](await readFile(file), basename(file));
  if (isRefusal(read)) throw new FaultError(read.faults);
  return Object.entries(read)
    .flatMap(([name, value]) => linesOf(name, value, words[language]))
    .join('\n');
}

const words = {
  nb: {
    table: (title: string, cells: number): string => `Tabell${title}: ${cells} tall`,
    without: 'uten tall',
    sheet: (name: string, rows: number): string => `Ark${name}: ${rows} rader`,
    shared: (codes: number): string => `Numre på flere linjer: ${codes}`,
    notSamePlace: 'ikke samme sted',
    split: (on: string): string => `delt ${on}`,
  },
  en: {
    table: (title: string, cells: number): string => `Table${title}: ${cells} figures`,
    without: 'without a number',
    sheet: (name: string, rows: number): string => `Sheet${name}: ${rows} rows`,
    shared: (codes: number): string => `Numbers at several lines: ${codes}`,
    notSamePlace: 'not the same place',
    split: (on: string): string => `split ${on}`,
  },
} as const;
type Words = (typeof words)[FaultLanguage];

/** What an importer gives is told by the name that it stands under. */
function linesOf(name: string, value: unknown, t: Words): string[] {
  switch (name) {
    case 'table':
      return tableLines(value as SourceTable, t);
    case 'sheets':
      return (value as Sheets['sheets']).flatMap((sheet) => [
        t.sheet(quoted(sheet.name), sheet.rows.length),
        ...sheet.rows.slice(0, few).map((row) => `  ${row.join(' | ')}`),
      ]);
    case 'units':
      return unitLines(value as readonly RegisterUnit[], t);
    case 'changes':
      return changeLines(value as readonly CodeChange[], t);
    default:
      return listLines(name, value);
  }
}

/** So many of a list are shown. */
const few = 3;
const most = 12;

const quoted = (text: string | undefined): string => (text === undefined || text === '' ? '' : ` «${text}»`);

function tableLines({ title, dimensions, cells, notes }: SourceTable, t: Words): string[] {
  const withoutNumber = cells.filter(({ value }) => value === null);
  const why = [...groupBy(withoutNumber, ({ status, mark }) => [status, mark ?? ''].join(' ').trim())].map(
    ([status, its]) => `${status} ${its.length}`,
  );
  return [
    t.table(quoted(title), cells.length),
    ...dimensions.map(({ id, label, categories }) => {
      const codes = [...categories].map(([code, text]) => (text === code ? code : `${code} (${text})`));
      return `  ${id}${label === id ? '' : ` (${label})`}: ${someOf(codes)}`;
    }),
    ...(why.length === 0 ? [] : [`  ${t.without}: ${why.join(', ')}`]),
    ...notes.map((note) => `  ${note}`),
  ];
}

const someOf = (texts: readonly string[]): string =>
  texts.length <= most ? texts.join(', ') : `${texts.slice(0, most).join(', ')} … (${texts.length})`;

/** A number that stands at two lines may be one unit or two: whoever counts them must know. */
function unitLines(units: readonly RegisterUnit[], t: Words): string[] {
  const shared = [...groupBy(units, ({ code }) => code ?? '')].filter(
    ([code, lines]) => code !== '' && lines.length > 1,
  );
  return [
    ...listLines('units', units),
    ...(shared.length === 0 ? [] : [t.shared(shared.length)]),
    ...shared.map(([code, lines]) => `  ${code}: ${lines.map((line) => line.name).join(' / ')}`),
  ];
}

/** What each old number is today, as a mapping's `codes` would say it; one that was split has no successor. */
const changeLines = (changes: readonly CodeChange[], t: Words): string[] =>
  [...new Set(changes.map(({ from }) => from.code))].map((code) => {
    const successor = successorOf(code, changes);
    if (successor.kind === 'split')
      return `${code} → ${successor.into.join(', ')} (${t.split(successor.on)})`;
    return `${code} → ${successor.code}${successor.samePlace ? '' : ` (${t.notSamePlace})`}`;
  });

const listLines = (name: string, value: unknown): string[] =>
  Array.isArray(value)
    ? [`${name}: ${value.length}`, ...value.slice(0, few).map((each) => `  ${JSON.stringify(each)}`)]
    : [`${name}: ${JSON.stringify(value)}`];
