import { describeFault, type Fault } from '@apen-oppvekst/data-schema';
import type { Config, ConfigResult } from '../service/config.ts';
import { CommandError } from './command.ts';

/** A fault in one place of one file, for the operator. */
export const fault = (
  file: string,
  path: string,
  expected: { nb: string; en: string },
  came: string,
): Fault => ({
  file,
  path,
  expected,
  came,
});

/** An error that tells all of them, and what became of the work. */
export const refusalOf = (faults: readonly Fault[], after: string): CommandError =>
  new CommandError(
    faults.map((each) => describeFault(each, 'nb')),
    `${faults.length} feil. ${after}`,
  );

/** The settings, or every fault in them. */
export function demand(result: ConfigResult): Config {
  if (result.ok) return result.config;
  throw refusalOf(result.faults, 'Ingenting er gjort.');
}
