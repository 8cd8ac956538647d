import {
  municipalityPath,
  type Area,
  type AreaLink,
  type AreaRecord,
  type AreasRecord,
  type Indicator,
} from '@apen-oppvekst/data-schema';
import type { Catalogue } from '../catalogue.ts';
import { byText } from '../order.ts';

/** How many municipalities of about the same size are suggested for comparison. */
const suggested = 5;

/** The real municipalities that some figure speaks of, with a plan here or not, by id. */
export const areasWithFigures = (catalogue: Catalogue): Area[] =>
  catalogue.realAreas.filter(({ id, level }) => level === 'municipality' && catalogue.hasFigures(id));

/** Every real municipality that has a page: those with a plan here, then the others that figures speak of. */
export function municipalitiesWithPage(catalogue: Catalogue): AreaLink[] {
  const withPlan = catalogue.realMunicipalities.map(({ id, name }): AreaLink => ({
    id,
    name,
    path: municipalityPath({ id, name }),
    hasPlan: true,
  }));
  const known = new Set(withPlan.map(({ id }) => id));
  const others = areasWithFigures(catalogue).filter(({ id }) => !known.has(id));
  return [...withPlan, ...others.map((area) => linkOf(catalogue, area))];
}

/** `api/v1/areas.json` */
export const areasRecord = (catalogue: Catalogue, areas: readonly Area[], asOf: string): AreasRecord => ({
  asOf,
  areas: areas.map((area) => linkOf(catalogue, area)),
});

/** `api/v1/area/{id}.json` */
export function areaRecord(
  catalogue: Catalogue,
  area: Area,
  areas: readonly Area[],
  asOf: string,
): AreaRecord {
  const country = area.id.slice(0, 2);
  const figures = catalogue.realIndicators.flatMap((indicator) => {
    const all = catalogue.observationsOf(indicator);
    const observations = all.filter((each) => each.area === area.id);
    return observations.length === 0
      ? []
      : [
          {
            head: catalogue.indicatorHead(indicator),
            measure: measureOf(indicator),
            observations,
            comparison: all.filter((each) => each.area === country),
          },
        ];
  });
  return {
    asOf,
    area,
    path: linkOf(catalogue, area).path,
    ...(area.parent === undefined ? {} : { county: catalogue.area(area.parent).name }),
    figures,
    similar: similarTo(catalogue, area, areas).map((each) => linkOf(catalogue, each)),
    sources: catalogue.sourcesOf(
      figures.flatMap(({ observations, comparison }) =>
        [...observations, ...comparison].map(({ source }) => source),
      ),
    ),
  };
}

const measureOf = ({
  unitOfMeasure,
  unitLabel,
  decimals,
  defaultBreakdown,
}: Indicator): AreaRecord['figures'][number]['measure'] => ({
  unitOfMeasure,
  ...(unitLabel === undefined ? {} : { unitLabel }),
  decimals,
  ...(defaultBreakdown === undefined ? {} : { defaultBreakdown }),
});

/** A municipality with a plan has the name that its own pages have. */
function linkOf(catalogue: Catalogue, { id, name, parent }: Area): AreaLink {
  const own = catalogue.realMunicipalities.find((each) => each.id === id);
  const title = own?.name ?? name.nb ?? name.sv ?? Object.values(name)[0]!;
  return {
    id,
    name: title,
    path: municipalityPath({ id, name: title }),
    ...(parent === undefined ? {} : { parent }),
    hasPlan: own !== undefined,
  };
}

/**
 * The municipalities of the same country that are nearest in size, as the indicator that measures it says: a fifth more
 * is as near as a fifth less. None where the size is not known.
 */
function similarTo(catalogue: Catalogue, area: Area, areas: readonly Area[]): Area[] {
  const own = catalogue.sizeOf(area.id);
  if (own === undefined) return [];
  return areas
    .filter(({ id }) => id !== area.id && id.slice(0, 2) === area.id.slice(0, 2))
    .flatMap((other) => {
      const size = catalogue.sizeOf(other.id);
      return size === undefined ? [] : [{ other, distance: Math.abs(Math.log(size / own)) }];
    })
    .sort((a, b) => a.distance - b.distance || byText(a.other.id, b.other.id))
    .slice(0, suggested)
    .map(({ other }) => other);
}
