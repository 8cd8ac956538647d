import { languages, type Language } from '@apen-oppvekst/data-schema/terms';

/**
 * The language an element speaks: its own `data-lang` or `lang`, else `shared` (what an
 * `<oppvekst-kontekst>` around it says), else that of the nearest element around it, out through shadow
 * roots; bokmål when that is none of ours. `no` is read as bokmål.
 */
export function languageOf(element: Element, shared?: string): Language {
  const said =
    element.getAttribute('data-lang') ?? element.getAttribute('lang') ?? shared ?? nearestLang(element);
  const primary = said?.toLowerCase().split('-')[0];
  return languages.find((each) => each === primary) ?? 'nb';
}

function nearestLang(element: Element): string | null {
  const holder = element.closest('[lang]');
  if (holder !== null) return holder.getAttribute('lang');
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLang(root.host) : null;
}
