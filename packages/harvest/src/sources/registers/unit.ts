import type { Country } from '@apen-oppvekst/data-schema';

/**
 * A school or kindergarten as a register has it. Names of persons, e-mail addresses and telephone numbers are in many
 * registers and in none of these.
 */
export interface RegisterUnit {
  readonly country: Country;
  /** Organisation number (nine digits) or school unit code (eight); left out where the register has none. */
  readonly code?: string;
  readonly name: string;
  /** Number of its municipality, four digits; left out where the register has none. */
  readonly municipality?: string;
  readonly type: 'school' | 'kindergarten';
  /** `public`: the register does not say which public body. Left out: it does not say. */
  readonly ownership?: 'municipal' | 'county' | 'state' | 'public' | 'private';
  /** First and last grade. */
  readonly grades?: { readonly from: number; readonly to: number };
  /** Ages it takes, in years. */
  readonly ages?: { readonly from: number; readonly to: number };
  /** WGS84, degrees. */
  readonly position?: { readonly latitude: number; readonly longitude: number };
  readonly address?: string;
}

/** Units of a register, and whether there is more of it than this page. */
export interface RegisterUnits {
  readonly units: readonly RegisterUnit[];
  readonly page?: { readonly number: number; readonly of: number };
}
