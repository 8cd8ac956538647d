import type { Language } from '@apen-oppvekst/data-schema/terms';
import { en } from './en.ts';
import { nb, type IndicatorTexts } from './nb.ts';
import { nn } from './nn.ts';
import { sv } from './sv.ts';

export const indicatorTexts: Readonly<Record<Language, IndicatorTexts>> = { nb, nn, sv, en };
export type { IndicatorTexts };
