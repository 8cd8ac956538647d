import type { FileKind } from './layout.ts';

/** What something else can point to. */
export type Target =
  | 'source'
  | 'municipality'
  | 'area'
  | 'unit'
  | 'plan'
  | 'item'
  | 'indicator'
  | 'fetchEntry'
  | 'law'
  | 'article'
  | 'pictogram'
  | 'service';

interface Home {
  readonly kind: FileKind;
  /** The field of the file that lists the entries, where the file is not the list itself. */
  readonly list?: string;
  /** The file is one entry. */
  readonly whole?: true;
  /** What an entry is called by others, where that is not its `id`. */
  readonly idOf?: (entry: Record<string, unknown>) => unknown;
}

/** Where each target is written down. */
const homes: Readonly<Record<Target, Home>> = {
  source: { kind: 'sources' },
  municipality: { kind: 'municipalities' },
  area: { kind: 'areas' },
  unit: { kind: 'units' },
  plan: { kind: 'plan', whole: true },
  item: { kind: 'plan', list: 'items' },
  indicator: { kind: 'indicators' },
  fetchEntry: { kind: 'fetchEntry', whole: true },
  law: { kind: 'law' },
  article: { kind: 'convention', idOf: ({ number }) => `art-${String(number)}` },
  pictogram: { kind: 'pictograms', list: 'pictograms' },
  service: { kind: 'help', list: 'services' },
};

/**
 * Every id that is written in the input, also in entries that have faults. Without this, one misspelt
 * field in an indicator would give a fault for each observation that points to it.
 */
export class KnownIds {
  readonly #ids = new Map<Target, Set<string>>();
  /** Kinds of which some file could not be read, so that nothing can be said to be missing. */
  readonly #incomplete = new Set<FileKind>();

  /** Takes the ids from a file's raw JSON. */
  collect(kind: FileKind, raw: unknown): void {
    for (const target of Object.keys(homes) as Target[]) {
      const { kind: itsKind, list, whole, idOf } = homes[target];
      if (itsKind !== kind) continue;
      const entries =
        whole === true ? [raw] : list === undefined ? raw : isObject(raw) ? raw[list] : undefined;
      this.#add(target, entries, idOf ?? (({ id }) => id));
    }
  }

  /** Notes that not all of a file could be read. */
  markIncomplete(kind: FileKind): void {
    this.#incomplete.add(kind);
  }

  /** True if everything in all files of this kind was read. */
  isComplete(kind: FileKind): boolean {
    return !this.#incomplete.has(kind);
  }

  /** True if the id exists, or may exist in a file that could not be read. */
  has(target: Target, id: string): boolean {
    return !this.isComplete(homes[target].kind) || (this.#ids.get(target)?.has(id) ?? false);
  }

  #add(target: Target, entries: unknown, idOf: NonNullable<Home['idOf']>): void {
    if (!Array.isArray(entries)) {
      this.markIncomplete(homes[target].kind);
      return;
    }
    const ids = this.#ids.get(target) ?? new Set();
    this.#ids.set(target, ids);
    for (const entry of entries as unknown[]) {
      const id = isObject(entry) ? idOf(entry) : undefined;
      if (typeof id === 'string') ids.add(id);
    }
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
