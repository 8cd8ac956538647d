import { check } from '@apen-oppvekst/data-schema';
import { z } from 'zod';
import type { Reading } from '../reading.ts';
import { TableForm } from '../text-table/form.ts';

const Text = z.string().trim().min(1);
const Slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'slug-form' });

/** A regular expression, anchored at both ends by us: half a code is another code. */
const Pattern = Text.refine(isPattern, { error: 'et regulært uttrykk / a regular expression' });

/**
 * What the codes of a dimension are called by us. First those that are named one by one (`null`: their figures are not
 * taken), then by a pattern: `(\d{4})` and `no-$1` make `no-5001` of `5001`. A code that neither knows stops the source.
 */
const coding = <Ours extends z.ZodType>(ours: Ours) =>
  z
    .strictObject({
      dimension: Text,
      /** Whether it is the dimension's codes that are looked at, or their labels. */
      of: z.enum(['code', 'label']).default('code'),
      codes: z.record(z.string(), ours.nullable()).default({}),
      pattern: Pattern.optional(),
      /** What a code that fits the pattern becomes; `$1` is its first group. */
      becomes: Text.optional(),
      /** Codes of this pattern are not taken either. */
      leftOut: Pattern.optional(),
    })
    .refine(({ pattern, becomes }) => (pattern === undefined) === (becomes === undefined), {
      error: 'både pattern og becomes / both pattern and becomes',
      path: ['becomes'],
    });

const IndicatorOf = z.strictObject({
  indicator: Slug,
  /** Decimals that are written; a figure with more is rounded. */
  decimals: z.number().int().min(0).max(3),
  /** What a figure is multiplied by: 100 where the source gives shares and we give percent. */
  factor: z.number().positive().default(1),
  /** The code of the same dimension that has the number behind the figure, and how it is told: `{n} elever`. */
  base: z.strictObject({ code: Text, text: z.string().regex(/\{n\}/, { error: '{n}' }) }).optional(),
});
export type IndicatorOf = z.output<typeof IndicatorOf>;

/**
 * From a source's table to our observations: which code is which indicator, which is which area, and so on. Written by a
 * person who has looked at the source. Every dimension of the table must be accounted for here, and every code; what is not
 * stops the source, because it may mean that the figures are about something else than before.
 */
export const SourceMapping = z.strictObject({
  /** Id of the source in our observations. Its first word says whose marks stand in the table. */
  source: Slug,
  /** How the columns of a CSV or XLSX table are laid out. */
  form: TableForm.optional(),
  /** The source gives each figure once more the year after, and the copies are taken away. */
  repeats: z.literal('everySecondYear').optional(),
  /** Codes of one dimension, each an indicator; or one indicator for the whole table. */
  indicator: z.union([
    z.strictObject({ dimension: Text, codes: z.record(z.string(), IndicatorOf.nullable()) }),
    IndicatorOf,
  ]),
  area: coding(z.string()),
  period: coding(z.string()).safeExtend({
    /** Where on a time axis the period is drawn, from the same text and pattern: `$1-10`. Left out: as the period. */
    start: Text.optional(),
  }),
  /** What the rows of an indicator are parted by, such as grades. An empty text is all of them. */
  breakdown: coding(z.string()).optional(),
  /** Dimensions in which one code is wanted, or a few: `{ "level": ["Fylke", "Kommune"] }`. */
  only: z.record(z.string(), z.array(Text).min(1)).default({}),
  /** Codes of those dimensions whose figures are not taken. */
  leftOut: z.record(z.string(), z.array(Text)).default({}),
  /** Dimensions that say what another one says, or what the question already said. */
  unused: z.array(Text).default([]),
  /**
   * Areas that belong in the table, as a pattern; one that is not there gets a row that says so. More of them than
   * `atMost` is no absence but an answer that is not whole, and stops the source.
   */
  expected: z
    .strictObject({ areas: Pattern, atMost: z.number().int().nonnegative(), note: Text.optional() })
    .optional(),
  /**
   * Month and day from which the figures of the year before are final: `06-15`. In an answer that the source updated
   * earlier they are provisional, as KOSTRA's are between 15 March and 15 June.
   */
  finalFrom: Text.refine((day) => /^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(day), {
    error: 'måned og dag, som 06-15 / month and day, like 06-15',
  }).optional(),
  /** A note on every row. `{kpi}` is the row's code of that dimension. */
  note: Text.optional(),
  /** The note on a figure that the source repeats, with the year in which it does in `{repeatedIn}`. */
  noteRepeated: Text.optional(),
});
export type SourceMapping = z.output<typeof SourceMapping>;
export type Coding = SourceMapping['area'];

function isPattern(text: string): boolean {
  try {
    new RegExp(text, 'u');
    return true;
  } catch {
    return false;
  }
}

/** A mapping as it stands in the list of sources, or what is wrong with it. */
export function parseMapping(mapping: unknown, file: string): Reading<{ readonly mapping: SourceMapping }> {
  const checked = check(SourceMapping, mapping, file);
  return checked.ok ? { mapping: checked.value } : { faults: checked.faults };
}
