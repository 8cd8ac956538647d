import type { Language } from '@apen-oppvekst/data-schema/terms';
import { en } from './en.ts';
import { nb, type MunicipalityTexts } from './nb.ts';
import { nn } from './nn.ts';
import { sv } from './sv.ts';

export const municipalityTexts: Readonly<Record<Language, MunicipalityTexts>> = { nb, nn, sv, en };
export type { MunicipalityTexts };
