/**
 * Addresses on the portal and in the release, relative to the portal's root. They are promises:
 * chosen once, and only here.
 */
import type { Country, Language } from './codes.ts';
import { slugify } from './ids.ts';
import type { Audience, Setting } from './national.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** `kommune/no-5001-trondheim/` */
export const municipalityPath = ({ id, name }: Named): string => `kommune/${id}-${slugify(name)}/`;

/** `kommune/no-5001-trondheim/sammenlign/`: its figures beside those of municipalities of about the same size. */
export const comparisonPath = (pathOfMunicipality: string): string => `${pathOfMunicipality}sammenlign/`;

/** `kommune/no-5001-trondheim/plan/trd-ssp/` */
export const planPath = (municipality: Named, planId: string): string =>
  `${municipalityPath(municipality)}plan/${planId}/`;

/** `kommune/no-5001-trondheim/innspill/`: what pupils', parents' and other bodies asked, and the answers. */
export const innspillPath = (municipality: Named): string => `${municipalityPath(municipality)}innspill/`;

/** `kommune/no-5001-trondheim/arsrapport/`: what has been reported, to print for the municipal council. Norway only. */
export const yearlyReportPath = (municipality: Named): string =>
  `${municipalityPath(municipality)}arsrapport/`;

/** `tiltak/trd-ssp-04-program-seksuell-trakassering/`: every item of a plan, whatever its kind. */
export const itemPath = (itemId: string): string => `tiltak/${itemId}/`;

/** `enhet/no-974760673/` */
export const unitPath = (unitId: string): string => `enhet/${unitId}/`;

/** `indikator/mobbing-7-trinn/` */
export const indicatorPath = (indicatorId: string): string => `indikator/${indicatorId}/`;

/** `indikator/fravaer-10-trinn-dager-snitt/kart/`: only where enough municipalities have a figure that is no plain count. */
export const indicatorMapPath = (indicatorId: string): string => `${indicatorPath(indicatorId)}kart/`;

/** `figur/mobbing-7-trinn/over-tid-no-5001.svg`: a chart of an indicator's page as a file. None of what is made up. */
export const figurePath = (indicatorId: string, chart: string, format: 'svg' | 'png'): string =>
  `figur/${indicatorId}/${chart}.${format}`;

/**
 * `delebilde/indikator/mobbing-7-trinn.png`: what is shown of a page where its address is passed on. The same picture
 * for all pages that have none of their own: `delebilde/nb.png`, and `delebilde/oppdiktet-nb.png` of what is made up.
 */
export const sharePicturePath = (pageOrName: string): string =>
  `delebilde/${pageOrName.replace(/\/$/, '')}.png`;

/** Kinds of record in the static API, by the folder they lie in. */
export type RecordKind = 'municipality' | 'area' | 'plan' | 'item' | 'unit' | 'indicator';

/** `api/v1/plan/trd-ssp.json` */
export const recordPath = (kind: RecordKind, id: string): string => `api/v1/${kind}/${id}.json`;

/** Every municipality that has figures: `api/v1/areas.json` */
export const areasPath = 'api/v1/areas.json';

/** The municipalities of a country as a drawing: `api/v1/outline/no.json` */
export const outlinePath = (country: Country): string => `api/v1/outline/${country}.json`;

/** `figur/mobbing-7-trinn/no-5001.json`: an indicator of one municipality, drawn and in words. The widget's. */
export const areaFigurePath = (indicatorId: string, areaId: string): string =>
  `figur/${indicatorId}/${areaId}.json`;

/** The figures of one indicator as a table: `data/indikator/mobbing-7-trinn.csv`. None for what is made up or not fetched. */
export const indicatorTablePath = (indicatorId: string): string => `data/indikator/${indicatorId}.csv`;

/** The same figures as JSON-stat 2: `data/indikator/mobbing-7-trinn.json` */
export const indicatorCubePath = (indicatorId: string): string => `data/indikator/${indicatorId}.json`;

/** What the columns of a table are, in the W3C's words (CSVW), where its readers look: `data/tiltak.csv-metadata.json` */
export const tableMetadataPath = (tablePath: string): string => `${tablePath}-metadata.json`;

/** The newest changes as an Atom feed. */
export const changesFeedPath = 'data/endringer.atom';

/** Those of one municipality: `data/endringer/no-5001.atom`. Of every real one that has a plan or figures here. */
export const municipalityFeedPath = (municipalityId: string): string =>
  `data/endringer/${municipalityId}.atom`;

/** Everything that can be downloaded, told to people and to machines. */
export const catalogPath = {
  /** The page, in bokmål; a dataset's own address is a place on it: `data/#tiltak`. */
  page: 'data/',
  record: 'api/v1/datasets.json',
  /** DCAT-AP-NO, as national data catalogues harvest it. */
  turtle: 'data/katalog.ttl',
  jsonLd: 'data/katalog.jsonld',
  /** Data Package: the tables with the types of their columns. */
  dataPackage: 'data/datapackage.json',
} as const;

/** The status form of a plan: `data/statusskjema/trd-ssp.xlsx` */
export const statusFormPath = (planId: string, format: 'xlsx' | 'csv'): string =>
  `data/statusskjema/${planId}.${format}`;

