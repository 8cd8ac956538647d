import type { Language } from '@apen-oppvekst/data-schema/terms';
import { en } from './en.ts';
import { nb, type HomeTexts } from './nb.ts';
import { nn } from './nn.ts';
import { sv } from './sv.ts';

export const homeTexts: Readonly<Record<Language, HomeTexts>> = { nb, nn, sv, en };
export type { HomeTexts };
