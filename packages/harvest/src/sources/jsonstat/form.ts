/** The form of a JSON-stat answer as far as we read it. The standard lets everyone add fields; what is added is passed over. */
import { z } from 'zod';

const Codes = z.union([z.record(z.string(), z.number().int().nonnegative()), z.array(z.string())]);
const Notes = z.union([z.string(), z.array(z.string())]).nullish();

const Dimension = z.object({
  label: z.string().nullish(),
  note: Notes,
  category: z
    .object({ index: Codes.optional(), label: z.record(z.string(), z.string()).optional() })
    .refine(({ index, label }) => index !== undefined || label !== undefined, {
      error: 'index eller label / index or label',
    }),
});

/** Without zeros in front, which would let one cell stand there twice. */
const cellNumber = z.string().regex(/^(?:0|[1-9]\d*)$/);
const Ids = z.array(z.string().min(1)).min(1);
const Sizes = z.array(z.number().int().positive()).min(1);

/** Version 2. */
export const JsonStat = z.object({
  class: z.literal('dataset'),
  label: z.string().nullish(),
  updated: z.string().nullish(),
  note: Notes,
  id: Ids,
  size: Sizes,
  dimension: z.record(z.string(), Dimension),
  /** All cells in a list, or some by their number. What they hold is looked at one by one, to name the one that is wrong. */
  value: z.union([z.array(z.unknown()), z.record(cellNumber, z.unknown())]),
  /** FHI writes `""` for none; the standard lets one mark stand for all cells. */
  status: z.union([z.string(), z.array(z.unknown()), z.record(cellNumber, z.unknown())]).nullish(),
});
export type JsonStat = z.infer<typeof JsonStat>;

/** Version 1 wraps all in `dataset`, and keeps `id`, `size` and `role` among the dimensions. */
const Version1 = z.object({
  dataset: z.looseObject({ dimension: z.looseObject({ id: Ids, size: Sizes }) }),
});

/** The same in the form of version 2; anything but version 1 comes back as it is. */
export function asVersion2(raw: unknown): unknown {
  const old = Version1.safeParse(raw);
  if (!old.success) return raw;
  const { id, size, role, ...dimension } = old.data.dataset.dimension;
  return { ...old.data.dataset, version: '2.0', class: 'dataset', id, size, role, dimension };
}
