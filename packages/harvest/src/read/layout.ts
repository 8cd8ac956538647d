/** What a file in the input folder holds, told by where it lies. */
export type FileKind =
  | 'plan'
  | 'sources'
  | 'municipalities'
  | 'areas'
  | 'units'
  | 'indicators'
  | 'observations'
  | 'corrections'
  | 'reports'
  | 'innspill';

/** The fictional municipality's folder; the same layout again inside it. */
export const fictionalFolder = 'eksempelvik/';

/** Folders beside ours that other parts of the house read, and the documents that plans were read from. */
const othersFolders = /^(?:national|sources|host-pages|documents)\//;

const places: readonly (readonly [RegExp, FileKind])[] = [
  [/^(?:plans|units|observations)\/sources\.json$/, 'sources'],
  [/^plans\/[^/]+\.json$/, 'plan'],
  [/^units\/municipalities\.json$/, 'municipalities'],
  [/^units\/areas\.json$/, 'areas'],
  [/^units\/[^/]+\.json$/, 'units'],
  [/^observations\/indicators\.json$/, 'indicators'],
  [/^observations\/[^/]+\.csv$/, 'observations'],
  [/^corrections\.json$/, 'corrections'],
  [/^reports\/[^/]+\.json$/, 'reports'],
  [/^innspill\/[^/]+\.json$/, 'innspill'],
];

/** What was expected where an unknown file lies. */
export const knownPlaces =
  'plans/*.json, units/*.json, observations/*.csv, observations/indicators.json, reports/*.json, innspill/*.json, corrections.json';

/**
 * The kind of a file by its path in the input folder (with `/`), `ignored` for what is none of our
 * business, `undefined` for a file that nobody would read.
 */
export function kindOf(path: string): FileKind | 'ignored' | undefined {
  const inside = path.startsWith(fictionalFolder) ? path.slice(fictionalFolder.length) : path;
  const hidden = inside.split('/').some((part) => part.startsWith('.'));
  if (hidden || othersFolders.test(inside) || inside.endsWith('.md')) return 'ignored';
  return places.find(([pattern]) => pattern.test(inside))?.[1];
}
