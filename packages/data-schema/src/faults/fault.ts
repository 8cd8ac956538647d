import type { FaultLanguage } from './language.ts';
import { tellPlace } from './table-place.ts';

/**
 * Something wrong in a file that a person must mend: which file, which field, what was expected and
 * what came. `expected` comes in both languages; `came` is shown as it stands in the file.
 */
export interface Fault {
  readonly file: string;
  /** Field path («items[3].title»), or row and column («rad 12, kolonne Status»). Empty = the whole file. */
  readonly path: string;
  readonly expected: Readonly<Record<FaultLanguage, string>>;
  readonly came: string;
}

const words = {
  nb: { file: 'Fil', field: 'Felt', expected: 'Ventet', came: 'Fant', whole: '(hele filen)' },
  en: { file: 'File', field: 'Field', expected: 'Expected', came: 'Came', whole: '(the whole file)' },
} as const;

/** One fault as lines a person reads in a terminal or on a page. */
export function describeFault(fault: Fault, language: FaultLanguage = 'nb'): string {
  const w = words[language];
  return [
    `${w.file}: ${fault.file}`,
    `  ${w.field}: ${fault.path === '' ? w.whole : tellPlace(fault.path, language)}`,
    `  ${w.expected}: ${fault.expected[language]}`,
    `  ${w.came}: ${fault.came}`,
  ].join('\n');
}

/** Thrown when input cannot be used. Carries every fault that was found, never only the first. */
export class FaultError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(faults.map((fault) => describeFault(fault, 'en')).join('\n'));
    this.name = 'FaultError';
    this.faults = faults;
  }
}
