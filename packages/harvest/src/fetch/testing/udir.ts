/** Udir's report service in its own form, small and made up: a country, a county and two municipalities. */
import type { Answering } from './source-server.ts';

/** `EnhetID` and codes of the made-up places. */
export const places = { country: -12, county: -900, first: -901, second: -902 };

const endpoint = 'rest/v1/Statistikk/GSK/PRV/7/7';

export const reportPage = {
  rappside: {
    kode: 'GSK_PRV',
    filterVerdiEndepunkt: `${endpoint}/filterVerdier`,
    filterDefaultVerdier: { TidID: [202512], EnhetID: [-12] },
    rapportElementer: [{ navn: 'Prøve', dataEndepunkt: `${endpoint}/data` }],
  },
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
    place(1, places.country, 'I', 'Hele landet', 1, 0),
    place(2, places.county, '00', 'Prøvefylke', 2, 1),
    place(3, places.first, '0001', 'Prøvestad ', 3, 2),
    place(4, 20001, '000000000', 'Prøve skole', 4, 3),
    place(5, places.second, '0002', 'Nabostad', 3, 2),
    place(6, -950, '21', 'Svalbard', 2, 1),
    place(7, -951, '2100', 'Svalbard', 3, 6),
    place(8, -13, 'U', 'Utlandet', 1, 0),
    place(9, -960, '2599', 'Utlandet', 3, 8),
  ],
};

/** The report of a root that ends in `/api/rapportering`; `data` answers the figures. */
export const udirService =
  (data: (filter: string, rows: string) => unknown): Answering =>
  ({ path }) => {
    const { pathname, searchParams } = new URL(path, 'http://x');
    if (pathname === '/api/rapportering/rest/v1/Rapportside/GSK_PRV') return reportPage;
    if (pathname === `/api/rapportering/${endpoint}/filterVerdier`) return filterValues;
    if (pathname === `/api/rapportering/${endpoint}/data`)
      return data(searchParams.get('filter') ?? '', searchParams.get('radSti') ?? '');
    return undefined;
  };
