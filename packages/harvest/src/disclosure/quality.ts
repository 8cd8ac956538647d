import {
  isHiddenStatus,
  type FetchEntry,
  type FetchState,
  type FigureCounts,
  type Freshness,
  type Observation,
  type QualityRecord,
} from '@apen-oppvekst/data-schema';
import type { Catalogue } from '../catalogue.ts';
import type { Previous } from '../changes/previous.ts';
import { groupBy } from '../order.ts';
import type { Input } from '../read/input.ts';
import { keyOf } from './figures.ts';
import { everybodyFloor, fewUnits, floors, ruleOf } from './rules.ts';

/**
 * `api/v1/quality.json`: how many figures of each source are shown, hidden and missing, and why, and how each fetch
 * stands. Of the real world only.
 */
export function qualityRecord(
  catalogue: Catalogue,
  whole: Input,
  earlier: readonly Previous[],
  asOf: string,
): QualityRecord {
  const published = catalogue.realIndicators.flatMap((indicator) => [...catalogue.observationsOf(indicator)]);
  const asRead = new Map(
    whole.observations.filter((each) => !each.fictional).map(({ value }) => [keyOf(value), value]),
  );
  const bySource = groupBy(published, ({ source }) => source);
  return {
    asOf,
    audit: {
      releases: earlier.map((release) => release.asOf),
      hidden: published.filter(({ status }) => isHiddenStatus(status)).length,
    },
    floors: { ...floors, everybody: everybodyFloor, fewUnits },
    sources: [...bySource].map(([source, figures]) => {
      const { countsBelow, basis } = ruleOf(source);
      return {
        source,
        figures: figures.length,
        ...countsOf(figures),
        coarsened: figures.filter((each) => isCoarser(each, asRead.get(keyOf(each)))).length,
        rule: { countsBelow, basis },
        indicators: [...groupBy(figures, ({ indicator }) => indicator)].map(([indicator, own]) => ({
          indicator,
          figures: own.length,
          ...countsOf(own),
        })),
      };
    }),
    fetches: catalogue.fetchEntries.map((entry) => fetchState(entry, catalogue.freshness)),
  };
}

function fetchState(
  { id, title, reviewed, missing }: FetchEntry,
  freshness: readonly Freshness[],
): FetchState {
  const last = freshness.find((each) => each.id === id);
  return {
    id,
    title,
    reviewed,
    ...(missing === undefined ? {} : { missing }),
    ...(last === undefined ? {} : { last }),
  };
}

function countsOf(figures: readonly Observation[]): Omit<FigureCounts, 'figures'> {
  const having = (status: Observation['status']): number =>
    figures.filter((each) => each.status === status).length;
  const shown = having('normal') + having('bound');
  const hiddenBySource = having('suppressed');
  const hiddenByUs = { derivable: having('suppressedByUs'), smallGroup: having('smallGroup') };
  const hidden = hiddenBySource + hiddenByUs.derivable + hiddenByUs.smallGroup;
  return { shown, hiddenBySource, hiddenByUs, missing: figures.length - shown - hidden };
}

/** Shown, but less exactly than it was read. */
const isCoarser = (published: Observation, read: Observation | undefined): boolean =>
  published.value !== null &&
  read !== undefined &&
  (published.value !== read.value || published.base !== read.base);
