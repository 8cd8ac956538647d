import {
  Area,
  CaseStepsFile,
  check,
  ConventionArticle,
  Correction,
  FetchEntry,
  Freshness,
  HelpFile,
  Indicator,
  Innspill,
  LaunchPoint,
  LawSection,
  Municipality,
  Outline,
  pathText,
  PictogramFile,
  Plan,
  RightsFile,
  Source,
  SpeakUpFile,
  SpeakUpFormFile,
  StatusReportFile,
  Unit,
  type Fault,
  type Model,
  type Observation,
  type StatusReport,
  type ValueOf,
} from '@apen-oppvekst/data-schema';
import { fault } from '../fault.ts';
import { placeIn, type Entry } from './entry.ts';
import { parseJson } from './json.ts';
import { KnownIds } from './known-ids.ts';
import { fictionalFolder, kindOf, knownPlaces, type FileKind } from './layout.ts';
import { parseObservations } from './observations.ts';
import { decode } from './text.ts';

/** Everything in the input folder that is well formed by itself. */
export interface Input {
  readonly sources: Entry<Source>[];
  readonly municipalities: Entry<Municipality>[];
  readonly areas: Entry<Area>[];
  readonly units: Entry<Unit>[];
  readonly outlines: Entry<Outline>[];
  readonly plans: Entry<Plan>[];
  readonly indicators: Entry<Indicator>[];
  readonly observations: Entry<Observation>[];
  readonly fetchEntries: Entry<FetchEntry>[];
  readonly freshness: Entry<Freshness>[];
  readonly corrections: Entry<Correction>[];
  readonly reportFiles: Entry<StatusReportFile>[];
  readonly reports: (Entry<StatusReport> & { readonly plan: string })[];
  readonly innspill: Entry<Innspill>[];
  readonly articles: Entry<ConventionArticle>[];
  readonly pictogramFiles: Entry<PictogramFile>[];
  readonly launchPoints: Entry<LaunchPoint>[];
  readonly laws: Entry<LawSection>[];
  readonly rights: Entry<RightsFile>[];
  readonly speakUp: Entry<SpeakUpFile>[];
  readonly speakUpForms: Entry<SpeakUpFormFile>[];
  readonly caseSteps: Entry<CaseStepsFile>[];
  readonly help: Entry<HelpFile>[];
  readonly known: KnownIds;
}

/** A file of the input folder: its path in it, with `/`, and what it holds. */
export interface InputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads files into one input, with every fault in them. Entries with faults are left out; what depends
 * on them is not blamed for that (see {@link KnownIds}).
 */
export function parseInput(files: readonly InputFile[]): { input: Input; faults: Fault[] } {
  const input: Input = {
    sources: [],
    municipalities: [],
    areas: [],
    units: [],
    outlines: [],
    plans: [],
    indicators: [],
    observations: [],
    fetchEntries: [],
    freshness: [],
    corrections: [],
    reportFiles: [],
    reports: [],
    innspill: [],
    articles: [],
    pictogramFiles: [],
    launchPoints: [],
    laws: [],
    rights: [],
    speakUp: [],
    speakUpForms: [],
    caseSteps: [],
    help: [],
    known: new KnownIds(),
  };
  const faults = files.flatMap((file) => parseFile(file, input));
  return { input, faults };
}

function parseFile({ path, bytes }: InputFile, input: Input): Fault[] {
  const kind = kindOf(path);
  if (kind === 'ignored') return [];
  if (kind === undefined) {
    return [
      fault(path, '', {
        nb: `ingen fil her; det som leses er ${knownPlaces}`,
        en: `no file here; what is read is ${knownPlaces}`,
        came: path.split('/').at(-1),
      }),
    ];
  }
  const fictional = path.startsWith(fictionalFolder);
  const decoded = decode(bytes, path);
  if ('faults' in decoded) {
    input.known.markIncomplete(kind);
    return decoded.faults;
  }
  if (kind === 'observations') {
    const { entries, faults } = parseObservations(decoded.text, path, fictional);
    for (const entry of entries) input.observations.push(entry);
    if (faults.length > 0) input.known.markIncomplete(kind);
    return faults;
  }
  const parsed = parseJson(decoded.text, path);
  if ('faults' in parsed) {
    input.known.markIncomplete(kind);
    return parsed.faults;
  }
  input.known.collect(kind, parsed.value);
  return takeJson(kind, parsed.value, { file: path, path: '', fictional }, input);
}

type Place = Omit<Entry<never>, 'value'>;

function takeJson(
  kind: Exclude<FileKind, 'observations'>,
  raw: unknown,
  place: Place,
  input: Input,
): Fault[] {
  switch (kind) {
    case 'plan':
      return take(Plan, raw, place, input.plans);
    case 'sources':
      return takeList(Source, raw, place, input.sources);
    case 'municipalities':
      return takeList(Municipality, raw, place, input.municipalities);
    case 'areas':
      return takeList(Area, raw, place, input.areas);
    case 'outline':
      return take(Outline, raw, place, input.outlines);
    case 'units':
      return takeList(Unit, raw, place, input.units);
    case 'indicators':
      return takeList(Indicator, raw, place, input.indicators);
    case 'fetchEntry':
      return take(FetchEntry, raw, place, input.fetchEntries);
    case 'freshness':
      return takeList(Freshness, raw, place, input.freshness);
    case 'corrections':
      return takeList(Correction, raw, place, input.corrections);
    case 'innspill':
      return takeList(Innspill, raw, place, input.innspill);
    case 'convention':
      return takeList(ConventionArticle, raw, place, input.articles);
    case 'pictograms':
      return take(PictogramFile, raw, place, input.pictogramFiles);
    case 'launchPoints':
      return takeList(LaunchPoint, raw, place, input.launchPoints);
    case 'law':
      return takeList(LawSection, raw, place, input.laws);
    case 'rights':
      return take(RightsFile, raw, place, input.rights);
    case 'speakUp':
      return take(SpeakUpFile, raw, place, input.speakUp);
    case 'speakUpForm':
      return take(SpeakUpFormFile, raw, place, input.speakUpForms);
    case 'caseSteps':
      return take(CaseStepsFile, raw, place, input.caseSteps);
    case 'help':
      return take(HelpFile, raw, place, input.help);
    case 'reports': {
      const before = input.reportFiles.length;
      const faults = take(StatusReportFile, raw, place, input.reportFiles);
      for (const { value } of input.reportFiles.slice(before)) {
        value.reports.forEach((report, index) => {
          const path = pathText(['reports', index], value);
          input.reports.push({ ...place, path, value: report, plan: value.plan });
        });
      }
      return faults;
    }
  }
}

/** Checks one value; keeps it or gives its faults, named by their place in the file. */
function take<AModel extends Model>(
  model: AModel,
  raw: unknown,
  place: Place,
  into: Entry<ValueOf<AModel>>[],
): Fault[] {
  const checked = check(model, raw, place.file);
  if (!checked.ok) return checked.faults.map((each) => ({ ...each, path: placeIn(place, each.path) }));
  into.push({ ...place, value: checked.value });
  return [];
}

/** Checks a list entry by entry, so that one bad entry does not hide the others. */
function takeList<AModel extends Model>(
  model: AModel,
  raw: unknown,
  place: Place,
  into: Entry<ValueOf<AModel>>[],
): Fault[] {
  if (!Array.isArray(raw))
    return [fault(place.file, '', { nb: 'en liste [ … ]', en: 'a list [ … ]', came: raw })];
  return raw.flatMap((entry: unknown, index) =>
    take(model, entry, { ...place, path: pathText([index], raw) }, into),
  );
}
