import type { Language } from '@apen-oppvekst/data-schema/terms';
import { en } from './en.ts';
import { nb, type PlanTexts } from './nb.ts';
import { nn } from './nn.ts';
import { sv } from './sv.ts';

export const planTexts: Readonly<Record<Language, PlanTexts>> = { nb, nn, sv, en };
export type { PlanTexts };
