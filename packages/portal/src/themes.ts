/** What stands under each theme: figures, and points of the plans, across municipalities. Real ones only. */
import {
  themes,
  type IndicatorHead,
  type Language,
  type MunicipalityHead,
  type PlanHead,
  type PlanItem,
  type Theme,
} from '@apen-oppvekst/data-schema/terms';
import { localPath } from './language.ts';
import { readIndex, readRecord } from './release.ts';

/** A plan's points under a theme, in the plan's own order. */
export interface PlanPoints {
  readonly municipality: MunicipalityHead;
  readonly plan: PlanHead;
  readonly items: readonly PlanItem[];
}

export interface ThemeContents {
  readonly theme: Theme;
  readonly indicators: readonly IndicatorHead[];
  readonly plans: readonly PlanPoints[];
}

/** `tema/` */
export const themesPath = 'tema/';

/** `tema/medvirkning/`, under the language's own prefix. */
export const themePath = (theme: Theme, language: Language): string =>
  localPath(language, `${themesPath}${theme}/`);

let read: readonly ThemeContents[] | undefined;

/** Every theme that something stands under, in the order of the codes. Read once: each theme has a page in four languages. */
export function readThemes(): readonly ThemeContents[] {
  if (read !== undefined) return read;
  const { municipalities, indicators } = readIndex();
  const plans = municipalities
    .filter(({ fictional }) => !fictional)
    .map(({ id }) => readRecord('municipality', id))
    .flatMap(({ head, plans: all }) =>
      all.map(({ head: plan, items }) => ({ municipality: head, plan, items })),
    );
  read = themes
    .map((theme) => ({
      theme,
      indicators: indicators.filter((each) => !each.fictional && each.themes.includes(theme)),
      plans: plans
        .map((each) => ({ ...each, items: each.items.filter((item) => item.themes.includes(theme)) }))
        .filter(({ items }) => items.length > 0),
    }))
    .filter((each) => each.indicators.length > 0 || each.plans.length > 0);
  return read;
}

/** How many points of the plans stand under a theme. */
export const countItems = ({ plans }: ThemeContents): number =>
  plans.reduce((sum, { items }) => sum + items.length, 0);
