/** `observations/freshness.json`: how the last fetch of each entry went. */
import { FaultError, type FetchEntry, type Freshness } from '@apen-oppvekst/data-schema';
import { byKeys } from '../order.ts';
import { FetchProblem } from './problem.ts';

export const freshnessFile = 'observations/freshness.json';

/** The list with one entry's last try in it. A failure leaves the day of the figures that are here. */
export function withTry(
  list: readonly Freshness[],
  { id, source }: Pick<FetchEntry, 'id' | 'source'>,
  tried: string,
  outcome: { readonly fetched: string } | FaultError,
): Freshness[] {
  const before = list.find((each) => each.id === id);
  const now: Freshness =
    outcome instanceof FaultError
      ? { id, source: source.id, tried, fetched: before?.fetched ?? null, ...problemOf(outcome) }
      : { id, source: source.id, tried, fetched: outcome.fetched };
  return [...list.filter((each) => each.id !== id), now].sort(byKeys((each) => [each.id]));
}

function problemOf(error: FaultError): Pick<Freshness, 'problem'> {
  const [first] = error.faults;
  if (first === undefined) return {};
  const { file, path, expected, came } = first;
  const kind = error instanceof FetchProblem ? error.kind : 'rejected';
  const aboutFigures = (kind === 'changed' || kind === 'rejected') && path !== 'content-type';
  const told = aboutFigures ? withoutFigures : (text: string): string => text;
  return {
    problem: {
      kind,
      file,
      path,
      expected: { nb: told(expected.nb), en: told(expected.en) },
      came: told(came),
      faults: error.faults.length,
    },
  };
}

/**
 * What was wrong is published, and no disclosure control has seen the figures that it may speak of («3 elever»). Whoever
 * fetches is told them; readers are not.
 */
const withoutFigures = (text: string): string => text.replace(/\d+(?:[ \u00a0\u202f.,]\d+)*/g, '…');

export const freshnessText = (list: readonly Freshness[]): string => `${JSON.stringify(list, null, 2)}\n`;
