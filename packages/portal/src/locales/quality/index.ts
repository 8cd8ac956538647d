import type { Language } from '@apen-oppvekst/data-schema/terms';
import { en } from './en.ts';
import { nb, type QualityTexts } from './nb.ts';
import { nn } from './nn.ts';
import { sv } from './sv.ts';

export const qualityTexts: Readonly<Record<Language, QualityTexts>> = { nb, nn, sv, en };
export type { QualityTexts };
