/**
 * One entry of the reviewed list of what `harvest fetch` may ask for (`fetch/{id}.json`): which addresses in which
 * order, how often, and what the answer becomes. A program never makes up an address: what is not known is `null`,
 * and an entry with that in it is not run.
 */
import { z } from 'zod';
import { LocalizedText, Slug, Text, WebAddress } from './primitives.ts';
import { Source } from './source.ts';

/** Internal numbers of the values of a filter; -10 is «all». */
const FilterValues = z.array(z.number().int()).min(1);

/** An address or more that are asked as they stand. */
const Plain = z.strictObject({
  kind: z.literal('plain'),
  addresses: z
    .array(
      z.strictObject({
        address: WebAddress.nullable(),
        /** The parameter that gets the day of the run, where the address asks for a day. */
        dayParameter: Text.optional(),
        /** What the answer is about and does not say itself, by dimension: `{ "kommune": "5001" }`. */
        codes: z.record(Text, Text).optional(),
      }),
    )
    .min(1),
});

/** Udir's reports: the report's page gives the endpoint, the endpoint its periods and places, and then come the figures. */
const UdirReport = z.strictObject({
  kind: z.literal('udirReport'),
  /** The report's page: `…/rest/v1/Rapportside/{code}`. */
  page: WebAddress.nullable(),
  /** How many of the newest periods are fetched. */
  periods: z.number().int().positive(),
  /** Filters sent with several values at a time. */
  filter: z.record(Text, FilterValues),
  /**
   * Filters with one call for each value, because the source has no answer for all of them together. The answer must have
   * a column of this name: a source that does not know a value may give another one's figures without a word.
   */
  oneByOne: z.record(Text, z.array(z.strictObject({ id: z.number().int(), name: Text })).min(1)).default({}),
  /** `radSti`: which rows come. */
  rows: Text,
  /** One call for each municipality, because the answer speaks of one place and has no code for it. */
  eachMunicipality: z.boolean().default(false),
});

/** Udir's export of a whole table: how many pages there are, then each page. */
const UdirExport = z.strictObject({
  kind: z.literal('udirExport'),
  /** `…/rest/v2/Eksport/{table}` */
  table: WebAddress.nullable(),
  filter: z.record(Text, FilterValues),
});

/** PxWebApi 2 (SSB, SCB): limits from `/config`, codes from the table's metadata, then the data in pieces that are small enough. */
const PxWeb = z.strictObject({
  kind: z.literal('pxweb'),
  base: WebAddress,
  table: Text.nullable(),
  language: Text,
  /** Codes of each dimension, `*` for all and `top(3)` for the three last. A dimension left out is summed by the source. */
  select: z.record(Text, z.array(Text).min(1)),
});

/** Kolada: key figures of municipalities, page by page. */
const Kolada = z.strictObject({
  kind: z.literal('kolada'),
  base: WebAddress,
  kpis: z.array(Text).min(1),
  municipalities: z.array(z.string().regex(/^\d{4}$/, { error: 'four-digits' })).min(1),
});

/** A register that comes page by page. */
const Pages = z.strictObject({
  kind: z.literal('pages'),
  address: WebAddress,
  /** How the pages are counted: Skolverket's `page.totalPages` from 0, or Udir's registers' `AntallSider` from 1. */
  counted: z.enum(['hal', 'udirRegister']),
  /** An address for each entry of a list that was paged, with `{code}` for the entry's code. */
  each: z
    .string()
    .regex(/\{code\}/, { error: 'code-in-address' })
    .optional(),
});

/** FHI: the query for the whole table is asked for, and sent back. */
const Fhi = z.strictObject({
  kind: z.literal('fhi'),
  /** `…/api/open/v1/{source}/table/{table}` */
  table: WebAddress,
});

const Request = z.discriminatedUnion('kind', [Plain, UdirReport, UdirExport, PxWeb, Kolada, Pages, Fhi]);

export const FetchEntry = z
  .strictObject({
    id: Slug,
    /** What is fetched, in the words of whoever runs it. */
    title: Text,
    /** How the source is named once its figures are here. The day and the checksum are filled in by the fetch. */
    source: Source.omit({ retrieved: true, fileHash: true }),
    /** Where address and form of the answer were seen. */
    basis: Text,
    /** True when somebody has read the entry against the source, and it may be run. */
    reviewed: z.boolean(),
    /** What must be found out before it may be run, and how. */
    missing: LocalizedText.optional(),
    request: Request,
    format: z.enum(['json', 'csv', 'xlsx']),
    /** Content types that the source gives, where they are not those of the format. */
    contentTypes: z.array(Text).optional(),
    /** At most so many calls in so many seconds, unless the source says otherwise itself. */
    limits: z.strictObject({
      calls: z.number().int().positive(),
      seconds: z.number().positive(),
      /** How long one answer may take. */
      timeoutSeconds: z.number().positive().default(60),
    }),
    /** The importer that reads the answers; `null` while there is none, and then nothing is fetched. */
    importer: Text.nullable(),
    /** What the figures become. Without it the answers are kept, read and checked, and nothing is published. */
    into: z
      .strictObject({
        /** File in `observations/`; `{period}` gives a file for each period. */
        file: z.string().regex(/^[a-z0-9-]+(?:\{period\})?\.csv$/, { error: 'observations-file-form' }),
        /** From the source's columns and codes to our indicators, areas and periods. */
        mapping: z.record(z.string(), z.unknown()),
      })
      .optional(),
  })
  .refine(({ reviewed, missing }) => reviewed === (missing === undefined), {
    error: 'missing-unless-reviewed',
    path: ['missing'],
  })
  .refine(({ reviewed, request }) => !reviewed || isComplete(request), {
    error: 'reviewed-without-address',
    path: ['request'],
  });
export type FetchEntry = z.infer<typeof FetchEntry>;

/** True if every address and table that the requests need is known. */
function isComplete(request: z.infer<typeof Request>): boolean {
  switch (request.kind) {
    case 'plain':
      return request.addresses.every(({ address }) => address !== null);
    case 'udirReport':
      return request.page !== null;
    case 'udirExport':
    case 'pxweb':
      return request.table !== null;
    default:
      return true;
  }
}
