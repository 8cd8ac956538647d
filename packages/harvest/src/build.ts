import {
  changesFeedPath,
  check,
  FaultError,
  IsoDate,
  isTrackable,
  jsonSchemas,
  municipalityFeedPath,
  schemaPath,
  statusFormPath,
  WebAddress,
  type Fault,
  type FaultLanguage,
  type Freshness,
  type Release,
  type SiteConfig,
  type StaleEntry,
} from '@apen-oppvekst/data-schema';
import { Catalogue } from './catalogue.ts';
import { atomFeed, municipalityFeed } from './changes/feed.ts';
import { changesRecord } from './changes/index.ts';
import { readPrevious, type Previous } from './changes/previous.ts';
import { gather } from './check/gather.ts';
import { crossChecks } from './check/index.ts';
import { derived } from './derive/derive.ts';
import { protect, shownIn } from './disclosure/index.ts';
import { qualityRecord } from './disclosure/quality.ts';
import { givenAwayInTexts } from './disclosure/texts.ts';
import { fault } from './fault.ts';
import { staleEntries } from './national/stale.ts';
import { openData } from './open-data/index.ts';
import { readFolder } from './read/folder.ts';
import { parseInput, type Input, type InputFile } from './read/input.ts';
import { kindOf } from './read/layout.ts';
import { municipalitiesWithPage } from './records/area.ts';
import { records } from './records/index.ts';
import { planRecord } from './records/plan.ts';
import { statusForms } from './status-forms.ts';
import { toCsv } from './tables/csv.ts';
import { tables } from './tables/index.ts';
import { checksums } from './write/checksums.ts';
import { refuseForeignFolder, replaceFolder } from './write/folder.ts';
import { manifestOf, type ReleaseFiles } from './write/manifest.ts';

export interface BuildOptions {
  /** Folder with plans, units, observations … */
  readonly inFolder: string;
  /** Folder of the release; replaced whole. */
  readonly outFolder: string;
  /** The day that everything is computed for, ISO 8601. */
  readonly asOf: string;
  /** Where the portal will stand: absolute addresses and feed ids are made from it. */
  readonly baseAddress: string;
  /** An earlier release, to tell what has changed since. May be the folder that is replaced. */
  readonly previousFolder?: string | undefined;
  /** Releases before that one: what they showed is known, and must give nothing away together with this one. */
  readonly earlierFolders?: readonly string[] | undefined;
  /** Those releases are withdrawn, so that what they showed is not held to be known; what is new since is told all the same. */
  readonly withdrawn?: boolean | undefined;
  /** The form of made-up units is open. Never where children read. */
  readonly practiceIntake?: boolean | undefined;
  /** Who answers for what is published; left out or `null` as long as it is a demonstration. */
  readonly publisher?: SiteConfig['publisher'] | undefined;
  /** Called for each source that gave no new figures at the last fetch: the last good ones are published. */
  readonly onNotFetched?: ((freshness: Freshness) => void) | undefined;
  /** Called before each step. */
  readonly onStep?: ((step: Step) => void) | undefined;
}

export interface CheckOptions extends Pick<BuildOptions, 'inFolder' | 'asOf'> {
  /** The language that tasks are told in. */
  readonly language: FaultLanguage;
}

/** What a build is doing. */
export type Step = 'read' | 'check' | 'protect' | 'compute' | 'write';

/**
 * Builds a release from a folder of plans and figures, and puts it in place of the last one.
 * The same input, day, address and previous release give the same bytes.
 * @returns the release's manifest
 * @throws {FaultError} with every fault of the input; the last release is then untouched
 */
export async function buildRelease(options: BuildOptions): Promise<Release> {
  const { inFolder, outFolder, asOf, previousFolder, earlierFolders = [], withdrawn, onStep } = options;
  const wrongOptions = optionFaults(options);
  if (wrongOptions.length > 0) throw new FaultError(wrongOptions);
  onStep?.('read');
  await refuseForeignFolder(outFolder);
  const inputFiles = await readInput(inFolder);
  const previous = previousFolder === undefined ? undefined : await readPrevious(previousFolder);
  const earlier = await Promise.all(earlierFolders.map(readPrevious));
  onStep?.('check');
  const whole = readChecked(inputFiles, asOf);
  onStep?.('protect');
  const releases = withdrawn === true ? [] : previous === undefined ? earlier : [...earlier, previous];
  const shownBefore = shownIn(releases);
  const input = await protect(whole, shownBefore);
  onStep?.('compute');
  const catalogue = new Catalogue(withDerived(input));
  const { files, manifest } = await releaseFiles(catalogue, previous, options, [
    ['api/v1/quality.json', qualityRecord(catalogue, whole, releases, asOf)],
  ]);
  const givenAway = givenAwayInTexts(files, withDerived(whole), withDerived(input), shownBefore);
  if (givenAway.length > 0) throw new FaultError(givenAway);
  onStep?.('write');
  await replaceFolder(outFolder, files);
  for (const each of catalogue.freshness) if (each.problem !== undefined) options.onNotFetched?.(each);
  return manifest;
}

