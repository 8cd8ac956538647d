/** The words of what a child pointed at. They are the form's own, so that both ends say the same. */
import type { Language } from '@apen-oppvekst/data-schema/terms';
import { texts } from '../reporter/locales/index.ts';

export type ChoiceKind = 'what' | 'where' | 'since' | 'wish';

/** The words of a choice; its id where a newer form has one that is not known here. */
export const choiceText = (kind: ChoiceKind, id: string, language: Language): string =>
  (texts[language].choices[kind] as Readonly<Record<string, string>>)[id] ?? id;
