/** `bygg-inn/enheter.json`: what the builder can make code for. Fetched by the builder alone. */
import {
  settingOf,
  type Country,
  type Language,
  type MunicipalityRecord,
  type Setting,
} from '@apen-oppvekst/data-schema/terms';
import { latestOf } from '../indicator-words.ts';
import { localized } from '../language.ts';

export interface UnitSubject {
  readonly id: string;
  readonly name: string;
  /** A key of {@link Subjects.municipalities}. */
  readonly municipality: string;
  readonly setting: Setting;
  readonly joined: boolean;
  readonly gradeSpan?: { readonly from: number; readonly to: number };
}

export interface PlanSubject {
  readonly id: string;
  readonly title: string;
  readonly municipality: string;
  /** The plan's page, relative to the portal's root. */
  readonly path: string;
}

export interface FigureSubject {
  /** Id of what is counted. */
  readonly indicator: string;
  /** What is counted, in the municipality's language. */
  readonly title: string;
  readonly municipality: string;
  /** The indicator's page, relative to the portal's root. */
  readonly path: string;
}

export interface Subjects {
  readonly municipalities: Readonly<
    Record<
      string,
      {
        readonly name: string;
        readonly country: Country;
        readonly language: Language;
        readonly fictional?: true;
      }
    >
  >;
  readonly units: readonly UnitSubject[];
  readonly plans: readonly PlanSubject[];
  readonly figures: readonly FigureSubject[];
}

/** Relative to the portal's root. */
export const subjectsPath = 'bygg-inn/enheter.json';

/** Every place for children, once each, every plan, and every figure that is a municipality's own. */
export function subjectsOf(
  records: readonly Pick<MunicipalityRecord, 'head' | 'plans' | 'units' | 'indicators'>[],
): Subjects {
  return {
    municipalities: Object.fromEntries(
      records.map(({ head: { id, name, country, language, fictional } }) => [
        id,
        { name, country, language, ...(fictional && { fictional }) },
      ]),
    ),
    units: records.flatMap(({ units }) =>
      units.flatMap(({ id, name, municipality, type, joined, gradeSpan, sharesCodeWith }) => {
        const setting = settingOf(type);
        return setting === undefined || sharesCodeWith !== undefined
          ? []
          : [{ id, name, municipality, setting, joined, ...(gradeSpan && { gradeSpan }) }];
      }),
    ),
    plans: records.flatMap(({ plans }) =>
      plans.map(({ head: { id, title, municipality, path } }) => ({ id, title, municipality, path })),
    ),
    figures: records.flatMap(({ head: { id: municipality, language }, indicators }) =>
      indicators
        .filter(({ observations, indicator }) => latestOf(observations, indicator) !== undefined)
        .map(({ head: { id, title, path } }) => ({
          indicator: id,
          title: localized(title, language),
          municipality,
          path,
        })),
    ),
  };
}
