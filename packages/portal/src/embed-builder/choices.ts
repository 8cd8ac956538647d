/** What can be chosen for each widget, and how it is found by name. Pure. */
import {
  countries,
  countryOf,
  settings,
  slugify,
  type Country,
  type Setting,
} from '@apen-oppvekst/data-schema/terms';
import type { Widget } from '@apen-oppvekst/widgets/embed-code';
import type { FigureSubject, PlanSubject, Subjects, UnitSubject } from './subjects.ts';

/** What an embed is about: one unit, every place of a kind, a plan, or a figure. */
export type Chosen =
  | { readonly kind: 'unit'; readonly unit: UnitSubject }
  | { readonly kind: 'anywhere'; readonly country: Country; readonly setting?: Setting }
  | { readonly kind: 'plan'; readonly plan: PlanSubject }
  | {
      readonly kind: 'figure';
      readonly figure: FigureSubject;
      /** Name of the municipality. */
      readonly place: string;
    };

export interface Choice {
  /** Of the unit or plan; {@link figureId} of a figure; for any place its country and setting, `no-school`. */
  readonly id: string;
  readonly label: string;
  /** Tells two of the same name apart. */
  readonly detail: string;
  readonly fictional: boolean;
  readonly chosen: Chosen;
}

export interface ChoiceWords {
  /** «Alle skoler i Norge» */
  readonly anywhere: Readonly<Record<Country, Readonly<Record<Setting | 'country', string>>>>;
  readonly fictional: string;
}

export function choicesFor(widget: Widget, subjects: Subjects, words: ChoiceWords): Choice[] {
  const at = (id: string): Pick<Choice, 'detail' | 'fictional'> => {
    const municipality = subjects.municipalities[id];
    const fictional = municipality?.fictional ?? false;
    return { detail: `${municipality?.name ?? ''}${fictional ? ` (${words.fictional})` : ''}`, fictional };
  };
  if (widget === 'tiltaksplan') {
    return subjects.plans.map((plan) => ({
      id: plan.id,
      label: plan.title,
      ...at(plan.municipality),
      chosen: { kind: 'plan', plan },
    }));
  }
  if (widget === 'indikator') {
    return subjects.figures.map((figure) => ({
      id: figureId(figure.indicator, figure.municipality),
      label: figure.title,
      ...at(figure.municipality),
      chosen: { kind: 'figure', figure, place: subjects.municipalities[figure.municipality]?.name ?? '' },
    }));
  }
  const units = subjects.units.map((unit): Choice => ({
    id: unit.id,
    label: unit.name,
    ...at(unit.municipality),
    chosen: { kind: 'unit', unit },
  }));
  return [...anywhere(widget, words), ...units];
}

/** One indicator of one municipality, as one text. */
export const figureId = (indicator: string, municipality: string): string => `${indicator} ${municipality}`;

/** A page that is no unit's own. «Si ifra» leads to somebody, so it is always a unit's. */
function anywhere(widget: Exclude<Widget, 'tiltaksplan' | 'indikator'>, words: ChoiceWords): Choice[] {
  const general = { detail: '', fictional: false };
  switch (widget) {
    case 'si-ifra':
      return [];
    case 'hjelp':
      return countries.map((country) => ({
        id: country,
        label: words.anywhere[country].country,
        ...general,
        chosen: { kind: 'anywhere', country },
      }));
    case 'rettigheter':
      return countries.flatMap((country) =>
        settings.map((setting) => ({
          id: `${country}-${setting}`,
          label: words.anywhere[country][setting],
          ...general,
          chosen: { kind: 'anywhere', country, setting },
        })),
      );
  }
}

/**
 * Choices whose words begin with the words that are written: those whose name begins with them first, what
 * is made up last. In the order given when nothing is written.
 */
export function findChoices(choices: readonly Choice[], written: string): Choice[] {
  const asked = slugify(written);
  const parts = asked.split('-').filter(Boolean);
  const rank = ({ label, fictional }: Choice): number =>
    (fictional ? 2 : 0) + (slugify(label).startsWith(asked) ? 0 : 1);
  return choices
    .filter(({ label, detail }) => {
      const words = slugify(`${label} ${detail}`).split('-');
      return parts.every((part) => words.some((word) => word.startsWith(part)));
    })
    .sort((a, b) => rank(a) - rank(b));
}

/** The country whose law and numbers hold there. */
export function countryOfChosen(chosen: Chosen): Country {
  switch (chosen.kind) {
    case 'anywhere':
      return chosen.country;
    case 'unit':
      return countryOf(chosen.unit.id);
    case 'plan':
      return countryOf(chosen.plan.municipality);
    case 'figure':
      return countryOf(chosen.figure.municipality);
  }
}
