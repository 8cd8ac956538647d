/** Days as texts, ISO 8601, in Norway and Sweden. */
import { dayAt } from '@apen-oppvekst/data-schema';
import type { Weekday } from '../config.ts';

const noon = (day: string): Date => new Date(`${day}T12:00:00Z`);

export const addDays = (day: string, count: number): string =>
  new Date(noon(day).getTime() + count * 86_400_000).toISOString().slice(0, 10);

/** Days from one to another; negative if it is before. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((noon(to).getTime() - noon(from).getTime()) / 86_400_000);

const names: readonly Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

export const weekdayOf = (day: string): Weekday => names[noon(day).getUTCDay()] ?? 'sun';

// Made once: making one costs more than all its uses.
const clockOf = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Oslo',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** The hour it is in Norway and Sweden, with minutes as a part of it: 14.5 is half past two. */
export function hourAt(moment: Date): number {
  const [hour, minute] = clockOf.format(moment).split(':').map(Number);
  return (hour ?? 0) + (minute ?? 0) / 60;
}

export { dayAt };
