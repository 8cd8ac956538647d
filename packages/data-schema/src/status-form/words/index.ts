import type { Language } from '../../terms/codes.ts';
import { en } from './en.ts';
import { nb, type FormWords } from './nb.ts';
import { nn } from './nn.ts';
import { sv } from './sv.ts';

export type { FormWords };
export const formWords: Readonly<Record<Language, FormWords>> = { nb, nn, sv, en };
