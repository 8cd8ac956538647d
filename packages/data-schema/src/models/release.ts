import { z } from 'zod';
import { AreaId, IsoDate, LanguageCode, Sha256, Text, WebAddress } from './primitives.ts';
import { Source } from './source.ts';

/** One difference between two releases. */
export const Change = z.strictObject({
  /** Stable: the same change has the same id in every later release. */
  id: Text,
  date: IsoDate,
  kind: z.enum([
    'planAdded',
    'planChanged',
    'itemAdded',
    'itemChanged',
    'itemRemoved',
    'statusReported',
    'observationsChanged',
    'innspillAdded',
    'innspillAnswered',
    'correction',
  ]),
  subject: Text,
  municipality: Text.optional(),
  /** Of an indicator: the real municipalities whose figures are new or changed. */
  areas: z.array(AreaId).optional(),
  title: Text,
  language: LanguageCode,
  /** Address on the portal, relative to its root. */
  path: Text,
});
export type Change = z.infer<typeof Change>;

/** What `harvest build` wrote: every file with its checksum, every source, and the day it was computed for. */
export const Release = z.strictObject({
  formatVersion: z.literal(1),
  asOf: IsoDate,
  baseAddress: WebAddress,
  counts: z.record(z.string(), z.number().int()),
  sources: z.array(Source),
  files: z.array(z.strictObject({ path: Text, bytes: z.number().int(), sha256: Sha256 })),
});
export type Release = z.infer<typeof Release>;
