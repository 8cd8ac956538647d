import {
  isHiddenStatus,
  type Language,
  type Observation,
  type Outline,
} from '@apen-oppvekst/data-schema/terms';
import { distributionSummary, middleOf, withoutFigure } from './distribution-words.ts';
import {
  absenceWord,
  formatCell,
  formatMeasure,
  formatNumber,
  hasInterval,
  hasValue,
  isProvisional,
  unitName,
  type Measure,
} from './format.ts';
import { chartWords } from './locales/index.ts';
import { mapLabels } from './map-labels.ts';
import { mostSteps, stepOf, stepsOf, type Step } from './map-classes.ts';
import type { LegendEntry, PathRole, Scene, Shape } from './scene.ts';

export interface MapInput {
  readonly title: string;
  /** Never a plain count: a large municipality would look like a problem. */
  readonly indicator: Measure;
  /** As the source writes it. All observations are of this period. */
  readonly period: string;
  /** One for each municipality, those without a figure too. */
  readonly observations: readonly Observation[];
  readonly outline: Pick<Outline, 'width' | 'height' | 'areas'>;
  /** Names of the outline's municipalities, by id. */
  readonly names: Readonly<Record<string, string>>;
  /** The municipalities that have a page here; drawn with a line around, and named. */
  readonly marked: readonly { readonly area: string; readonly name: string }[];
  readonly language: Language;
}

/** The shades from the lightest, as many as there are steps, spread over all five. */
const shadeOf = (step: number, steps: number): PathRole =>
  `area-${steps === 1 ? 3 : 1 + Math.round((step * (mostSteps - 1)) / (steps - 1))}` as PathRole;

/**
 * A country's municipalities, each in the shade of its figure. Shades say where a figure lies among the others, not
 * whether it is good; one that is hidden is hatched, one that is missing is empty, and neither is ever a low figure.
 */
export function mapChart(input: MapInput): Scene {
  const { title, indicator, period, observations, outline, names, language } = input;
  const byArea = new Map(observations.map((one) => [one.area, one]));
  const marked = input.marked.map(({ area, name }) => ({ name, observation: byArea.get(area) }));
  const drawn = outline.areas.map(({ id, path }) => ({ id, path, observation: byArea.get(id) }));
  const values = drawn.flatMap(({ observation }) => (hasValue(observation) ? [observation.value] : []));
  const steps = stepsOf(values, indicator.decimals);
  const roleOf = (observation: Observation | undefined): PathRole =>
    hasValue(observation)
      ? shadeOf(stepOf(observation.value, steps), steps.length)
      : isHidden(observation)
        ? 'area-hidden'
        : 'area-none';
  const without = withoutFigure(observations, marked, language);
  const around = new Set(input.marked.map(({ area }) => area));
  return {
    width: outline.width,
    height: outline.height,
    title,
    summary: distributionSummary(period, middleOf(values), marked, without, indicator, language),
    notes: [
      chartWords[language].mapNote,
      ...(observations.some(isProvisional) ? [chartWords[language].mapProvisionalNote] : []),
      ...(observations.some(hasInterval) ? [chartWords[language].mapIntervalNote] : []),
    ],
    legend: legendOf(steps, drawn, indicator, language),
    table: tableOf(input),
    shapes: [
      ...drawn.map(({ id, path, observation }): Shape => ({
        kind: 'path',
        role: roleOf(observation),
        d: path,
        name: `${names[id] ?? id}: ${hasValue(observation) ? formatMeasure(observation, indicator, language) : absenceWord(observation, language)}`,
      })),
      {
        kind: 'path',
        role: 'area-marked',
        d: drawn.map(({ id, path }) => (around.has(id) ? path : '')).join(''),
      },
      ...mapLabels(outline, input.marked),
    ],
  };
}

/** By whomever, and for whatever reason. */
const isHidden = (observation: Observation | undefined): boolean =>
  observation !== undefined && isHiddenStatus(observation.status);

function legendOf(
  steps: readonly Step[],
  drawn: readonly { readonly observation: Observation | undefined }[],
  measure: Measure,
  language: Language,
): LegendEntry[] {
  const words = chartWords[language];
  const figure = (value: number): string => formatNumber(value, measure.decimals, language);
  const municipalities = (count: number): string =>
    `${formatNumber(count, 0, language)} ${words.municipalities[count === 1 ? 0 : 1]}`;
  const text = ({ from, to, only }: Step): string => {
    if (only !== undefined) return figure(only);
    if (from === undefined) return to === undefined ? words.all : words.under(figure(to));
    return to === undefined ? words.orMore(figure(from)) : words.upTo(figure(from), figure(to));
  };
  const hatched = drawn.filter(({ observation }) => isHidden(observation)).length;
  const empty = drawn.filter(({ observation }) => !hasValue(observation) && !isHidden(observation)).length;
  return [
    ...steps.map((step, index) => ({
      role: shadeOf(index, steps.length),
      text: text(step),
      detail: municipalities(step.count),
    })),
    ...(hatched > 0
      ? [{ role: 'area-hidden' as const, text: words.status.suppressed, detail: municipalities(hatched) }]
      : []),
    ...(empty > 0
      ? [{ role: 'area-none' as const, text: words.withoutFigure, detail: municipalities(empty) }]
      : []),
  ];
}

/** By name, never by figure: a map is no list of the best and the worst. */
function tableOf({ indicator, observations, names, language }: MapInput): Scene['table'] {
  const words = chartWords[language];
  const rows = observations.map((one) => [
    names[one.area] ?? one.area,
    formatCell(one, indicator.decimals, language),
  ]);
  return {
    head: [words.area, unitName(indicator, language)],
    rows: rows.sort(([a = ''], [b = '']) => a.localeCompare(b, words.numberLocale)),
  };
}
