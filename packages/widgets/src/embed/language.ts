import type { Language } from '@apen-oppvekst/data-schema/terms';
import { texts } from '../locales/index.ts';

/**
 * The language an element speaks: its own `data-lang` or `lang`, else that of the nearest element
 * around it, out through shadow roots; bokmål when that is none of ours. `no` is read as bokmål.
 */
export function languageOf(element: Element): Language {
  const own = element.getAttribute('data-lang') ?? nearestLang(element);
  const primary = own?.toLowerCase().split('-')[0] ?? '';
  return Object.hasOwn(texts, primary) ? (primary as Language) : 'nb';
}

function nearestLang(element: Element): string | null {
  const holder = element.closest('[lang]');
  if (holder !== null) return holder.getAttribute('lang');
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLang(root.host) : null;
}
