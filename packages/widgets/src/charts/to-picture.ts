import { escapeText } from './escape.ts';
import { fontSize, lineHeight, round, type LegendEntry, type Scene } from './scene.ts';
import { wrap, wrapWhole } from './text.ts';
import { drawing, type Colours } from './to-svg.ts';

export interface PictureOptions {
  /** Whose figures they are, their licence, the day, and where the chart is found: a line each. */
  readonly sources: readonly string[];
  /** BCP 47. */
  readonly language: string;
  readonly colours?: PictureColours;
}

/** Hex colours; a file has no stylesheet and one scheme, which is light. */
export interface PictureColours {
  readonly ground: string;
  readonly ink: string;
  readonly muted: string;
  readonly accent: string;
}

const plain: PictureColours = { ground: '#ffffff', ink: '#1c2725', muted: '#55615d', accent: '#0d5a4f' };

const margin = 20;
const titleSize = 18;
const swatch = 12;

/**
 * A scene as an SVG file that stands alone: title and sentence above, the chart, what its marks mean, and below who
 * owns the figures. No stylesheet and nothing fetched, so that it looks the same wherever it is put.
 */
export function toPicture(
  scene: Omit<Scene, 'table'>,
  { sources, language, colours = plain }: PictureOptions,
): string {
  const width = scene.width + 2 * margin;
  const title = wrap(scene.title, (scene.width * fontSize) / titleSize, 4);
  const parts: string[] = [];
  let y = margin;
  const write = (rows: readonly string[], colour: string, size = fontSize, weight = ''): void => {
    for (const row of rows) {
      y += size + 4;
      parts.push(
        `<text x="${margin}" y="${y}" fill="${colour}" font-size="${size}"${weight}>${escapeText(row)}</text>`,
      );
    }
  };
  write(title, colours.ink, titleSize, ' font-weight="600"');
  y += 6;
  write(wrap(scene.summary, scene.width, 12), colours.ink);
  y += lineHeight;
  parts.push(`<g transform="translate(${margin} ${y})">${toDrawing(scene, colours)}</g>`);
  y += scene.height + 6;
  for (const entry of scene.legend ?? []) {
    y += lineHeight + 4;
    parts.push(legendRow(entry, y, colours));
  }
  y += 4;
  for (const note of scene.notes) write(wrap(note, scene.width, 8), colours.muted);
  y += 10;
  parts.push(`<path d="M${margin} ${y}H${width - margin}" stroke="${colours.muted}" stroke-opacity=".5"/>`);
  y += 2;
  for (const source of sources) write(wrapWhole(source, scene.width), colours.muted);
  const height = Math.ceil(y + margin);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${escapeText(language)}" width="${width}" height="${height}" ` +
    `viewBox="0 0 ${width} ${height}" role="img" fill="none" color="${colours.ink}" ` +
    `font-family="'Source Sans 3', 'Source Sans Pro', system-ui, sans-serif" font-size="${fontSize}">` +
    `<title>${escapeText(`${scene.title}. ${scene.summary}`)}</title>` +
    `<path fill="${colours.ground}" d="M0 0H${width}V${height}H0Z"/>${parts.join('')}</svg>\n`
  );
}

/**
 * What is inside the picture, in the scene's own coordinates, to be put into another one that has `fill="none"`, ink as
 * its `color` and {@link fontSize}. One such chart a picture: what is hatched refers to a pattern by name.
 */
export const toDrawing = (scene: Pick<Scene, 'shapes'>, colours: PictureColours): string =>
  drawing(scene, 'bilde', roles(colours));

/** What the chart is about in the accent, all else in ink and grey. */
const roles = ({ accent, muted, ink }: PictureColours): Colours => ({
  'line-main': accent,
  'dots-main': accent,
  'band-main': accent,
  leader: accent,
  'label-main': accent,
  'area-1': accent,
  'area-2': accent,
  'area-3': accent,
  'area-4': accent,
  'area-5': accent,
  'area-marked': ink,
  stack: muted,
  tick: muted,
  'line-other': muted,
  'dots-other': muted,
});

function legendRow({ role, text, detail }: LegendEntry, y: number, colours: PictureColours): string {
  const box = `M${margin} ${round(y - swatch + 1)}h${swatch}v${swatch}h-${swatch}z`;
  const square = toDrawing({ shapes: [{ kind: 'path', role, d: box }] }, colours);
  // The hatching is defined once, by the map above.
  const mark = square.slice(square.lastIndexOf('<path class="ch-area'));
  return `${mark}<text x="${margin + swatch + 8}" y="${y}" fill="${colours.ink}">${escapeText(`${text} (${detail})`)}</text>`;
}
