import {
  areasPath,
  isProvisionalUnitId,
  outlinePath,
  publicModels,
  recordPath,
  schemaPath,
  type IndexRecord,
} from '@apen-oppvekst/data-schema';
import type { Catalogue } from '../catalogue.ts';
import { areaRecord, areasRecord, areasWithFigures } from './area.ts';
import { indicatorRecord } from './indicator.ts';
import { municipalityRecord, unitRecord, type RecordOptions } from './municipality.ts';
import { nationalRecords } from './national/index.ts';
import { itemRecords, planRecord } from './plan.ts';

/** Every record of the static API by its path, the fictional municipality's included. */
export function* records(
  catalogue: Catalogue,
  asOf: string,
  options: RecordOptions = {},
): Generator<[path: string, record: object]> {
  yield ['api/v1/index.json', indexRecord(catalogue, asOf)];
  for (const municipality of catalogue.municipalities) {
    yield [recordPath('municipality', municipality.id), municipalityRecord(catalogue, municipality, asOf)];
  }
  for (const plan of catalogue.plans) {
    yield [recordPath('plan', plan.id), planRecord(catalogue, plan, asOf)];
    for (const record of itemRecords(catalogue, plan, asOf))
      yield [recordPath('item', record.item.id), record];
  }
  for (const unit of catalogue.units) {
    // An id that may change is no address to promise.
    if (isProvisionalUnitId(unit.id)) continue;
    yield [recordPath('unit', unit.id), unitRecord(catalogue, unit, asOf, options)];
  }
  for (const indicator of catalogue.indicators) {
    yield [recordPath('indicator', indicator.id), indicatorRecord(catalogue, indicator, asOf)];
  }
  const areas = areasWithFigures(catalogue);
  yield [areasPath, areasRecord(catalogue, areas, asOf)];
  for (const area of areas) yield [recordPath('area', area.id), areaRecord(catalogue, area, areas, asOf)];
  for (const outline of catalogue.outlines) yield [outlinePath(outline.country), outline];
  yield* nationalRecords(catalogue, asOf);
}

const modelNames = Object.keys(publicModels) as (keyof typeof publicModels)[];

function indexRecord(catalogue: Catalogue, asOf: string): IndexRecord {
  return {
    asOf,
    schemas: modelNames.map(schemaPath),
    ...listed(catalogue, false),
    examples: listed(catalogue, true),
  };
}

/** Municipalities with their plans, and indicators: the real ones, or the made-up. */
const listed = (catalogue: Catalogue, fictional: boolean): IndexRecord['examples'] => ({
  municipalities: catalogue.municipalities
    .map(({ id }) => ({
      ...catalogue.head(id),
      plans: catalogue.plansOf(id).map((plan) => catalogue.planHead(plan)),
    }))
    .filter((each) => each.fictional === fictional),
  indicators: catalogue.indicators
    .map((indicator) => catalogue.indicatorHead(indicator))
    .filter((each) => each.fictional === fictional),
});
