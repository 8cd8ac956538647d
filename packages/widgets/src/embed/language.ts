import { languages, type Language } from '@apen-oppvekst/data-schema/terms';

/**
 * The language an element speaks: its own `data-lang` or `lang`, else `shared` (what an
 * `<oppvekst-kontekst>` around it says), else that of the page where it stands, out through shadow roots;
 * bokmål when that is none of ours. `no` is read as bokmål.
 */
export function languageOf(element: Element, shared?: string): Language {
  const said = element.getAttribute('data-lang') ?? element.getAttribute('lang') ?? shared;
  return (
    languages.find((each) =>
      said ? said.toLowerCase().split('-')[0] === each : element.matches(`:lang(${each})`),
    ) ?? 'nb'
  );
}
