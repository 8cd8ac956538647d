/** The inbox's words: one language is fetched, with the form's words for what a child can point at. */
import type { Language } from '@apen-oppvekst/data-schema/terms';
import type { Texts } from './nb.ts';

export type { Texts } from './nb.ts';

const languages: Readonly<Record<Language, () => Promise<Texts>>> = {
  nb: async () => (await import('./nb.ts')).nb,
  nn: async () => (await import('./nn.ts')).nn,
  sv: async () => (await import('./sv.ts')).sv,
  en: async () => (await import('./en.ts')).en,
};

/** @throws where they do not come, as without a network */
export const textsIn = (language: Language): Promise<Texts> => languages[language]();
