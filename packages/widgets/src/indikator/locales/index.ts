import type { Language } from '@apen-oppvekst/data-schema/terms';
import { en } from './en.ts';
import { nb, type Texts } from './nb.ts';
import { nn } from './nn.ts';
import { sv } from './sv.ts';

export type { Texts };

/** All languages travel with the widget: a page in one language may show a figure told in another. */
export const texts: Readonly<Record<Language, Texts>> = { nb, nn, sv, en };
