import { monthsBefore } from '../dates.ts';

/** A check of a fact holds for so long, and so does a reading of a law. */
const monthsFresh = 6;

/** True if the day is at most six months before the day that all is computed for. */
export const isFresh = (day: string, asOf: string): boolean => day >= monthsBefore(asOf, monthsFresh);
