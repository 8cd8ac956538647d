import type { Language } from '@apen-oppvekst/data-schema/terms';
import { en } from './en.ts';
import { nb, type ChartWords } from './nb.ts';
import { nn } from './nn.ts';
import { sv } from './sv.ts';

export type { ChartWords };

/** The charts' words in each language. */
export const chartWords: Readonly<Record<Language, ChartWords>> = { nb, nn, sv, en };
