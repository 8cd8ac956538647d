import type { FileKind } from './layout.ts';

/** What something else can point to. */
export type Target = 'source' | 'municipality' | 'area' | 'unit' | 'plan' | 'item' | 'indicator';

const kindsOfTargets: Readonly<Record<Target, FileKind>> = {
  source: 'sources',
  municipality: 'municipalities',
  area: 'areas',
  unit: 'units',
  plan: 'plan',
  item: 'plan',
  indicator: 'indicators',
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
    if (kind === 'plan') {
      this.#add('plan', [raw]);
      this.#add('item', isObject(raw) ? raw['items'] : undefined);
    } else {
      for (const target of Object.keys(kindsOfTargets) as Target[]) {
        if (kindsOfTargets[target] === kind) this.#add(target, raw);
      }
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
    return !this.isComplete(kindsOfTargets[target]) || (this.#ids.get(target)?.has(id) ?? false);
  }

  #add(target: Target, entries: unknown): void {
    if (!Array.isArray(entries)) {
      this.markIncomplete(kindsOfTargets[target]);
      return;
    }
    const ids = this.#ids.get(target) ?? new Set();
    this.#ids.set(target, ids);
    for (const entry of entries as unknown[]) {
      if (isObject(entry) && typeof entry['id'] === 'string') ids.add(entry['id']);
    }
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
