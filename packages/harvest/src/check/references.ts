import { cellOf, type Fault } from '@apen-oppvekst/data-schema';
import { fault } from '../fault.ts';
import { placeIn, type Entry } from '../read/entry.ts';
import type { Input } from '../read/input.ts';
import type { Target } from '../read/known-ids.ts';
import { nationalReferences } from './national-references.ts';
import type { Reference } from './reference.ts';

interface Pointer {
  readonly target: Target;
  readonly id: string | undefined;
  /** Field or column, in the entry. */
  readonly at: string;
  readonly ownWorld?: boolean;
}

const targetNames: Readonly<Record<Target, { nb: string; en: string }>> = {
  source: { nb: 'en kilde i en sources.json', en: 'a source in a sources.json' },
  municipality: {
    nb: 'en kommune i units/municipalities.json',
    en: 'a municipality in units/municipalities.json',
  },
  area: { nb: 'et område i units/areas.json', en: 'an area in units/areas.json' },
  unit: { nb: 'en enhet i units/', en: 'a unit in units/' },
  plan: { nb: 'en plan i plans/', en: 'a plan in plans/' },
  item: { nb: 'et punkt i en plan', en: 'an item of a plan' },
  indicator: {
    nb: 'en indikator i observations/indicators.json',
    en: 'an indicator in observations/indicators.json',
  },
  fetchEntry: { nb: 'en fil i fetch/, uten «.json»', en: 'a file in fetch/, without «.json»' },
  law: {
    nb: 'en paragraf i en law.json, en artikkel (art-12) eller en kilde i en sources.json',
    en: 'a section in a law.json, an article (art-12) or a source in a sources.json',
  },
  article: {
    nb: 'en artikkel i national/convention.json',
    en: 'an article in national/convention.json',
  },
  pictogram: {
    nb: 'en tegning i national/pictograms.json',
    en: 'a drawing in national/pictograms.json',
  },
  service: { nb: 'en tjeneste i en help.json', en: 'a service in a help.json' },
};

/** Faults for every id that points to nothing. */
export const missingTargets = (input: Input): Fault[] =>
  referencesIn(input)
    .filter(({ target, id }) => !input.known.has(target, id))
    .map(({ target, id, file, path }) => fault(file, path, { ...targetNames[target], came: id }));

/** Every reference between entries, wherever it stands. */
export function referencesIn(input: Input): Reference[] {
  return [
    ...collect(input.municipalities, ({ counts }) =>
      counts.map(({ source }, index) => ({ target: 'source', id: source, at: `counts[${index}].source` })),
    ),
    ...collect(input.areas, ({ parent }) => [{ target: 'area', id: parent, at: 'parent' }]),
    ...collect(input.units, ({ municipality, sharesCodeWith, source }) => [
      { target: 'municipality', id: municipality, at: 'municipality', ownWorld: true },
      { target: 'unit', id: sharesCodeWith, at: 'sharesCodeWith', ownWorld: true },
      { target: 'source', id: source, at: 'source' },
    ]),
    ...collect(input.plans, (plan) => [
      { target: 'municipality', id: plan.municipality, at: 'municipality', ownWorld: true },
      { target: 'source', id: plan.source, at: 'source' },
      ...plan.items.flatMap((item, index) => itemPointers(item, `items[${index} = ${item.id}]`)),
    ]),
    ...collect(input.outlines, ({ source, areas }) => [
      { target: 'source', id: source, at: 'source' },
      ...areas.map(({ id }, index): Pointer => ({ target: 'area', id, at: `areas[${index}].id` })),
    ]),
    ...collect(input.indicators, ({ source, fetch, derivedFrom }) => [
      { target: 'source', id: source, at: 'source' },
      { target: 'fetchEntry', id: fetch, at: 'fetch' },
      { target: 'indicator', id: derivedFrom?.numerator, at: 'derivedFrom.numerator' },
      { target: 'indicator', id: derivedFrom?.denominator, at: 'derivedFrom.denominator' },
    ]),
    ...collect(input.freshness, ({ id }) => [{ target: 'fetchEntry', id, at: 'id' }]),
    ...collect(
      input.observations,
      ({ indicator, area, source }) => [
        { target: 'indicator', id: indicator, at: 'indicator' },
        { target: 'area', id: area, at: 'area', ownWorld: true },
        { target: 'source', id: source, at: 'source' },
      ],
      ({ path }, column) => cellOf(path, column),
    ),
    ...collect(input.reportFiles, ({ plan }) => [{ target: 'plan', id: plan, at: 'plan', ownWorld: true }]),
    ...collect(input.reports, ({ item, unit }) => [
      { target: 'item', id: item, at: 'item', ownWorld: true },
      { target: 'unit', id: unit, at: 'unit', ownWorld: true },
    ]),
    ...nationalReferences(input),
    ...collect(input.innspill, ({ municipality, unit, items, source }) => [
      { target: 'municipality', id: municipality, at: 'municipality', ownWorld: true },
      { target: 'unit', id: unit, at: 'unit', ownWorld: true },
      { target: 'source', id: source, at: 'source' },
      ...items.map((id, index): Pointer => ({ target: 'item', id, at: `items[${index}]`, ownWorld: true })),
    ]),
  ];
}

function itemPointers(item: Input['plans'][number]['value']['items'][number], at: string): Pointer[] {
  return [
    ...item.mentions.map(({ source }, index): Pointer => ({
      target: 'source',
      id: source,
      at: `${at}.mentions[${index}].source`,
    })),
    ...item.indicatorLinks.map(({ indicator }, index): Pointer => ({
      target: 'indicator',
      id: indicator,
      at: `${at}.indicatorLinks[${index}].indicator`,
    })),
    ...item.related.map(({ item: id }, index): Pointer => ({
      target: 'item',
      id,
      at: `${at}.related[${index}].item`,
      ownWorld: true,
    })),
  ];
}

function collect<Value>(
  entries: readonly Entry<Value>[],
  pointersIn: (value: Value) => readonly Pointer[],
  place: (entry: Entry<Value>, at: string) => string = placeIn,
): Reference[] {
  return entries.flatMap((entry) =>
    pointersIn(entry.value).flatMap(({ target, id, at, ownWorld = false }) => {
      if (id === undefined) return [];
      return [{ target, id, file: entry.file, path: place(entry, at), fictional: entry.fictional, ownWorld }];
    }),
  );
}
