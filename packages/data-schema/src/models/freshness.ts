import { z } from 'zod';
import { IsoDate, Slug, Text } from './primitives.ts';

/** Why new figures did not come. */
export const fetchProblems = ['noAnswer', 'refused', 'moved', 'changed', 'rejected'] as const;

/** How the last fetch of one entry went (`observations/freshness.json`). Written by `harvest fetch`, never by hand. */
export const Freshness = z.strictObject({
  /** The entry in the list of what is fetched. */
  id: Slug,
  /** The source that its figures carry. */
  source: Slug,
  /** The last day it was tried. */
  tried: IsoDate,
  /** The day that the figures here were fetched; `null` if none ever were. */
  fetched: IsoDate.nullable(),
  /** What was wrong at the last try; left out when it went well. */
  problem: z
    .strictObject({
      /**
       * `noAnswer` the source did not answer · `refused` it said no · `moved` it is somewhere else · `changed` the
       * answer has another form than before · `rejected` the figures contradict what is here.
       */
      kind: z.enum(fetchProblems),
      /** The first fault: address or file, field, what was expected and what came. */
      file: Text,
      path: z.string(),
      expected: z.strictObject({ nb: Text, en: Text }),
      came: Text,
      /** How many faults there were. */
      faults: z.number().int().positive(),
    })
    .optional(),
});
export type Freshness = z.infer<typeof Freshness>;
