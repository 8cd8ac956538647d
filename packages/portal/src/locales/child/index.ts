import type { Language } from '@apen-oppvekst/data-schema/terms';
import { en } from './en.ts';
import { nb, type ChildTexts } from './nb.ts';
import { nn } from './nn.ts';
import { sv } from './sv.ts';

export const childTexts: Readonly<Record<Language, ChildTexts>> = { nb, nn, sv, en };
export type { ChildTexts };
