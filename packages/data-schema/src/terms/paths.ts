/**
 * Addresses on the portal and in the release, relative to the portal's root. They are promises:
 * chosen once, and only here.
 */
import { slugify } from './ids.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** `kommune/no-5001-trondheim/` */
export const municipalityPath = ({ id, name }: Named): string => `kommune/${id}-${slugify(name)}/`;

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

/** Kinds of record in the static API, by the folder they lie in. */
export type RecordKind = 'municipality' | 'plan' | 'item' | 'unit' | 'indicator';

/** `api/v1/plan/trd-ssp.json` */
export const recordPath = (kind: RecordKind, id: string): string => `api/v1/${kind}/${id}.json`;

/** The figures of one indicator as a table: `data/indikator/mobbing-7-trinn.csv`. None for what is made up or not fetched. */
export const indicatorTablePath = (indicatorId: string): string => `data/indikator/${indicatorId}.csv`;

/** The status form of a plan: `data/statusskjema/trd-ssp.xlsx` */
export const statusFormPath = (planId: string, format: 'xlsx' | 'csv'): string =>
  `data/statusskjema/${planId}.${format}`;
