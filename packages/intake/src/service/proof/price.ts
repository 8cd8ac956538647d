/** What a report costs: tries of PBKDF2. Twice as many for each crowd, up to what a slow phone does in seconds. */
import type { Config } from '../config.ts';

/** So many from one network in ten minutes cost no more: a whole class, and some who try twice. */
export const crowd = 60;

export interface Price {
  readonly least: number;
  readonly most: number;
}

export function priceFor(before: number, { counter: [least, most], ceiling }: Config['proof']): Price {
  const times = 2 ** Math.min(20, Math.floor(before / crowd));
  const dearest = Math.min(most * times, ceiling);
  return { least: Math.min(least * times, dearest), most: dearest };
}

/** A tenth of the least: for a phone that has worked on the usual one for longer than anybody should wait. */
export const easierPrice = ({ counter: [least] }: Config['proof']): Price => ({
  least: 1,
  most: Math.ceil(least / 10),
});
