/** The made-up school as what the widgets are shown with. Pure. */
import { settingOf, type MunicipalityRecord, type Unit } from '@apen-oppvekst/data-schema/terms';
import type { Subject } from '@apen-oppvekst/widgets/embed-code';
import { latestOf } from '../indicator-words.ts';
import { localized } from '../language.ts';

export interface Example {
  readonly unit: Unit;
  /** What each widget is told, in the order they are shown. */
  readonly subjects: readonly Subject[];
}

/** The municipality's first school that has joined, and its first plan and figure; `undefined` without such a school. */
export function exampleOf({
  head: { id: area, name, country, language },
  units,
  plans,
  indicators,
}: Pick<MunicipalityRecord, 'head' | 'units' | 'plans' | 'indicators'>): Example | undefined {
  const unit = units.find(({ joined, type }) => joined && type === 'school');
  const setting = unit && settingOf(unit.type);
  if (!unit || !setting) return undefined;
  const { id } = unit;
  const figure = indicators.find(({ observations, indicator }) => latestOf(observations, indicator))?.head;
  return {
    unit,
    subjects: [
      { widget: 'si-ifra', unit },
      { widget: 'rettigheter', country, setting, unit: id },
      { widget: 'hjelp', country, unit: id },
      ...plans.slice(0, 1).map(({ head }): Subject => ({ widget: 'tiltaksplan', country, plan: head })),
      ...(figure === undefined
        ? []
        : [
            {
              widget: 'indikator',
              country,
              figure: {
                indicator: figure.id,
                area,
                title: `${localized(figure.title, language)}, ${name}`,
                path: figure.path,
              },
            } satisfies Subject,
          ]),
    ],
  };
}

/**
 * Codes that stand inside an `oppvekst-kontekst`, which tells them what each would else be told by itself.
 * @param codes of form `div`, without the loader's line
 */
export function inContext(codes: readonly string[], told: { unit: string; lang: string }): string {
  const inside = codes.map((code) => code.replace(/ data-(unit|lang|country|setting)="[^"]*"/g, ''));
  return `<div data-oppvekst="kontekst" data-unit="${told.unit}" data-lang="${told.lang}">\n${inside.join('\n')}\n</div>`;
}
