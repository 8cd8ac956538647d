import type { Language } from '@apen-oppvekst/data-schema/terms';
import { en } from './en.ts';
import { nb, type WebEditorTexts } from './nb.ts';
import { nn } from './nn.ts';
import { sv } from './sv.ts';

export const webEditorTexts: Readonly<Record<Language, WebEditorTexts>> = { nb, nn, sv, en };
export type { WebEditorTexts };
export type BuilderWords = WebEditorTexts['builder'];
