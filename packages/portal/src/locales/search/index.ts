import type { Language } from '@apen-oppvekst/data-schema/terms';
import { en } from './en.ts';
import { nb, type SearchTexts } from './nb.ts';
import { nn } from './nn.ts';
import { sv } from './sv.ts';

export const searchTexts: Readonly<Record<Language, SearchTexts>> = { nb, nn, sv, en };
export type { SearchTexts };
