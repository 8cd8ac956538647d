/**
 * Udir's report service on this machine, in the real one's form, for what is fetched from it: the report's page, its periods and
 * places, and a report for each question.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Place {
  /** Udir's own number; municipalities have one below -100. */
  readonly id: number;
  /** The municipality's number. */
  readonly code: string;
  readonly name: string;
}

/** What one answer is asked about, by filter: `{ TidID: '202510', EnhetID: '-900' }`. */
export type Question = Readonly<Record<string, string>>;

export interface UdirService {
  /** Of the report's page. */
  readonly page: string;
  /** How many questions were answered. */
  answered(): number;
  stop(): Promise<void>;
}

interface Settings {
  readonly periods: readonly { readonly id: number; readonly name: string }[];
  readonly places: readonly Place[];
  /** The report, as the source would write it. */
  readonly report: (question: Question) => object;
  /** Called before each answer; what it returns is waited for. */
  readonly beforeAnswer?: (count: number) => void;
}

const root = '/api/rapportering/';
const endpoint = 'rest/v1/Statistikk/GSK/PRV/3/1';

/** A source that answers until it is stopped, on a free port. */
export async function udirService({ periods, places, report, beforeAnswer }: Settings): Promise<UdirService> {
  let answered = 0;
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    beforeAnswer?.(answered + 1);
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://x');
    const value = valueAt(pathname, searchParams);
    answered += 1;
    response
      .writeHead(value === undefined ? 404 : 200, { 'content-type': 'application/json;charset=UTF-8' })
      .end(JSON.stringify(value ?? {}));
  };
  const valueAt = (path: string, parameters: URLSearchParams): object | undefined => {
    if (path === `${root}rest/v1/Rapportside/PRV`) return reportPage(periods[0]?.id ?? 0);
    if (path === `${root}${endpoint}/filterVerdier`) return filterValues(periods, places);
    if (path === `${root}${endpoint}/data`) return report(questionIn(parameters.get('filter') ?? ''));
    return undefined;
  };
  const server = createServer(answer).listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const { port } = server.address() as AddressInfo;
  return {
    page: `http://127.0.0.1:${port}${root}rest/v1/Rapportside/PRV`,
    answered: () => answered,
    stop: () => stopped(server),
  };
}

const stopped = (server: Server): Promise<void> =>
  new Promise((done) => {
    server.closeAllConnections();
    server.close(() => done());
  });

const reportPage = (year: number): object => ({
  rappside: {
    kode: 'PRV',
    navn: 'Rapport',
    erPrikket: true,
    filterDefaultVerdier: { TidID: [year] },
    rapportElementer: [{ navn: 'Rapport', dataEndepunkt: `${endpoint}/data`, gyldigeFiltre: ['TidID'] }],
  },
  tekster: {},
});

const filterValues = (periods: Settings['periods'], places: readonly Place[]): object => ({
  TidID: periods.map(({ id, name }, indeks) => ({ indeks, id, kode: String(id), navn: name })),
  EnhetID: [
    { indeks: 0, id: -10, kode: 'Alle', navn: 'Hele landet', nivaa: 0 },
    { indeks: 1, id: -12, kode: 'I', navn: 'Hele landet', nivaa: 1, forelder: 0 },
    { indeks: 2, id: -90, kode: '00', navn: 'Fylket', nivaa: 2, forelder: 1 },
    ...places.map(({ id, code, name }, at) => ({
      indeks: 3 + at,
      id,
      kode: code,
      navn: name,
      nivaa: 3,
      forelder: 2,
    })),
  ],
});

/** `TidID(202512)_EnhetID(-901)` */
const questionIn = (filter: string): Question =>
  Object.fromEntries(
    [...filter.matchAll(/(\w+?)\(([^)]*)\)/g)].map(([, name = '', value = '']) => [
      name.replace(/^_/, ''),
      value,
    ]),
  );
