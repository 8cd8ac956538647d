import type { Language } from '@apen-oppvekst/data-schema/terms';
import { en } from './en.ts';
import { nb, type PrivacyTexts } from './nb.ts';
import { nn } from './nn.ts';
import { sv } from './sv.ts';

export const privacyTexts: Readonly<Record<Language, PrivacyTexts>> = { nb, nn, sv, en };
export type { PrivacyTexts };
