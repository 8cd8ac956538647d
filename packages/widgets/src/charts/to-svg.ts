import { escapeText } from './escape.ts';
import { fontSize, type PathRole, type Scene, type Shape, type TextRole } from './scene.ts';

export interface SvgOptions {
  /** Unique on the page. */
  readonly id: string;
  /** Id of an element that already holds the scene's sentence, so that it is not read aloud twice. */
  readonly describedBy?: string;
}

/**
 * How a path looks where no stylesheet reaches it: an SVG file, a feed reader. A page's stylesheet
 * overrides all of it by class, which presentation attributes allow.
 */
export const looks: Readonly<Record<PathRole, string>> = {
  grid: 'stroke="currentColor" stroke-opacity=".2"',
  'band-main': 'fill="currentColor" fill-opacity=".15"',
  'band-other': 'fill="currentColor" fill-opacity=".08"',
  'line-main': 'stroke="currentColor" stroke-width="2.5" stroke-linejoin="round"',
  'line-other': 'stroke="currentColor" stroke-width="1.5" stroke-opacity=".7"',
  'dots-main': 'stroke="currentColor" stroke-width="7" stroke-linecap="round"',
  'dots-other': 'stroke="currentColor" stroke-width="5" stroke-linecap="round"',
  hole: 'stroke="#fff" stroke-width="3.5" stroke-linecap="round"',
  ring: 'stroke="currentColor" stroke-width="1.5"',
  interval: 'stroke="currentColor" stroke-width="1.5"',
  gap: 'stroke="currentColor" stroke-width="1.5"',
  break: 'stroke="currentColor" stroke-dasharray="2 4"',
  period: 'fill="currentColor" fill-opacity=".08"',
  'period-edge': 'stroke="currentColor" stroke-dasharray="6 3"',
  median: 'stroke="currentColor"',
  stack: 'stroke="currentColor" stroke-opacity=".45"',
  leader: 'stroke="currentColor" stroke-opacity=".5"',
  'area-1': 'fill="currentColor" fill-opacity=".14"',
  'area-2': 'fill="currentColor" fill-opacity=".28"',
  'area-3': 'fill="currentColor" fill-opacity=".44"',
  'area-4': 'fill="currentColor" fill-opacity=".62"',
  'area-5': 'fill="currentColor" fill-opacity=".86"',
  // Hatched: see below.
  'area-hidden': 'stroke="currentColor" stroke-opacity=".5"',
  'area-none': 'stroke="currentColor" stroke-opacity=".3"',
  'area-marked': 'stroke="currentColor" stroke-width="2"',
};

/** The dashes of a line that is not certain yet. */
export const dashes = '5 4';

/** The scene as an SVG picture: one string, the same bytes wherever it is made. */
export function toSvg(scene: Scene, { id, describedBy }: SvgOptions): string {
  const name =
    describedBy === undefined
      ? `aria-label="${escapeText(`${scene.title}. ${scene.summary}`)}"`
      : `aria-label="${escapeText(scene.title)}" aria-describedby="${escapeText(describedBy)}"`;
  return (
    `<svg class="chart" id="${escapeText(id)}" width="${scene.width}" height="${scene.height}" ` +
    `viewBox="0 0 ${scene.width} ${scene.height}" role="img" ${name} fill="none" font-size="${fontSize}">` +
    `${drawing(scene, id)}</svg>`
  );
}

/** Colours by what a shape is, for a picture that no stylesheet reaches. What is left out has the picture's own. */
export type Colours = Readonly<Partial<Record<PathRole | TextRole, string>>>;

/** What is inside the picture, in the scene's own coordinates. */
export const drawing = (scene: Pick<Scene, 'shapes'>, id: string, colours: Colours = {}): string =>
  `${hatching(scene, id)}${scene.shapes.map((shape) => shapeText(shape, id, colours)).join('')}`;

/** What is hidden is filled with lines: no shade of a figure, and not empty either. */
const hatching = ({ shapes }: Pick<Scene, 'shapes'>, id: string): string =>
  shapes.some(({ role }) => role === 'area-hidden')
    ? `<pattern id="${escapeText(id)}-skjult" width="4" height="4" patternUnits="userSpaceOnUse" ` +
      `patternTransform="rotate(45)"><path class="ch-hatch" stroke="currentColor" stroke-width="2" d="M0 0v4"/></pattern>`
    : '';

function shapeText(shape: Shape, id: string, colours: Colours): string {
  const own = colours[shape.role];
  const colour = own === undefined ? '' : ` color="${own}"`;
  if (shape.kind === 'path') {
    const width = shape.stroke === undefined ? '' : ` stroke-width="${shape.stroke}"`;
    const dots = shape.step === undefined ? '' : ` stroke-linecap="round" stroke-dasharray="0 ${shape.step}"`;
    const broken = shape.dashed === true ? ` stroke-dasharray="${dashes}"` : '';
    const fill = shape.role === 'area-hidden' ? ` fill="url(#${escapeText(id)}-skjult)"` : '';
    const start = `<path class="ch-${shape.role}" ${looks[shape.role]}${colour}${fill}${width}${dots}${broken} d="${shape.d}"`;
    return shape.name === undefined
      ? `${start}/>`
      : `${start}><title>${escapeText(shape.name)}</title></path>`;
  }
  const anchor = shape.anchor === 'start' ? '' : ` text-anchor="${shape.anchor}"`;
  return `<text class="ch-${shape.role}" x="${shape.x}" y="${shape.y}" fill="currentColor"${colour}${anchor}>${escapeText(shape.text)}</text>`;
}