/** `si-ifra/no-974760673/nb/`: where every embed of the button leads. */
export const speakUpPath = (unitId: string, language: Language): string => `si-ifra/${unitId}/${language}/`;

/** `si-ifra/no-974760673/nb/plakat/`: the address as a poster. Only of units that have joined. */
export const posterPath = (unitId: string, language: Language): string =>
  `${speakUpPath(unitId, language)}plakat/`;

/**
 * `mottak/skjema/no-974760673/nb`: where a report is written. The intake service sends it, not the portal, under the
 * portal's own host; so it is in no sitemap and no search.
 */
export const intakeFormPath = (unitId: string, language: Language): string =>
  `mottak/skjema/${unitId}/${language}`;

/** `personvern/si-ifra/`, `personvern/si-ifra/nn/`: what is kept of a report, told to a child. Bokmål has no code. */
export const intakePrivacyPath = (language: Language): string =>
  `personvern/si-ifra/${language === 'nb' ? '' : `${language}/`}`;

/** `knapp/si-ifra-nb.png`: the button as a picture. */
export const buttonImagePath = (language: Language, format: 'svg' | 'png'): string =>
  `knapp/si-ifra-${language}.${format}`;

/** `0.1.0/apen-oppvekst-0.1.0.zip`: widgets and their data, to lie on somebody else's server. */
export const ownSiteArchivePath = (version: string): string => `${version}/apen-oppvekst-${version}.zip`;

const settingWords: Readonly<Record<Setting, string>> = { school: 'skole', kindergarten: 'barnehage' };
const audienceWords: Readonly<Record<Audience, string>> = {
  preschool: 'barn',
  junior: 'smaskole',
  middle: 'mellomtrinn',
  senior: 'ungdom',
  parent: 'foreldre',
  staff: 'ansatt',
};

/**
 * The bokmål address of what one audience is told, `rettigheter/no-skole/foreldre/`; without an audience
 * the page that asks who reads. Other languages put their code in front.
 */
export const rightsPath = (country: Country, setting: Setting, audience?: Audience): string =>
  `rettigheter/${country}-${settingWords[setting]}/${audience === undefined ? '' : `${audienceWords[audience]}/`}`;

/** The bokmål address of a country's help services: `hjelp/no/` */
export const helpPath = (country: Country): string => `hjelp/${country}/`;

/** Pages made to lie in a frame on another site, useful without script. */
export const framePath = {
  /** `ramme/si-ifra/no-974760673/nb/` */
  'si-ifra': (unitId: string, language: Language): string => `ramme/si-ifra/${unitId}/${language}/`,
  /** `ramme/rettigheter/no-skole/nb/`; `?unit=` limits the grades where scripts run. */
  rettigheter: (country: Country, setting: Setting, language: Language): string =>
    `ramme/rettigheter/${country}-${settingWords[setting]}/${language}/`,
  /** `ramme/hjelp/no/nb/` */
  hjelp: (country: Country, language: Language): string => `ramme/hjelp/${country}/${language}/`,
  /** `ramme/tiltaksplan/trd-ssp/nb/` */
  tiltaksplan: (planId: string, language: Language): string => `ramme/tiltaksplan/${planId}/${language}/`,
  /**
   * `ramme/indikator/mobbing-7-trinn/no-5001/`: only of municipalities that are listed here, in their language;
   * `?lang=` chooses another where scripts run.
   */
  indikator: (indicatorId: string, areaId: string): string => `ramme/indikator/${indicatorId}/${areaId}/`,
} as const;

/** `api/v1/national/no/help.nb.json`. Apart from {@link nationalPath}, so that a widget carries no more. */
export const helpRecordPath = (country: Country, language: Language): string =>
  `api/v1/national/${country}/help.${language}.json`;

/** `api/v1/national/no/rights.school.nb.json` */
export const rightsRecordPath = (country: Country, setting: Setting, language: Language): string =>
  `api/v1/national/${country}/rights.${setting}.${language}.json`;

/** `api/v1/national/no/speak-up.school.nb.json` */
export const speakUpRecordPath = (country: Country, setting: Setting, language: Language): string =>
  `api/v1/national/${country}/speak-up.${setting}.${language}.json`;

/** `api/v1/national/no/speak-up-form.school.nb.json` */
export const speakUpFormRecordPath = (country: Country, setting: Setting, language: Language): string =>
  `api/v1/national/${country}/speak-up-form.${setting}.${language}.json`;

/** `api/v1/national/no/case-steps.school.nb.json` */
export const caseStepsRecordPath = (country: Country, setting: Setting, language: Language): string =>
  `api/v1/national/${country}/case-steps.${setting}.${language}.json`;

/** Records of a child's side in the static API. */
export const nationalPath = {
  help: helpRecordPath,
  rights: rightsRecordPath,
  speakUp: speakUpRecordPath,
  speakUpForm: speakUpFormRecordPath,
  caseSteps: caseStepsRecordPath,
  law: (country: Country): string => `api/v1/national/${country}/law.json`,
  convention: 'api/v1/national/convention.json',
  launch: 'api/v1/national/launch.json',
} as const;
