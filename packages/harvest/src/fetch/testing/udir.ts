/** Udir's report service in its own form, small and made up: a country, a county and two municipalities. */
import type { Answering } from './source-server.ts';

const endpoint = 'rest/v1/Statistikk/GSK/PRV/7/7';

export const reportPage = {
  rappside: {
    kode: 'GSK_PRV',
    navn: 'Prøve',
    erPrikket: true,
    filterDefaultVerdier: { TidID: [202512], EnhetID: [-12] },
    rapportElementer: [
      { navn: 'Prøve', dataEndepunkt: `${endpoint}/data`, gyldigeFiltre: ['TidID', 'EnhetID'] },
    ],
  },
  tekster: {},
};

const place = (indeks: number, id: number, kode: string, navn: string, nivaa: number, forelder?: number) => ({
  indeks,
  id,
  kode,
  navn,
  nivaa,
  erBegrenset: 0,
  ...(forelder === undefined ? {} : { forelder }),
});

export const filterValues = {
  TidID: [
    { indeks: 0, id: 202512, kode: '202512', navn: '2025-26', erBegrenset: 0 },
    { indeks: 1, id: 202412, kode: '202412', navn: '2024-25', erBegrenset: 0 },
    { indeks: 2, id: 202312, kode: '202312', navn: '2023-24', erBegrenset: 0 },
  ],
  EnhetID: [
    place(0, -10, 'Alle', 'Hele landet', 0),
    place(1, -12, 'I', 'Hele landet', 1, 0),
    place(2, -900, '00', 'Prøvefylke', 2, 1),
    place(3, -901, '0001', 'Prøvestad ', 3, 2),
    place(4, 20001, '000000000', 'Prøve skole', 4, 3),
    place(5, -902, '0002', 'Nabostad', 3, 2),
    place(6, -950, '21', 'Svalbard', 2, 1),
    place(7, -951, '2100', 'Svalbard', 3, 6),
    place(8, -13, 'U', 'Utlandet', 1, 0),
    place(9, -960, '2599', 'Utlandet', 3, 8),
  ],
};

/**
 * Udir's service with one report, whose page is `/api/rapportering/rest/v1/Rapportside/{any}`.
 * @param data what is answered for a filter and a path of rows
 * @param values the report's periods and places
 */
export const udirService =
  (data: (filter: string, rows: string) => unknown, values: object = filterValues): Answering =>
  ({ path }) => {
    const { pathname, searchParams } = new URL(path, 'http://x');
    if (pathname.startsWith('/api/rapportering/rest/v1/Rapportside/')) return reportPage;
    if (pathname === `/api/rapportering/${endpoint}/filterVerdier`) return values;
    if (pathname === `/api/rapportering/${endpoint}/data`)
      return data(searchParams.get('filter') ?? '', searchParams.get('radSti') ?? '');
    return undefined;
  };
