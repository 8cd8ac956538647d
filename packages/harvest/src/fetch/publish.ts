/** Puts an entry's new figures among the others, if all of it together still holds. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import {
  cellOf,
  FaultError,
  type Fault,
  type FetchEntry,
  type Freshness,
  type Source,
} from '@apen-oppvekst/data-schema';
import { applyEdits, modify } from 'jsonc-parser';
import { crossChecks } from '../check/index.ts';
import { fault } from '../fault.ts';
import { gather } from '../check/gather.ts';
import { parseInput, type InputFile } from '../read/input.ts';
import { parseObservations } from '../read/observations.ts';
import { writeWhole } from '../write/whole-file.ts';
import type { NewFiles } from './figures.ts';
import { freshnessFile } from './freshness.ts';
import { FetchProblem } from './problem.ts';

/** What changes in the input folder, by path in it. */
export type Changes = ReadonlyMap<string, string>;

const sourcesFile = 'observations/sources.json';
const indicatorsFile = 'observations/indicators.json';

/** The lists that a fetch changes a line of, and the one it goes by. */
const lists: readonly string[] = [sourcesFile, indicatorsFile, freshnessFile, 'units/areas.json'];

/**
 * What the input says of earlier fetches, and the ids of the places of the real world.
 * @throws {FaultError} if a list that a fetch changes is not as it should be; the rest of the folder is let be
 */
export function readLists(files: readonly InputFile[]): {
  readonly freshness: readonly Freshness[];
  readonly areas: readonly string[];
} {
  const { input, faults } = parseInput(files.filter(({ path }) => lists.includes(path)));
  if (faults.length > 0) throw new FaultError(faults);
  return {
    freshness: input.freshness.map(({ value }) => value),
    areas: input.areas.map(({ value }) => value.id),
  };
}

/**
 * The files that new figures change: themselves, what their source is called and when it was read, and the cards of
 * indicators that have figures for the first time.
 * @throws {FetchProblem} `rejected`, with every fault that the input would have and has not now
 */
export function changesOf(
  { source }: Pick<FetchEntry, 'source'>,
  figures: NewFiles,
  about: { readonly retrieved: string; readonly fileHash: string; readonly day: string },
  files: readonly InputFile[],
): Changes {
  const { retrieved, fileHash, day } = about;
  const changes = new Map<string, string>();
  changes.set(sourcesFile, withSource(textOf(files, sourcesFile), { ...source, retrieved, fileHash }));
  for (const [name, { text }] of figures) changes.set(`observations/${name}`, text);
  const counted = new Set(
    [...figures.values()].flatMap(({ rows }) => rows.map(({ indicator }) => indicator)),
  );
  changes.set(indicatorsFile, withFigures(textOf(files, indicatorsFile), counted));
  const faults = [...lostRows(figures, source.id, files), ...newFaults(files, changes, day)];
  if (faults.length > 0) throw new FetchProblem('rejected', faults);
  return changes;
}

/** Writes them, each whole. Stopped between two, the same fetch again completes them. */
export async function writeChanges(inFolder: string, changes: Changes): Promise<void> {
  await mkdir(join(inFolder, 'observations'), { recursive: true });
  for (const [path, text] of changes) await writeWhole(join(inFolder, path), text);
}

/** A source does not lose a fifth of its figures from one day to the next; half a fetch does. */
const leastShare = 0.8;

/** What a file would lose: another source's figures, or far more of its own than a source takes back. */
const lostRows = (figures: NewFiles, own: string, files: readonly InputFile[]): Fault[] =>
  [...figures].flatMap(([name, { rows }]) => {
    const path = `observations/${name}`;
    const { entries } = parseObservations(textOf(files, path, ''), path, false);
    const foreign = entries.find(({ value }) => value.source !== own);
    if (foreign !== undefined) {
      const [nb, en] = [
        `bare tall fra ${own} i filen som skal skrives over`,
        `only figures of ${own} in the file to replace`,
      ];
      return [fault(path, cellOf(foreign.path, 'source'), { nb, en, came: foreign.value.source })];
    }
    const before = entries.length;
    if (rows.length >= before * leastShare) return [];
    return [
      fault(path, '', {
        nb: `minst ${Math.ceil(before * leastShare)} tall, siden filen har ${before} (slett den for å ta imot færre)`,
        en: `at least ${Math.ceil(before * leastShare)} figures, because the file has ${before} (delete it to take fewer)`,
        came: rows.length,
      }),
    ];
  });

/** Faults that come of the changes. Those that were there before are not the source's, and do not keep figures out. */
function newFaults(files: readonly InputFile[], changes: Changes, day: string): Fault[] {
  const kept = files.filter(({ path }) => !changes.has(path));
  const added = [...changes].map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));
  const before = new Set(faultsOf(files, day).map(keyOf));
  return gather(faultsOf([...kept, ...added], day).filter((each) => !before.has(keyOf(each))));
}

function faultsOf(files: readonly InputFile[], day: string): Fault[] {
  const { input, faults } = parseInput([...files].sort((a, b) => (a.path < b.path ? -1 : 1)));
  return [...faults, ...crossChecks(input, day)];
}

const keyOf = ({ file, path, expected, came }: Fault): string =>
  JSON.stringify([file, path, expected.nb, came]);

const textOf = (files: readonly InputFile[], path: string, otherwise = '[]\n'): string => {
  const bytes = files.find((file) => file.path === path)?.bytes;
  return bytes === undefined ? otherwise : new TextDecoder().decode(bytes);
};

const formattingOptions = { insertSpaces: true, tabSize: 2, eol: '\n' };

/** The list of sources with this one as it is now. The rest of the file keeps its form. */
function withSource(text: string, source: Source): string {
  const list = JSON.parse(text) as { id: string }[];
  const at = list.findIndex(({ id }) => id === source.id);
  const path = [at === -1 ? list.length : at];
  return applyEdits(text, modify(text, path, source, { formattingOptions, isArrayInsertion: at === -1 }));
}

/** The list of indicators where those that have figures now say so. */
function withFigures(text: string, counted: ReadonlySet<string>): string {
  const list = JSON.parse(text) as { id: string; availability?: string }[];
  return list.reduce(
    (edited, { id, availability }, index) =>
      counted.has(id) && availability === 'notFetched'
        ? applyEdits(edited, modify(edited, [index, 'availability'], 'atHand', { formattingOptions }))
        : edited,
    text,
  );
}
