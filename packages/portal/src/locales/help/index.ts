import type { Language } from '@apen-oppvekst/data-schema/terms';
import { en } from './en.ts';
import { nb, type HelpTexts } from './nb.ts';
import { nn } from './nn.ts';
import { sv } from './sv.ts';

export const helpTexts: Readonly<Record<Language, HelpTexts>> = { nb, nn, sv, en };
export type { HelpTexts };
