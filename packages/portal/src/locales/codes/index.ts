import type { Language } from '@apen-oppvekst/data-schema/terms';
import { en } from './en.ts';
import { nb, type CodeTexts } from './nb.ts';
import { nn } from './nn.ts';
import { sv } from './sv.ts';

export const codeTexts: Readonly<Record<Language, CodeTexts>> = { nb, nn, sv, en };
export type { CodeTexts };
