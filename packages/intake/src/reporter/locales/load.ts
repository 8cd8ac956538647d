import type { Language } from '@apen-oppvekst/data-schema/terms';
import type { Texts } from './nb.ts';

/** The browser brings the one language that the page is in. */
export const loadTexts: Readonly<Record<Language, () => Promise<Texts>>> = {
  nb: async () => (await import('./nb.ts')).nb,
  nn: async () => (await import('./nn.ts')).nn,
  sv: async () => (await import('./sv.ts')).sv,
  en: async () => (await import('./en.ts')).en,
};
