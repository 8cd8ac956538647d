import type { Language } from '@apen-oppvekst/data-schema/terms';
import { en } from './en.ts';
import { nb, type GuideTexts } from './nb.ts';
import { nn } from './nn.ts';
import { sv } from './sv.ts';

export const guideTexts: Readonly<Record<Language, GuideTexts>> = { nb, nn, sv, en };
export type { GuideTexts };
/** The part of a guide's address that names it, the same in all languages. */
export type GuideSlug = keyof GuideTexts['guides'];
