import type { Language } from '@apen-oppvekst/data-schema/terms';
import { en } from './en.ts';
import { nb, type Texts } from './nb.ts';
import { nn } from './nn.ts';
import { sv } from './sv.ts';

export type { Texts };

/** The element's own words, all languages of them; what it tells comes with the record, in one. */
export const texts: Readonly<Record<Language, Texts>> = { nb, nn, sv, en };
