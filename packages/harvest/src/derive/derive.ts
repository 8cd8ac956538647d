/**
 * Figures that we divide ourselves: pupils per school, pupils with support of all pupils. Only ever of two figures that
 * are both shown: a hidden one is hidden here too, and never reckoned back.
 */
import type { Indicator, Observation } from '@apen-oppvekst/data-schema';
import { groupBy } from '../order.ts';
import type { Entry } from '../read/entry.ts';

type DerivedIndicator = Indicator & { readonly derivedFrom: NonNullable<Indicator['derivedFrom']> };

export const isDerived = (indicator: Indicator): indicator is DerivedIndicator =>
  indicator.derivedFrom !== undefined;

const placeOf = ({ area, period, breakdown }: Observation): string =>
  JSON.stringify([area, period, breakdown]);

/**
 * The observations of every derived indicator, one for each place and time that its numerator has.
 * @param observations of the real and the made-up world, as they will be published
 */
export function derived(
  indicators: readonly Entry<Indicator>[],
  observations: readonly Entry<Observation>[],
): Entry<Observation>[] {
  const byIndicator = groupBy(observations, ({ value }) => value.indicator);
  return indicators.flatMap(({ value: indicator }) => {
    if (!isDerived(indicator)) return [];
    const { numerator, denominator } = indicator.derivedFrom;
    const below = new Map(
      (byIndicator.get(denominator) ?? []).map(({ value }) => [placeOf(value), value] as const),
    );
    return (byIndicator.get(numerator) ?? []).map((entry) => ({
      ...entry,
      value: quotient(indicator, entry.value, below.get(placeOf(entry.value))),
    }));
  });
}

function quotient(
  { id, derivedFrom: { per }, decimals }: DerivedIndicator,
  above: Observation,
  below: Observation | undefined,
): Observation {
  const { area, period, periodStart, breakdown, source } = above;
  const about = {
    indicator: id,
    area,
    period,
    periodStart,
    ...(breakdown === undefined ? {} : { breakdown }),
    source,
  };
  const without = above.status !== 'normal' ? above : below?.status !== 'normal' ? below : undefined;
  if (without !== undefined || below === undefined) {
    // «Over 15» divided is no limit of anything that a reader could use.
    const status = without === undefined || without.status === 'bound' ? 'notAvailable' : without.status;
    return { ...about, value: null, status, ...(without?.mark === undefined ? {} : { mark: without.mark }) };
  }
  if (below.value === 0) return { ...about, value: null, status: 'notApplicable' };
  if (above.approximate !== undefined || below.approximate !== undefined)
    return { ...about, value: null, status: 'notAvailable' };
  const unit = 10 ** decimals;
  const value = Math.round((above.value! / below.value!) * per * unit) / unit;
  const provisional = above.provisional ?? below.provisional;
  return { ...about, value, status: 'normal', ...(provisional && { provisional }) };
}