/**
 * The files of an input folder.
 * @throws {FaultError} if there is no such folder, or no plan in it
 */
export async function readInput(inFolder: string): Promise<InputFile[]> {
  const files = await readFolder(inFolder);
  if (!files.some(({ path }) => kindOf(path) === 'plan')) throw new FaultError([withoutPlans(inFolder)]);
  return files;
}

/** A folder named wrongly would else publish an empty portal over a full one. */
const withoutPlans = (inFolder: string): Fault =>
  fault(inFolder, '', {
    nb: 'minst én plan, i plans/{plan}.json',
    en: 'at least one plan, in plans/{plan}.json',
    came: undefined,
  });

const optionFaults = ({ asOf, baseAddress }: BuildOptions): Fault[] => [
  ...dayFaults(asOf),
  ...faultsOf(check(WebAddress, baseAddress, '--base')),
];

const dayFaults = (asOf: string): Fault[] => faultsOf(check(IsoDate, asOf, '--as-of'));

const faultsOf = (checked: ReturnType<typeof check>): Fault[] => (checked.ok ? [] : checked.faults);

/**
 * Reads and checks an input folder, and writes nothing.
 * @returns what must be rung, read or opened before launch
 * @throws {FaultError} with every fault of the input
 */
export async function checkInput({
  inFolder,
  asOf,
  language,
}: CheckOptions): Promise<{ files: number; stale: StaleEntry[] }> {
  const wrongDay = dayFaults(asOf);
  if (wrongDay.length > 0) throw new FaultError(wrongDay);
  const files = await readInput(inFolder);
  const input = await protect(readChecked(files, asOf), new Map());
  const { national } = new Catalogue(input);
  return { files: files.length, stale: staleEntries(national, asOf, language) };
}

/**
 * What a folder's files say, checked by themselves and against each other. Its figures are not yet what may be
 * published.
 * @throws {FaultError} with every fault, and nothing else, whatever the files hold
 */
export function readChecked(files: readonly InputFile[], asOf: string): Input {
  const { input, faults } = parseInput(files);
  const all = gather([...faults, ...crossChecks(input, asOf)]);
  if (all.length > 0) throw new FaultError(all);
  return input;
}

/** With the figures that are reckoned of two others, both of them as they are here: shown, or hidden. */
export const withDerived = (input: Input): Input => ({
  ...input,
  observations: [...input.observations, ...derived(input.indicators, input.observations)],
});

/** Everything a release consists of, in memory. */
async function releaseFiles(
  catalogue: Catalogue,
  previous: Previous | undefined,
  {
    asOf,
    baseAddress,
    practiceIntake,
    publisher = null,
  }: Pick<BuildOptions, 'asOf' | 'baseAddress' | 'practiceIntake' | 'publisher'>,
  others: readonly (readonly [path: string, record: object])[],
): Promise<{ files: ReleaseFiles; manifest: Release }> {
  const files: ReleaseFiles = new Map();
  const base = baseAddress.replace(/\/+$/, '');
  for (const [path, record] of [...records(catalogue, asOf, { practiceIntake }), ...others])
    files.set(path, json(record));
  const changes = changesRecord(catalogue, previous, asOf);
  files.set('api/v1/changes.json', json(changes));
  const absolute = (path: string): string => `${base}/${path}`;
  const downloads = [...tables(catalogue, absolute)];
  for (const { path, table } of downloads) files.set(path, utf8(toCsv(table)));
  for await (const [path, content] of openData(catalogue, downloads, { publisher, absolute, asOf }))
    files.set(path, typeof content === 'string' ? utf8(content) : json(content));
  for (const plan of catalogue.plans.filter((each) => each.items.some(isTrackable))) {
    // The fictional plan has a form too: its page shows how reporting is done.
    const { csv, xlsx } = await statusForms(planRecord(catalogue, plan, asOf));
    files.set(statusFormPath(plan.id, 'csv'), utf8(csv));
    files.set(statusFormPath(plan.id, 'xlsx'), xlsx);
  }
  files.set(changesFeedPath, utf8(atomFeed(changes, base)));
  for (const place of municipalitiesWithPage(catalogue))
    files.set(municipalityFeedPath(place.id), utf8(municipalityFeed(changes, place, base)));
  files.set('data/SHA256SUMS', utf8(checksums(files)));
  const schemas = jsonSchemas(base);
  for (const name of Object.keys(schemas) as (keyof typeof schemas)[]) {
    files.set(schemaPath(name), json(schemas[name]));
  }
  const manifest = manifestOf(catalogue, files, { asOf, baseAddress: base });
  files.set('manifest.json', json(manifest));
  return { files, manifest };
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const json = (value: object): Uint8Array => utf8(`${JSON.stringify(value)}\n`);
