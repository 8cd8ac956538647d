import { monthsBefore } from '../dates.ts';

/** The ways to reach a help service. */
export const ways = ['phone', 'sms', 'chat', 'web'] as const;

/** What is known of a help service, each with its own source and the day that somebody tried it. */
export const facts = [...ways, 'roundTheClock', 'hours', 'anonymous', 'mayPassOn', 'ages'] as const;
export type Fact = (typeof facts)[number];

/** A check of a fact holds for so long, and so does a reading of a law. */
const monthsFresh = 6;

/** True if the day is at most six months before the day that all is computed for. */
export const isFresh = (day: string, asOf: string): boolean => day >= monthsBefore(asOf, monthsFresh);
