import type { Language } from '@apen-oppvekst/data-schema/terms';
import { en } from './en.ts';
import { nb, type StatementTexts } from './nb.ts';
import { nn } from './nn.ts';
import { sv } from './sv.ts';

export const statementTexts: Readonly<Record<Language, StatementTexts>> = { nb, nn, sv, en };
export type { StatementTexts };
