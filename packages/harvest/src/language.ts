import { languages, type Language, type LocalizedText } from '@apen-oppvekst/data-schema';

/** A text in the first language it has, nb → nn → sv → en, and which one that was. */
export function inFirstLanguage(text: LocalizedText): { readonly text: string; readonly language: Language } {
  for (const language of languages) {
    const found = text[language];
    if (found !== undefined) return { text: found, language };
  }
  throw new Error('a checked text has at least one language');
}
