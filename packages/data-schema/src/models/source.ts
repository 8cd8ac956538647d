import { z } from 'zod';
import { IsoDate, LanguageCode, Sha256, Slug, Text, WebAddress } from './primitives.ts';

/** Where a fact was found: publisher, address, licence and the day it was read. */
export const Source = z.strictObject({
  id: Slug,
  title: Text,
  publisher: Text,
  /** `null`: the address is not known to us, and the reader is told so. */
  address: WebAddress.nullable(),
  /** Licence in the source's own words; `null`: not stated where it was found. */
  licence: Text.nullable(),
  licenceAddress: WebAddress.optional(),
  /** The credit line the licence asks for. */
  attribution: Text.optional(),
  language: LanguageCode.optional(),
  /** The day the file or page was read. */
  retrieved: IsoDate.optional(),
  /** The source's own date, as it writes it. */
  dateText: Text.optional(),
  /** SHA-256 of the file that was read, so that others can see whether they hold the same one. */
  fileHash: Sha256.optional(),
  /** What a reader must know before using it. */
  caveats: z.array(Text).default([]),
});
export type Source = z.infer<typeof Source>;
