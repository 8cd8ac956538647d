/** The parts of a page that say something of figures, whatever made them: texts, attributes, tables, pictures. */
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

export interface Table {
  readonly caption: string;
  readonly rows: readonly (readonly string[])[];
}

/** A drawn chart: what it is called, its axis from labelled ticks, and the ends of its dots' strokes. */
export interface Picture {
  readonly label: string;
  readonly ticks: readonly { readonly at: number; readonly value: number }[];
  readonly dots: readonly { readonly x: number; readonly y: number }[];
}

export interface Page {
  /** Texts of the page, each whole: of a paragraph, a cell, a caption, a word in a picture, an attribute. */
  readonly texts: readonly string[];
  readonly tables: readonly Table[];
  readonly pictures: readonly Picture[];
}

export function readPage(html: string): Page {
  const texts: string[] = [];
  const tables: Table[] = [];
  const pictures: Picture[] = [];
  visit(parse(html), (element) => {
    if (element.tagName === 'script' || element.tagName === 'style') return false;
    for (const { name, value } of element.attrs)
      if (/^(?:data-|aria-label|title|alt|content$|value$)/.test(name) && /\d/.test(value)) texts.push(value);
    if (element.tagName === 'table') tables.push(tableOf(element));
    if (element.tagName === 'svg' && /\bchart\b/.test(attribute(element, 'class')))
      pictures.push(pictureOf(element));
    if (isText(element)) {
      const text = textOf(element);
      // Code to paste says what it will say where it is pasted: the numbers in an address are none of its figures.
      texts.push(...(text.startsWith('<') ? readPage(text).texts : [text]));
      return element.tagName === 'svg';
    }
    return true;
  });
  return { texts, tables, pictures };
}

const blocks =
  /^(?:p|li|td|th|caption|figcaption|h[1-6]|dd|dt|title|desc|text|summary|blockquote|label|button|a)$/;
const isText = ({ tagName }: Element): boolean => blocks.test(tagName);

function visit(node: Node, take: (element: Element) => boolean): void {
  const deeper = 'tagName' in node ? take(node) : true;
  if (!deeper || !('childNodes' in node)) return;
  for (const child of node.childNodes) visit(child, take);
}

const attribute = ({ attrs }: Element, name: string): string =>
  attrs.find((each) => each.name === name)?.value ?? '';

function textOf(node: Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  if (!('childNodes' in node)) return '';
  return node.childNodes
    .map(textOf)
    .join('')
    .replace(/[ \n\t]+/g, ' ')
    .trim();
}

function elementsIn(root: Element, tagName: string): Element[] {
  const found: Element[] = [];
  visit(root, (element) => {
    if (element.tagName === tagName) found.push(element);
    return true;
  });
  return found;
}

const tableOf = (table: Element): Table => ({
  caption: elementsIn(table, 'caption').map(textOf).join(' '),
  rows: elementsIn(table, 'tr').map((row) =>
    row.childNodes.flatMap((cell) =>
      'tagName' in cell && /^t[hd]$/.test(cell.tagName) ? [textOf(cell)] : [],
    ),
  ),
});

/** Half the height of a tick's letters: so far its baseline is below its line. */
const tickDrop = 4.5;

function pictureOf(svg: Element): Picture {
  const ticks = elementsIn(svg, 'text').flatMap((text) => {
    const isTick = /\bch-tick\b/.test(attribute(text, 'class')) && attribute(text, 'text-anchor') === 'end';
    const value = Number(
      textOf(text)
        .replace(/[\s\u00a0\u202f]/g, '')
        .replace(',', '.'),
    );
    return isTick && Number.isFinite(value) ? [{ at: Number(attribute(text, 'y')) - tickDrop, value }] : [];
  });
  const dots = elementsIn(svg, 'path')
    .filter((path) => /\bch-dots/.test(attribute(path, 'class')))
    .flatMap((path) => [...attribute(path, 'd').matchAll(/M(-?[\d.]+)[ ,](-?[\d.]+)h/g)])
    .map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
  const circles = elementsIn(svg, 'circle').map((circle) => ({
    x: Number(attribute(circle, 'cx')),
    y: Number(attribute(circle, 'cy')),
  }));
  return { label: attribute(svg, 'aria-label'), ticks, dots: [...dots, ...circles] };
}
