import type { Language } from '@apen-oppvekst/data-schema/terms';
import { en } from './en.ts';
import { nb, type ChangesTexts } from './nb.ts';
import { nn } from './nn.ts';
import { sv } from './sv.ts';

export const changesTexts: Readonly<Record<Language, ChangesTexts>> = { nb, nn, sv, en };
export type { ChangesTexts };
