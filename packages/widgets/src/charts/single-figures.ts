/** How a single figure is marked where it stands alone: how uncertain it is, and that it is rounded, a limit or provisional. */
import { isHiddenStatus, type Language, type Observation } from '@apen-oppvekst/data-schema/terms';
import { hasInterval, hasValue, isProvisional } from './format.ts';
import { chartWords } from './locales/index.ts';
import { round } from './scene.ts';

/** A line from one limit of an interval to the other, with an end at each. */
export const intervalPath = (lower: number, upper: number, y: number): string =>
  `M${round(lower)} ${round(y)}H${round(upper)}M${round(lower)} ${round(y - 4)}v8M${round(upper)} ${round(y - 4)}v8`;

/** What it means that a figure is hidden. */
export const hiddenNote = (language: Language): string => chartWords[language].hiddenNote;

/** What the marks and words mean, for those that are there. */
export function dotNotes(
  places: readonly { readonly name: string; readonly observation: Observation | undefined }[],
  language: Language,
): string[] {
  const words = chartWords[language];
  const approximate = places.flatMap(({ name, observation }) =>
    hasValue(observation) && observation.approximate !== undefined
      ? [`${name} («${observation.approximate}»)`]
      : [],
  );
  const provisional = places.flatMap(({ name, observation }) => (isProvisional(observation) ? [name] : []));
  return [
    ...(approximate.length > 0 ? [words.approximateNote(approximate.join(', '))] : []),
    ...(provisional.length > 0 ? [words.dotProvisionalNote(provisional.join(', '))] : []),
    ...(places.some(({ observation }) => hasInterval(observation)) ? [words.dotIntervalNote] : []),
    ...(places.some(({ observation }) => observation !== undefined && isHiddenStatus(observation.status))
      ? [hiddenNote(language)]
      : []),
  ];
}
