/** On the element that is printed alone, while it is. Its own style sheet says what of it is printed. */
const mark = 'data-oppvekst-print';

let sheet: CSSStyleSheet | undefined;

/**
 * In the tree that the element stands in: only the way to it is left, as plain blocks. A constructed style
 * sheet, because a strict policy refuses a style element.
 */
function onlyTheWay(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(`@media print {
      :not(:has([${mark}]), [${mark}], [${mark}] *) { display: none !important; }
      :has([${mark}]) { all: revert !important; display: block !important; }
    }`);
  }
  return sheet;
}

/** Prints one element of a page that has more, and leaves the page as it was. */
export function printOnly(element: HTMLElement): void {
  const way: [Element, DocumentOrShadowRoot][] = [];
  for (let each: Element | undefined = element; each;) {
    const root = each.getRootNode() as Document | ShadowRoot;
    way.push([each, root]);
    each = root instanceof ShadowRoot ? root.host : undefined;
  }
  const style = onlyTheWay();
  for (const [each, root] of way) {
    each.setAttribute(mark, '');
    root.adoptedStyleSheets.push(style);
  }
  const restore = (): void => {
    for (const [each, root] of way) {
      each.removeAttribute(mark);
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== style);
    }
  };
  window.addEventListener('afterprint', restore, { once: true });
  window.print();
}
