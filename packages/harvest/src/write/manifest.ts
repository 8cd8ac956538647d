import { createHash } from 'node:crypto';
import type { Release } from '@apen-oppvekst/data-schema';
import type { Catalogue } from '../catalogue.ts';
import { byKeys } from '../order.ts';

/** Files of a release by their path in it, with `/`. */
export type ReleaseFiles = Map<string, Uint8Array>;

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** What was written, and from what. Counts and sources are of the real world only. */
export function manifestOf(
  catalogue: Catalogue,
  files: ReleaseFiles,
  { asOf, baseAddress }: Pick<Release, 'asOf' | 'baseAddress'>,
): Release {
  return {
    formatVersion: 1,
    asOf,
    baseAddress,
    counts: countsOf(catalogue),
    sources: [...catalogue.realSources],
    files: [...files]
      .map(([path, bytes]) => ({ path, bytes: bytes.length, sha256: sha256(bytes) }))
      .sort(byKeys((file) => [file.path])),
  };
}

function countsOf(catalogue: Catalogue): Record<string, number> {
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
  return {
    municipalities: catalogue.realMunicipalities.length,
    plans: catalogue.realPlans.length,
    items: sum(catalogue.realPlans.map((plan) => plan.items.length)),
    units: catalogue.realUnits.length,
    statusReports: sum(catalogue.realPlans.map((plan) => catalogue.reportsOf(plan.id).length)),
    innspill: catalogue.realInnspill.length,
    indicators: catalogue.realIndicators.length,
    observations: sum(
      catalogue.realIndicators.map((indicator) => catalogue.observationsOf(indicator).length),
    ),
    corrections: catalogue.realCorrections.length,
  };
}
