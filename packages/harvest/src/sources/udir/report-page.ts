import { z } from 'zod';
import { fault } from '../../fault.ts';
import { readJson } from '../json.ts';
import { isRefusal, type Reading } from '../reading.ts';

/** Where a report's figures are asked for at present, and what Udir says about them. */
export interface UdirReportPage {
  /** `GSK_EUG_mobbing` */
  readonly code: string;
  readonly name: string;
  /** Whether figures in it can be hidden. */
  readonly hidesFigures: boolean;
  readonly reports: readonly {
    readonly name: string;
    /** Path under the API's address: `rest/v1/Statistikk/GSK/EUG/5/5/data`. It changes without notice. */
    readonly dataPath: string;
    readonly filters: readonly string[];
  }[];
  /** What each filter is when nothing is asked: `{ TidID: ['202512'] }`. */
  readonly defaults: Readonly<Record<string, readonly string[]>>;
  /** Udir's own words, where it has any. */
  readonly texts: {
    readonly description?: string;
    /** On a break in the series. */
    readonly break?: string;
    /** On a figure that is hidden. */
    readonly hidden?: string;
  };
}

const Id = z.string().nullish();

/** What we read of the page; how the page is drawn is passed over. */
const Page = z.object({
  rappside: z.object({
    kode: z.string().min(1),
    navn: z.string(),
    erPrikket: z.boolean(),
    filterDefaultVerdier: z.record(z.string(), z.array(z.number().int())),
    tekstId_Beskrivelse: Id,
    tekstId_OmBruddtegn: Id,
    tekstId_OmPrikking: Id,
    rapportElementer: z
      .array(
        z.object({
          navn: z.string(),
          // A path and no address: what is asked for is asked of Udir.
          dataEndepunkt: z.string().regex(/^rest\/v\d+(?:\/[A-Za-z0-9_-]+)+\/data$/, {
            error: 'rest/v1/…/data',
          }),
          gyldigeFiltre: z.array(z.string()),
        }),
      )
      .min(1),
  }),
  tekster: z.record(z.string(), z.string().nullable()),
});

/** Udir's «Rapportside»: the address of a report's figures is asked for here, because it changes. */
export function readUdirReportPage(
  bytes: Uint8Array,
  file: string,
): Reading<{ readonly page: UdirReportPage }> {
  const json = readJson(Page, bytes, file);
  if (isRefusal(json)) return json;
  const { rappside, tekster } = json.value;
  const unknown = [
    ...new Set(rappside.rapportElementer.flatMap(({ gyldigeFiltre }) => gyldigeFiltre)),
  ].filter((filter) => !/^[A-Za-z]+$/.test(filter));
  if (unknown.length > 0) {
    return {
      faults: [
        fault(file, 'rappside.rapportElementer', {
          nb: 'filternavn av bokstaver',
          en: 'names of filters in letters',
          came: unknown,
        }),
      ],
    };
  }
  const text = (name: 'description' | 'break' | 'hidden', id: string | null | undefined): object => {
    const found = id === null || id === undefined || !Object.hasOwn(tekster, id) ? null : tekster[id];
    return typeof found === 'string' && found.trim() !== '' ? { [name]: found.trim() } : {};
  };
  return {
    page: {
      code: rappside.kode,
      name: rappside.navn,
      hidesFigures: rappside.erPrikket,
      reports: rappside.rapportElementer.map(({ navn, dataEndepunkt, gyldigeFiltre }) => ({
        name: navn,
        dataPath: dataEndepunkt,
        filters: gyldigeFiltre,
      })),
      defaults: Object.fromEntries(
        Object.entries(rappside.filterDefaultVerdier).map(([name, values]) => [name, values.map(String)]),
      ),
      texts: {
        ...text('description', rappside.tekstId_Beskrivelse),
        ...text('break', rappside.tekstId_OmBruddtegn),
        ...text('hidden', rappside.tekstId_OmPrikking),
      },
    },
  };
}
