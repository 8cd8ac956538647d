/**
 * The words of what a child pointed at. They are the form's own, so that both ends say the same, and are fetched when
 * a case is opened.
 */
import type { Language } from '@apen-oppvekst/data-schema/terms';
import type { Texts } from '../reporter/locales/nb.ts';

export type Choices = Texts['choices'];
export type ChoiceKind = keyof Choices;

const locales: Readonly<Record<Language, () => Promise<Choices>>> = {
  nb: async () => (await import('../reporter/locales/nb.ts')).nb.choices,
  nn: async () => (await import('../reporter/locales/nn.ts')).nn.choices,
  sv: async () => (await import('../reporter/locales/sv.ts')).sv.choices,
  en: async () => (await import('../reporter/locales/en.ts')).en.choices,
};

export const choicesIn = (language: Language): Promise<Choices> => locales[language]();

/** The words of a choice; its id where a newer form has one that is not known here. */
export function choiceText(choices: Choices | undefined, kind: ChoiceKind, id: string): string {
  const words: Readonly<Record<string, unknown>> = choices?.[kind] ?? {};
  // The id was written by whoever sent the report: `constructor` is no choice, and is shown as it stands.
  const text = Object.hasOwn(words, id) ? words[id] : undefined;
  return typeof text === 'string' ? text : id;
}
