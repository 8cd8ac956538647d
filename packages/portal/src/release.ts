/**
 * Reads the release that harvest wrote. Only files, never harvest itself: what the portal can show
 * is what everyone can download.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from 'astro:config/server';
import {
  areasPath,
  catalogPath,
  nationalPath,
  outlinePath,
  recordPath,
  type AreaRecord,
  type AreasRecord,
  type ChangesRecord,
  type ConventionRecord,
  type Country,
  type DatasetHead,
  type DatasetsRecord,
  type HelpRecord,
  type IndexRecord,
  type IndicatorRecord,
  type ItemRecord,
  type Language,
  type LaunchRecord,
  type LawRecord,
  type MunicipalityRecord,
  type Outline,
  type PlanRecord,
  type QualityRecord,
  type RecordKind,
  type Release,
  type RightsRecord,
  type Setting,
  type Source,
  type SpeakUpRecord,
  type UnitRecord,
} from '@apen-oppvekst/data-schema/terms';

interface Records {
  municipality: MunicipalityRecord;
  area: AreaRecord;
  plan: PlanRecord;
  item: ItemRecord;
  unit: UnitRecord;
  indicator: IndicatorRecord;
}

/** The release's folder: `OPPVEKST_RELEASE`, else `build/release` at the root of the project. */
export const releaseDirectory: string =
  process.env['OPPVEKST_RELEASE'] ?? fileURLToPath(new URL('../../build/release', root));

/** A JSON file of the release. Throws if it is missing: a page without its record must stop the build. */
function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(join(releaseDirectory, path), 'utf8')) as T;
}

/** Ids of all records of a kind, sorted; what `getStaticPaths` gives. */
export function listIds(kind: RecordKind): string[] {
  const folder = join(releaseDirectory, recordPath(kind, 'x'), '..');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort();
}

/** One record. A page reads its own; records never travel through `props`. */
export const readRecord = <K extends RecordKind>(kind: K, id: string): Records[K] =>
  readJson(recordPath(kind, id));

/** An indicator for a page that is about something else: hundreds of those ask for the same few, so each is kept. */
export const readIndicator = (id: string): IndicatorRecord => readKept(recordPath('indicator', id));

const kept = new Map<string, unknown>();

/** What many pages rest on: a national record, the manifest, an indicator. Each is read once and kept. */
function readKept<T>(path: string): T {
  if (!kept.has(path)) kept.set(path, readJson(path));
  return kept.get(path) as T;
}

/** What a setting's children, parents and staff are told of their rights. */
export const readRights = (country: Country, setting: Setting, language: Language): RightsRecord =>
  readKept(nationalPath.rights(country, setting, language));
/** What the one who wants to speak up is told. */
export const readSpeakUp = (country: Country, setting: Setting, language: Language): SpeakUpRecord =>
  readKept(nationalPath.speakUp(country, setting, language));
/** A country's help services. */
export const readHelp = (country: Country, language: Language): HelpRecord =>
  readKept(nationalPath.help(country, language));
/** The sections of law that a country's texts rest on. */
export const readLaw = (country: Country): LawRecord => readKept(nationalPath.law(country));
export const readConvention = (): ConventionRecord => readKept(nationalPath.convention);
/** What a person must ring, read or open before launch. */
export const readLaunch = (): LaunchRecord => readKept(nationalPath.launch);

/** The drawing of a country's municipalities, if the release has one. */
export const readOutline = (country: Country): Outline | undefined =>
  existsSync(join(releaseDirectory, outlinePath(country))) ? readKept(outlinePath(country)) : undefined;

/** Municipalities and indicators, the real ones first, then the made-up, which say so themselves. */
export function readIndex(): Pick<IndexRecord, 'municipalities' | 'indicators'> {
  const { municipalities, indicators, examples } = readKept<IndexRecord>('api/v1/index.json');
  return {
    municipalities: [...municipalities, ...examples.municipalities],
    indicators: [...indicators, ...examples.indicators],
  };
}
export const readChanges = (): ChangesRecord => readKept('api/v1/changes.json');
/** How much is shown, hidden and missing, and how each fetch stands. */
export const readQuality = (): QualityRecord => readJson('api/v1/quality.json');
/** What can be downloaded: the tables, then the figures of each indicator that has any. */
export const readDatasets = (): readonly DatasetHead[] =>
  readJson<DatasetsRecord>(catalogPath.record).datasets;
export const readManifest = (): Release => readKept('manifest.json');

/** A source by its id, which some record gives. */
export const sourceOf = (id: string): Source => {
  const source = readManifest().sources.find((each) => each.id === id);
  if (source === undefined) throw new Error(`No source is called «${id}».`);
  return source;
};

/** The day the release was computed for. Read once: it stands on every page. */
export const asOf: string = readManifest().asOf;

/** The part of a municipality's address that names it: `no-5001-trondheim`. */
const municipalityFolder = (path: string): string => path.split('/')[1] ?? '';

/** Static paths of a page that each municipality has. */
export const municipalityRoutes = (): { params: { municipality: string } }[] =>
  readIndex().municipalities.map(({ path }) => ({ params: { municipality: municipalityFolder(path) } }));

/** The municipality that a route's `municipality` parameter stands for, if it has a plan here. */
export function municipalityOfRoute(param: string): MunicipalityRecord | undefined {
  const head = readIndex().municipalities.find(({ path }) => municipalityFolder(path) === param);
  return head && readRecord('municipality', head.id);
}

/** Every real municipality that figures speak of. */
export const readAreas = (): AreasRecord['areas'] => readKept<AreasRecord>(areasPath).areas;

/** What figures say of the municipality that a route stands for; nothing of a made-up one. */
export function areaOfRoute(param: string): AreaRecord | undefined {
  const link = readAreas().find(({ path }) => municipalityFolder(path) === param);
  return link && readRecord('area', link.id);
}

/** Static paths of every municipality that has a plan or figures. */
export const areaRoutes = (): { params: { municipality: string } }[] => {
  const folders = [...readIndex().municipalities, ...readAreas()].map(({ path }) => municipalityFolder(path));
  return [...new Set(folders)].map((municipality) => ({ params: { municipality } }));
};

/** Static paths of every plan's page. */
export const planRoutes = (): { params: { municipality: string; plan: string } }[] =>
  readIndex().municipalities.flatMap(({ path, plans }) =>
    plans.map(({ id }) => ({ params: { municipality: municipalityFolder(path), plan: id } })),
  );
