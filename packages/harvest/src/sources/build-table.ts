import type { Fault } from '@apen-oppvekst/data-schema';
import { fault } from '../fault.ts';
import type { Figure } from './figure.ts';
import { theFirst } from './json.ts';
import type { Reading } from './reading.ts';
import type { SourceCell, SourceDimension, SourceTable } from './table.ts';

/** Where a cell stands: each dimension's code, or its code and label. */
export type Place = Readonly<Record<string, string | readonly [code: string, label: string]>>;

/**
 * A table put together cell by cell, for formats that give rows and not a cube. Its dimensions are those of the first
 * cell, or as given; their categories come in the order in which they are met.
 */
export class TableBuilder {
  readonly #file: string;
  readonly #dimensions: readonly { readonly id: string; readonly label: string }[];
  readonly #categories: readonly Map<string, string>[];
  readonly #cells = new Map<string, SourceCell>();
  readonly #faults: Fault[] = [];
  readonly #told = new Set<string>();

  constructor(file: string, dimensions: Readonly<Record<string, string>>) {
    this.#file = file;
    this.#dimensions = Object.entries(dimensions).map(([id, label]) => ({ id, label }));
    this.#categories = this.#dimensions.map(() => new Map());
  }

  /** Takes one cell. The same cell once more is let pass; another value in the same place is a fault. */
  add(place: Place, figure: Figure, path: string): void {
    const codes: [string, string][] = [];
    this.#dimensions.forEach(({ id }, at) => {
      const [code, label] = pair(place[id]);
      codes.push([id, code]);
      const categories = this.#categories[at];
      if (categories !== undefined && !categories.has(code)) categories.set(code, label);
    });
    const key = JSON.stringify(codes.map(([, code]) => code));
    const before = this.#cells.get(key);
    const cell: SourceCell = { codes: Object.fromEntries(codes), ...figure };
    if (before === undefined) this.#cells.set(key, cell);
    else if (JSON.stringify(before) !== JSON.stringify(cell))
      this.refuse(twoValues(this.#file, path, before, cell));
  }

  /** Notes what is wrong. The same wrong thing in many cells is told where it stands first. */
  refuse(what: Fault): void {
    const key = JSON.stringify([what.path.replaceAll(/\d+/g, '#'), what.expected.nb, what.came]);
    if (this.#told.has(key)) return;
    this.#told.add(key);
    this.#faults.push(what);
  }

  /** The table, or all that was wrong. */
  table(
    about: Pick<SourceTable, 'title' | 'updated'> & { readonly notes?: readonly string[] } = {},
  ): Reading<{
    readonly table: SourceTable;
  }> {
    if (this.#faults.length > 0) return { faults: theFirst(this.#faults, this.#file) };
    const dimensions: SourceDimension[] = this.#dimensions.map(({ id, label }, at) => ({
      id,
      label,
      categories: this.#categories[at] ?? new Map<string, string>(),
    }));
    return { table: { ...about, notes: about.notes ?? [], dimensions, cells: [...this.#cells.values()] } };
  }
}

const pair = (place: Place[string] | undefined): readonly [string, string] =>
  typeof place === 'string' ? [place, place] : (place ?? ['', '']);

const shown = ({ value, mark, status }: SourceCell): string => String(value ?? mark ?? status);

const twoValues = (file: string, path: string, before: SourceCell, cell: SourceCell): Fault =>
  fault(file, path, {
    nb: `ett tall for hvert sted i tabellen (her står ${shown(before)} fra før)`,
    en: `one figure for each place in the table (here is ${shown(before)} already)`,
    came: shown(cell),
  });
