import { andRowsMore, columnAt, type Fault } from '@apen-oppvekst/data-schema';
import { byText, groupBy } from '../order.ts';

/** More rows of a table than this with the same fault in the same column are told as one. */
const toldOneByOne = 3;

/**
 * Faults in the order in which a person mends them, file by file. The same wrong word in the same
 * column of a table is told once, with the number of rows: one misspelt source is one thing to mend.
 */
export function gather(faults: readonly Fault[]): Fault[] {
  const alike = groupBy(faults, (fault) => {
    const column = columnAt(fault.path);
    return JSON.stringify([fault.file, column ?? fault.path, fault.expected.nb, fault.came]);
  });
  return [...alike.values()]
    .flatMap((group) => {
      const [first] = group;
      if (first === undefined || group.length <= toldOneByOne || columnAt(first.path) === undefined)
        return group;
      return [{ ...first, path: andRowsMore(first.path, group.length - 1) }];
    })
    .sort((a, b) => byText(a.file, b.file));
}
