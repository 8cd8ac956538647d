import { languages, type Language } from '@apen-oppvekst/data-schema/terms';
import { defaultTreeAdapter as tree, parse, serialize, type DefaultTreeAdapterTypes } from 'parse5';
import { indexedText } from './words.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value;

/**
 * A page as it is to be indexed: with boundaries in its compounds, and words of the other written
 * Norwegian. What readers get is left as it is.
 * @returns `undefined` for a page that is in no index
 */
export function indexedPage(html: string): string | undefined {
  if (!html.includes('data-pagefind-body')) return undefined;
  const document = parse(html);
  divideUnder(document, undefined, false);
  return serialize(document);
}

/** @param language of the text, as the nearest `lang` says; `undefined` for one that we have no words of */
function divideUnder(node: Node, language: Language | undefined, inBody: boolean): void {
  if (tree.isTextNode(node)) {
    if (inBody && language !== undefined) node.value = indexedText(node.value, language);
    return;
  }
  if (!('childNodes' in node)) return;
  const element = tree.isElementNode(node) ? node : undefined;
  const said = element && attribute(element, 'lang');
  const own = said === undefined ? language : languages.find((each) => each === said);
  const body = inBody || (element && attribute(element, 'data-pagefind-body')) !== undefined;
  for (const child of node.childNodes) divideUnder(child, own, body);
}
