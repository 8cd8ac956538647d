import { z } from 'zod';
import { countries } from '../terms/codes.ts';
import { MunicipalityId, Slug } from './primitives.ts';

/**
 * The municipalities of a country as a drawing, for a map to be coloured on. Made by `harvest geo` of an official
 * file, and so simplified that nothing can be measured on it.
 */
export const Outline = z.strictObject({
  country: z.enum(countries),
  /** Whose borders they are. */
  source: Slug,
  /** Size of the drawing in its own units; north is up. */
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  areas: z
    .array(
      z.strictObject({
        id: MunicipalityId,
        /** SVG path of whole numbers, each ring relative to its first point; filled by the even-odd rule. */
        path: z.string().regex(/^(?:M\d+ \d+l[\d -]+z)+$/, { error: 'outline-path-form' }),
      }),
    )
    .min(1),
});
export type Outline = z.infer<typeof Outline>;
