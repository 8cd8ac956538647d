import {
  unitPath,
  type Indicator,
  type Municipality,
  type MunicipalityRecord,
  type Unit,
  type UnitRecord,
} from '@apen-oppvekst/data-schema';
import type { Catalogue } from '../catalogue.ts';
import { byText } from '../order.ts';

type IndicatorOfMunicipality = MunicipalityRecord['indicators'][number];

/** `api/v1/municipality/{id}.json` */
export function municipalityRecord(
  catalogue: Catalogue,
  municipality: Municipality,
  asOf: string,
): MunicipalityRecord {
  const plans = catalogue.plansOf(municipality.id);
  const units = catalogue.unitsOf(municipality.id);
  const innspill = catalogue.innspill.filter((each) => each.municipality === municipality.id);
  const indicators = indicatorsOf(catalogue, municipality);
  return {
    asOf,
    head: catalogue.head(municipality.id),
    municipality,
    plans: plans.map((plan) => ({
      head: catalogue.planHead(plan),
      items: plan.items,
      reports: catalogue.reportsOf(plan.id),
    })),
    units,
    innspill,
    indicators,
    sources: catalogue.sourcesOf([
      ...plans.flatMap((plan) => [
        plan.source,
        ...plan.items.flatMap((item) => item.mentions.map((mention) => mention.source)),
      ]),
      ...municipality.counts.map((count) => count.source),
      ...units.map((unit) => unit.source),
      ...innspill.map((each) => each.source),
      ...indicators.flatMap(({ indicator, observations, comparison }) => [
        indicator.source,
        ...[...observations, ...comparison].map((observation) => observation.source),
      ]),
    ]),
  };
}

/** Indicators with figures for the municipality, then those that its plans point to. */
function indicatorsOf(catalogue: Catalogue, municipality: Municipality): IndicatorOfMunicipality[] {
  const all = catalogue.indicators.map((indicator) => indicatorOf(catalogue, municipality, indicator));
  const withFigures = all.filter((each) => each.observations.length > 0);
  const pointedTo = all.filter((each) => each.observations.length === 0 && each.items.length > 0);
  return [...withFigures, ...pointedTo];
}

function indicatorOf(
  catalogue: Catalogue,
  municipality: Municipality,
  indicator: Indicator,
): IndicatorOfMunicipality {
  const observations = catalogue.observationsFor(municipality, indicator.id);
  return {
    head: catalogue.indicatorHead(indicator),
    indicator,
    observations: observations.filter((each) => each.area === municipality.id),
    comparison: observations.filter((each) => each.area === municipality.country),
    items: catalogue
      .plansOf(municipality.id)
      .flatMap((plan) =>
        plan.items.flatMap(({ id, title, indicatorLinks }) =>
          indicatorLinks
            .filter((link) => link.indicator === indicator.id)
            .map(({ assertedBy, reason }) => ({ id, title, assertedBy, reason })),
        ),
      ),
  };
}

export interface RecordOptions {
  /** The form of made-up units may be led to: here it is practised, and what is sent goes to nobody. */
  readonly practiceIntake?: boolean | undefined;
}

/** `api/v1/unit/{id}.json` */
export function unitRecord(
  catalogue: Catalogue,
  unit: Unit,
  asOf: string,
  { practiceIntake = false }: RecordOptions = {},
): UnitRecord {
  const plans = catalogue.plansOf(unit.municipality);
  const innspill = catalogue.innspill.filter((each) => each.unit === unit.id);
  const reports = plans
    .flatMap((plan) => catalogue.reportsOf(plan.id))
    .filter((report) => report.unit === unit.id)
    .sort((a, b) => byText(b.date, a.date));
  return {
    asOf,
    municipality: catalogue.head(unit.municipality),
    unit,
    intakeOpen:
      unit.channels.some(({ kind }) => kind === 'intake') &&
      (practiceIntake || !catalogue.isFictional(unit.municipality)),
    path: unitPath(unit.id),
    plans: plans.map((plan) => catalogue.planHead(plan)),
    reports: reports.map((report) => ({ ...report, title: catalogue.item(report.item).title })),
    innspill,
    sources: catalogue.sourcesOf([
      unit.source,
      ...plans.map((plan) => plan.source),
      ...innspill.map((each) => each.source),
    ]),
  };
}
