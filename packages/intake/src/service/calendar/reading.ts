/** When a group reads: its days of the week, without public holidays and the periods in which it is closed. */
import Holidays from 'date-holidays';
import type { Country } from '@apen-oppvekst/data-schema';
import { ownerGroup, unitOf, type Config, type Weekday } from '../config.ts';
import { addDays, dayAt, hourAt, weekdayOf } from './days.ts';

/** Morning's reading is over at this hour: what comes later is read the next reading day. */
const morningOver = 9;

const ownersWeek: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri'];
/** No school is closed for longer; a search that finds nothing within it has no answer. */
const farthest = 400;

const calendars = new Map<Country, Holidays>();
const years = new Map<string, ReadonlySet<string>>();

/** Public holidays of a year. Eves and flag days are days like others. */
function holidaysOf(country: Country, year: string): ReadonlySet<string> {
  const known = years.get(country + year);
  if (known !== undefined) return known;
  const calendar = calendars.get(country) ?? new Holidays(country.toUpperCase());
  calendars.set(country, calendar);
  const days = calendar
    .getHolidays(Number(year))
    .filter(({ type }) => type === 'public')
    .map(({ date }) => date.slice(0, 10));
  const set = new Set(days);
  years.set(country + year, set);
  return set;
}

const isHoliday = (country: Country, day: string): boolean => holidaysOf(country, day.slice(0, 4)).has(day);

/** True if the group is closed for a period: a holiday of the school's own, never a mere weekend. */
export function isClosed(config: Config, group: string, day: string): boolean {
  return (unitOf(config, group)?.closed ?? []).some(({ start, end }) => start <= day && day <= end);
}

/** True if somebody of the group reads that day. */
export function isReadingDay(config: Config, group: string, day: string): boolean {
  const week = unitOf(config, group)?.readingDays ?? ownersWeek;
  return week.includes(weekdayOf(day)) && !isHoliday(config.country, day) && !isClosed(config, group, day);
}

/** The group that is to act in a group's place that day: the owner while a unit with such cover is closed. */
export const actingGroup = (config: Config, group: string, day: string): string =>
  isClosed(config, group, day) && unitOf(config, group)?.cover === 'owner' ? ownerGroup : group;

/** True if somebody acts for the group that day, the group itself or its cover. */
export const isActingDay = (config: Config, group: string, day: string): boolean =>
  isReadingDay(config, actingGroup(config, group, day), day);

/** The first day from this one on for which it holds. */
export function firstDay(from: string, holds: (day: string) => boolean): string | null {
  for (let count = 0, day = from; count < farthest; count += 1, day = addDays(day, 1)) {
    if (holds(day)) return day;
  }
  return null;
}

/** A child waits this many days for the unit's own readers, as over a weekend with a planning day, before its cover reads. */
const longestWait = 4;

export interface Reading {
  /** The next day somebody reads. */
  readonly next: string | null;
  /** It is the owner, since the unit is closed for longer than a child should wait. */
  readonly cover: boolean;
  /** The tenant's own words. */
  readonly promise: string | null;
}

/** What a child is told of when a report to this unit is read, and by whom. */
export function nextReadingDay(config: Config, unit: string, now: Date): Reading {
  const today = dayAt(now);
  const from = hourAt(now) < morningOver ? today : addDays(today, 1);
  const own = firstDay(from, (day) => isReadingDay(config, unit, day));
  const acting = firstDay(from, (day) => isActingDay(config, unit, day));
  const waits = own === null || own > addDays(today, longestWait);
  // Over a long weekend without any holiday of the unit's own there is no cover to read sooner.
  const cover = waits && acting !== null && actingGroup(config, unit, acting) !== unit;
  return { next: cover ? acting : own, cover, promise: unitOf(config, unit)?.promise ?? null };
}
