import type { Anchor, PathRole, Scene, Shape, TextRole } from './scene.ts';
import { dashes, looks } from './to-svg.ts';

/** The little of an element that is read: a chart is read without a document. */
type Written = Pick<Element, 'localName' | 'getAttribute' | 'textContent'> & {
  readonly children: Iterable<Written>;
};

/**
 * What {@link toSvg} was given, read from the picture that it wrote: a page that shows a chart already has all that a
 * file of it is drawn from.
 * @param svg the picture as it stands on the page
 */
export function fromSvg(svg: Written): Pick<Scene, 'width' | 'height' | 'shapes'> {
  return {
    width: Number(svg.getAttribute('width')),
    height: Number(svg.getAttribute('height')),
    // What has no class of its own is the pattern that hidden areas are filled with.
    shapes: [...svg.children].flatMap((each) => {
      const role = each.getAttribute('class')?.replace(/^ch-/, '');
      return role === undefined
        ? []
        : [each.localName === 'text' ? textFrom(each, role) : pathFrom(each, role)];
    }),
  };
}

const textFrom = (element: Written, role: string): Shape => ({
  kind: 'text',
  role: role as TextRole,
  x: Number(element.getAttribute('x')),
  y: Number(element.getAttribute('y')),
  anchor: (element.getAttribute('text-anchor') ?? 'start') as Anchor,
  text: element.textContent ?? '',
});

function pathFrom(element: Written, name: string): Shape {
  const role = name as PathRole;
  const [title] = element.children;
  // A width or a dash that every path of the role has is not the shape's own.
  const own = (attribute: string): string | null =>
    looks[role].includes(`${attribute}="`) ? null : element.getAttribute(attribute);
  const width = own('stroke-width');
  const dash = own('stroke-dasharray');
  return {
    kind: 'path',
    role,
    d: element.getAttribute('d') ?? '',
    ...(width !== null && { stroke: Number(width) }),
    ...(dash === dashes ? { dashed: true } : dash !== null && { step: Number(dash.split(' ')[1]) }),
    ...(title !== undefined && { name: title.textContent ?? '' }),
  };
}
