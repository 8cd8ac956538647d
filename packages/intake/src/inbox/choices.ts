/** The words of what a child pointed at. They are the form's own, so that both ends say the same. */
import type { Texts } from './locales/index.ts';

export type Choices = Texts['choices'];
export type ChoiceKind = keyof Choices;

/** The words of a choice; its id where a newer form has one that is not known here. */
export function choiceText(choices: Choices, kind: ChoiceKind, id: string): string {
  const words: Readonly<Record<string, unknown>> = choices[kind];
  // The id was written by whoever sent the report: `constructor` is no choice, and is shown as it stands.
  const text = Object.hasOwn(words, id) ? words[id] : undefined;
  return typeof text === 'string' ? text : id;
}
