import type { Language } from '@apen-oppvekst/data-schema/terms';
import { en } from './en.ts';
import { nb, type OpenDataTexts } from './nb.ts';
import { nn } from './nn.ts';
import { sv } from './sv.ts';

export const openDataTexts: Readonly<Record<Language, OpenDataTexts>> = { nb, nn, sv, en };
export type { OpenDataTexts };
