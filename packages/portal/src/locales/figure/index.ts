import type { Language } from '@apen-oppvekst/data-schema/terms';
import { en } from './en.ts';
import { nb, type FigureTexts } from './nb.ts';
import { nn } from './nn.ts';
import { sv } from './sv.ts';

export const figureTexts: Readonly<Record<Language, FigureTexts>> = { nb, nn, sv, en };
export type { FigureTexts };
