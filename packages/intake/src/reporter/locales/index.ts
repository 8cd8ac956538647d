import type { Language } from '@apen-oppvekst/data-schema/terms';
import { en, enPage } from './en.ts';
import { nb, nbPage, type PageTexts, type Texts } from './nb.ts';
import { nn, nnPage } from './nn.ts';
import { sv, svPage } from './sv.ts';

export type { Texts };

const whole = (texts: Texts, page: PageTexts): Texts & { readonly page: PageTexts } => ({
  ...texts,
  page: { ...texts.page, ...page },
});

/** All four, for the service that writes the page; the browser brings the one it needs. */
export const texts: Readonly<Record<Language, ReturnType<typeof whole>>> = {
  nb: whole(nb, nbPage),
  nn: whole(nn, nnPage),
  sv: whole(sv, svPage),
  en: whole(en, enPage),
};
