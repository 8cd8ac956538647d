import type { Fault } from '@apen-oppvekst/data-schema';
import type { Input } from '../read/input.ts';
import { brokenCorrections } from './corrections.ts';
import { brokenFetchEntries } from './fetch-entries.ts';
import { mixedWorlds } from './fiction.ts';
import { brokenIds } from './ids.ts';
import { brokenInnspill } from './innspill.ts';
import { brokenNational } from './national.ts';
import { brokenObservations } from './observations.ts';
import { brokenPlans } from './plans.ts';
import { missingTargets } from './references.ts';
import { brokenReports } from './reports.ts';
import { brokenUnits } from './units.ts';

/** Faults that no file can show by itself. `asOf` is the day that the release is computed for. */
export const crossChecks = (input: Input, asOf: string): Fault[] => [
  ...brokenIds(input),
  ...missingTargets(input),
  ...mixedWorlds(input),
  ...brokenUnits(input, asOf),
  ...brokenPlans(input),
  ...brokenFetchEntries(input),
  ...brokenObservations(input),
  ...brokenReports(input, asOf),
  ...brokenInnspill(input, asOf),
  ...brokenCorrections(input, asOf),
  ...brokenNational(input, asOf),
];
