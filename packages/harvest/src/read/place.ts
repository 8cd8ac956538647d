import { stat } from 'node:fs/promises';
import type { Fault } from '@apen-oppvekst/data-schema';
import { fault } from '../fault.ts';

type WhatIs = 'file' | 'folder' | 'nothing';

/** What lies at a path that somebody has named. */
export const whatIs = (path: string): Promise<WhatIs> =>
  stat(path).then(
    (found) => (found.isDirectory() ? 'folder' : 'file'),
    () => 'nothing',
  );

/** Something else lies at a path than should. The option stands where a file would. */
export function placeFault(
  option: string,
  path: string,
  what: WhatIs,
  [nb, en]: readonly [nb: string, en: string],
): Fault {
  const is = { file: 'en fil / a file', folder: 'en mappe / a folder', nothing: 'ingenting / nothing' }[what];
  return fault(option, '', { nb, en, came: `${path}: ${is}` });
}
