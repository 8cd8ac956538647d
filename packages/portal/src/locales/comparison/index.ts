import type { Language } from '@apen-oppvekst/data-schema/terms';
import { en } from './en.ts';
import { nb, type ComparisonTexts } from './nb.ts';
import { nn } from './nn.ts';
import { sv } from './sv.ts';

export const comparisonTexts: Readonly<Record<Language, ComparisonTexts>> = { nb, nn, sv, en };
export type { ComparisonTexts };
