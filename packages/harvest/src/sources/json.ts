import { check, type Fault } from '@apen-oppvekst/data-schema';
import type { z } from 'zod';
import { fault } from '../fault.ts';
import { parseSourceJson } from '../read/json.ts';
import { decode } from '../read/text.ts';
import type { Refusal } from './reading.ts';

/** Faults told of one file. Ten thousand cells that are wrong in the same way are not ten thousand things to mend. */
const mostTold = 20;

/** The value in a source's JSON file, of the form that its model gives it. */
export function readJson<AModel extends z.ZodType>(
  model: AModel,
  bytes: Uint8Array,
  file: string,
): { readonly value: z.output<AModel>; readonly raw: unknown } | Refusal {
  const decoded = decode(bytes, file);
  if ('faults' in decoded) return decoded;
  const parsed = parseSourceJson(decoded.text, file);
  if ('faults' in parsed) return parsed;
  const checked = check(model, parsed.value, file);
  return checked.ok
    ? { value: checked.value, raw: parsed.value }
    : { faults: theFirst(checked.faults, file) };
}

/** The first faults of a file, and how many more there are. */
export function theFirst(faults: readonly Fault[], file: string): readonly Fault[] {
  if (faults.length <= mostTold) return faults;
  const more = faults.length - mostTold;
  return [
    ...faults.slice(0, mostTold),
    fault(file, '', {
      nb: 'ingen flere feil',
      en: 'no more faults',
      came: `${more} til / ${more} more`,
    }),
  ];
}
