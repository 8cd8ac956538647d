import type { Language } from '@apen-oppvekst/data-schema/terms';
import { en } from './en.ts';
import { nb, type ThemesTexts } from './nb.ts';
import { nn } from './nn.ts';
import { sv } from './sv.ts';

export const themesTexts: Readonly<Record<Language, ThemesTexts>> = { nb, nn, sv, en };
export type { ThemesTexts };
