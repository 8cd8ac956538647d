import type { Language } from '@apen-oppvekst/data-schema/terms';
import { en } from './en.ts';
import { nb, type RightsTexts } from './nb.ts';
import { nn } from './nn.ts';
import { sv } from './sv.ts';

export const rightsTexts: Readonly<Record<Language, RightsTexts>> = { nb, nn, sv, en };
export type { RightsTexts };
