/** What a fallback is made of: a sentence with a link and a number. */
const parts = 'a,b,br,em,i,img,noscript,script,small,span,strong,svg,p:has(a)';

/**
 * What inside a place is fallback, and what comes after it and is not. An element that is written as if it
 * were closed in itself, `<oppvekst-hjelp />`, has taken the rest of the page as its content, and that must
 * not be hidden with the fallback.
 */
export function divide(place: Element): { fallback: ChildNode[]; page: ChildNode[] } {
  const nodes = [...place.childNodes];
  const at = nodes.findIndex((node) => node instanceof Element && !node.matches(parts));
  return at < 0 ? { fallback: nodes, page: [] } : { fallback: nodes.slice(0, at), page: nodes.slice(at) };
}
