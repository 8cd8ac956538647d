import { countryOf, type Country, type Language } from '@apen-oppvekst/data-schema/terms';
import type { Shared } from './context.ts';

/**
 * The country whose law and numbers hold. They differ, so what is said nearest decides: the element's own
 * country or unit, then what is told around it; Sweden for a page in Swedish, else Norway.
 */
export const countryAt = (
  { country, unit }: { readonly country?: string | null; readonly unit: string | null },
  shared: Partial<Shared>,
  language: Language,
): Country =>
  countryOf(`${country ?? unit ?? shared.country ?? shared.unit ?? (language === 'sv' ? 'se' : 'no')}-`);
