import type { Language } from '@apen-oppvekst/data-schema/terms';
import { en } from './en.ts';
import { nb, type ChromeTexts } from './nb.ts';
import { nn } from './nn.ts';
import { sv } from './sv.ts';

export const chromeTexts: Readonly<Record<Language, ChromeTexts>> = { nb, nn, sv, en };
export type { ChromeTexts };
