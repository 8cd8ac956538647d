/** What a reader is shown of a country's help services. Pure: no DOM, no texts. */
import type {
  HelpAudience,
  HelpRecord,
  HelpServiceRecord,
  Setting,
  VerifiedFact,
} from '@apen-oppvekst/data-schema/terms';

/** Facts of a service, in the order their sources are told. */
export const facts = [
  'phone',
  'sms',
  'chat',
  'web',
  'roundTheClock',
  'hours',
  'anonymous',
  'mayPassOn',
  'ages',
] as const satisfies readonly (keyof HelpServiceRecord)[];
export type Fact = (typeof facts)[number];

/** Where a reader is, as far as it is known. */
export interface Place {
  /** Id of a municipality or county. Without it, only services of the whole country are shown. */
  readonly area: string | undefined;
  /** Without it, services of both settings are shown: each says whom it is for. */
  readonly setting: string | undefined;
}

/** The services for an audience at a place, in order. */
export const servicesAt = (
  { lists }: HelpRecord,
  audience: HelpAudience,
  { area, setting }: Place,
): readonly HelpServiceRecord[] =>
  lists[audience].filter(
    ({ areas, settings }) =>
      (areas.length === 0 || areas.some((each) => area?.startsWith(each))) &&
      (!setting || !settings?.length || settings.includes(setting as Setting)),
  );

/** Facts that stand on the same ground: one source, its date, how sure it is, and when it was tried. */
export interface Ground extends Omit<VerifiedFact<unknown>, 'value'> {
  readonly facts: readonly Fact[];
}

/** Where all that is said of a service was found, each ground once. */
export function groundsOf(service: HelpServiceRecord): readonly Ground[] {
  const grounds = new Map<string, Ground & { facts: Fact[] }>();
  for (const fact of facts) {
    const found = service[fact];
    if (found === undefined) continue;
    const { value: _, ...ground } = found;
    const key = [ground.source, ground.sourceDate, ground.status, ground.checked].join();
    const known = grounds.get(key) ?? { ...ground, facts: [] };
    grounds.set(key, known);
    known.facts.push(fact);
  }
  return [...grounds.values()];
}

/** Sources agree, though they may be old: the date says so. */
export const isSure = ({ status }: Pick<Ground, 'status'>): boolean => status === 'ok' || status === 'old';
