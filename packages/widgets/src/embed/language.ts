import { languages, type Language } from '@apen-oppvekst/data-schema/terms';

/**
 * The language an element speaks: its own `data-lang` or `lang`, else `shared` (what an
 * `<oppvekst-kontekst>` around it says), else that of the page where it stands; bokmål when that is none of
 * ours. `no` is read as bokmål.
 */
export function languageOf(element: Element, shared?: string): Language {
  const said =
    element.getAttribute('data-lang') ?? element.getAttribute('lang') ?? shared ?? languageAround(element);
  return languages.find((each) => said?.toLowerCase().split('-')[0] === each) ?? 'nb';
}

/** That of the nearest element that has one, out through shadow roots; `:lang()` stops at them in some browsers. */
function languageAround(element: Element): string | null | undefined {
  const root = element.getRootNode();
  const nearest = element.closest('[lang]');
  return nearest || !(root instanceof ShadowRoot) ? nearest?.getAttribute('lang') : languageAround(root.host);
}
