import { countries, type Country } from '@apen-oppvekst/data-schema';

/** What a file in the input folder holds, told by where it lies. */
export type FileKind =
  | 'plan'
  | 'sources'
  | 'municipalities'
  | 'areas'
  | 'units'
  | 'outline'
  | 'indicators'
  | 'observations'
  | 'fetchEntry'
  | 'freshness'
  | 'corrections'
  | 'reports'
  | 'innspill'
  | 'convention'
  | 'pictograms'
  | 'launchPoints'
  | 'law'
  | 'rights'
  | 'speakUp'
  | 'speakUpForm'
  | 'caseSteps'
  | 'help';

/** The fictional municipality's folder; the same layout again inside it. */
export const fictionalFolder = 'eksempelvik/';

/** Folders beside ours that other parts of the house read, and the documents that plans were read from. */
const othersFolders = /^(?:sources|host-pages|documents)\//;

/** The settings of the service that receives reports. It never meets a release. */
const settingsOfMottak = 'mottak.json';

const places: readonly (readonly [RegExp, FileKind])[] = [
  [/^(?:plans|units|observations|geo)\/sources\.json$/, 'sources'],
  [/^plans\/[^/]+\.json$/, 'plan'],
  [/^units\/municipalities\.json$/, 'municipalities'],
  [/^units\/areas\.json$/, 'areas'],
  [/^units\/[^/]+\.json$/, 'units'],
  [/^geo\/(?:no|se)\.json$/, 'outline'],
  [/^observations\/indicators\.json$/, 'indicators'],
  [/^observations\/[^/]+\.csv$/, 'observations'],
  [/^corrections\.json$/, 'corrections'],
  [/^reports\/[^/]+\.json$/, 'reports'],
  [/^innspill\/[^/]+\.json$/, 'innspill'],
];

/** There is one of each of these, of the real world: what is fetched, and what a country's law gives every child. */
const onlyReal: typeof places = [
  [/^fetch\/[^/]+\.json$/, 'fetchEntry'],
  [/^observations\/freshness\.json$/, 'freshness'],
  [/^national\/(?:(?:no|se)\/)?sources\.json$/, 'sources'],
  [/^national\/convention\.json$/, 'convention'],
  [/^national\/pictograms\.json$/, 'pictograms'],
  [/^national\/launch-points\.json$/, 'launchPoints'],
  [/^national\/(?:no|se)\/law\.json$/, 'law'],
  [/^national\/(?:no|se)\/rights\.(?:school|kindergarten)\.json$/, 'rights'],
  [/^national\/(?:no|se)\/speak-up\.json$/, 'speakUp'],
  [/^national\/(?:no|se)\/speak-up-form\.json$/, 'speakUpForm'],
  [/^national\/(?:no|se)\/case-steps\.json$/, 'caseSteps'],
  [/^national\/(?:no|se)\/help\.json$/, 'help'],
];

/** What was expected where an unknown file lies. */
export const knownPlaces =
  'plans/*.json, units/*.json, geo/{no,se,sources}.json, observations/*.csv, observations/{indicators,freshness}.json, fetch/*.json, reports/*.json, innspill/*.json, corrections.json, national/{convention,pictograms,launch-points,sources}.json, national/{no,se}/{law,rights.school,rights.kindergarten,speak-up,speak-up-form,case-steps,help,sources}.json';

/**
 * The kind of a file by its path in the input folder (with `/`), `ignored` for what is none of our
 * business, `undefined` for a file that nobody would read.
 */
export function kindOf(path: string): FileKind | 'ignored' | undefined {
  const inside = path.startsWith(fictionalFolder) ? path.slice(fictionalFolder.length) : path;
  const hidden = inside.split('/').some((part) => part.startsWith('.'));
  if (hidden || othersFolders.test(inside) || inside === settingsOfMottak || inside.endsWith('.md'))
    return 'ignored';
  return [...places, ...(inside === path ? onlyReal : [])].find(([pattern]) => pattern.test(inside))?.[1];
}

/** The country that a file of the national folder is about. */
export const countryOfFolder = (path: string): Country | undefined =>
  countries.find((country) => path.startsWith(`national/${country}/`));
