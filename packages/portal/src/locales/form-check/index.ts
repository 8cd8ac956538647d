import type { Language } from '@apen-oppvekst/data-schema/terms';
import { en } from './en.ts';
import { nb, type FormCheckTexts } from './nb.ts';
import { nn } from './nn.ts';
import { sv } from './sv.ts';

export const formCheckTexts: Readonly<Record<Language, FormCheckTexts>> = { nb, nn, sv, en };
export type { FormCheckTexts };
