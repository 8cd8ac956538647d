/** What is told of help services, wherever it is told: for whom, in which order, and how sure it must be. */
import type { HelpServiceRecord, VerifiedFact } from '../models/index.ts';
import type { Setting } from './national.ts';

/** The ways to reach a service. */
export const helpWays = ['phone', 'sms', 'chat', 'web'] as const;

/** What is known of a service, each with its own source, in the order their sources are told. */
export const helpFacts = [
  ...helpWays,
  'roundTheClock',
  'hours',
  'anonymous',
  'mayPassOn',
  'ages',
] as const satisfies readonly (keyof HelpServiceRecord)[];
export type HelpFact = (typeof helpFacts)[number];

/** True when sources agree, though they may be old: their date says so. Else it is not stated as a fact. */
export const isSure = ({ status }: Pick<VerifiedFact<unknown>, 'status'>): boolean =>
  status === 'ok' || status === 'old';

/**
 * Services for readers in a place, in their order: those of the whole country, and those of the municipality or
 * its county. A municipality's id begins with its county's: `no-5001` lies in `no-50`. Where a county has its
 * own, the country's is left out.
 * @param area id of a municipality or county; without it, only services of the whole country
 * @param setting without it, services of both settings: each says whom it is for
 */
export function servicesIn(
  services: readonly HelpServiceRecord[],
  area: string | undefined,
  setting?: string,
): HelpServiceRecord[] {
  const there = services.filter(
    ({ areas, settings }) =>
      (!areas[0] || areas.some((each) => area?.startsWith(each))) &&
      (!setting || !settings?.[0] || settings.includes(setting as Setting)),
  );
  return there.filter(({ id }) => !there.some(({ replaces }) => replaces === id));
}
