import type { Language } from '@apen-oppvekst/data-schema/terms';
import { en } from './en.ts';
import { nb, type PosterTexts } from './nb.ts';
import { nn } from './nn.ts';
import { sv } from './sv.ts';

export const posterTexts: Readonly<Record<Language, PosterTexts>> = { nb, nn, sv, en };
