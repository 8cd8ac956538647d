import type { Indicator } from '@apen-oppvekst/data-schema';
import type { Catalogue } from '../catalogue.ts';
import { inFirstLanguage } from '../language.ts';
import type { Table } from './csv.ts';

/** Every real figure, or those of some indicators, with the words that make it readable alone. A hidden or missing one is an empty value with a status. */
export function observationTable(
  catalogue: Catalogue,
  indicators: readonly Indicator[] = catalogue.realIndicators,
): Table {
  return {
    columns: [
      'indicator',
      'indicatorTitle',
      'area',
      'areaName',
      'period',
      'periodStart',
      'breakdown',
      'value',
      'unitOfMeasure',
      'status',
      'mark',
      'lower',
      'upper',
      'approximate',
      'provisional',
      'base',
      'note',
      'source',
    ],
    rows: indicators.flatMap((indicator) =>
      catalogue.observationsOf(indicator).map((observation) => ({
        indicator: indicator.id,
        indicatorTitle: inFirstLanguage(indicator.title).text,
        area: observation.area,
        areaName: inFirstLanguage(catalogue.area(observation.area).name).text,
        period: observation.period,
        periodStart: observation.periodStart,
        breakdown: observation.breakdown,
        value: observation.value ?? undefined,
        unitOfMeasure: indicator.unitOfMeasure,
        status: observation.status,
        mark: observation.mark,
        lower: observation.lower,
        upper: observation.upper,
        approximate: observation.approximate,
        provisional: observation.provisional,
        base: observation.base,
        note: observation.note,
        source: observation.source,
      })),
    ),
  };
}

/** Every real school and kindergarten. */
export function unitTable(catalogue: Catalogue): Table {
  return {
    columns: [
      'id',
      'name',
      'municipality',
      'municipalityName',
      'type',
      'ownership',
      'gradeFrom',
      'gradeTo',
      'leaderTitle',
      'ownerTitle',
      'joined',
      'planApplies',
      'sharesCodeWith',
      'note',
      'source',
    ],
    rows: catalogue.realUnits.map((unit) => ({
      id: unit.id,
      name: unit.name,
      municipality: unit.municipality,
      municipalityName: catalogue.municipality(unit.municipality).name,
      type: unit.type,
      ownership: unit.ownership,
      gradeFrom: unit.gradeSpan?.from,
      gradeTo: unit.gradeSpan?.to,
      leaderTitle: unit.leaderTitle,
      ownerTitle: unit.ownerTitle,
      joined: unit.joined,
      planApplies: unit.planApplies,
      sharesCodeWith: unit.sharesCodeWith,
      note: unit.note,
      source: unit.source,
    })),
  };
}
