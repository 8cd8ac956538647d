import { z } from 'zod';
import {
  areaIdPattern,
  municipalityIdPattern,
  provisionalUnitIdPattern,
  slugPattern,
  unitIdPattern,
} from '../terms/ids.ts';
import { languages } from '../terms/codes.ts';

export const Text = z.string().trim().min(1);
export const Slug = z.string().regex(slugPattern, { error: 'slug-form' });
export const MunicipalityId = z.string().regex(municipalityIdPattern, { error: 'municipality-id-form' });
export const UnitId = z
  .string()
  .regex(new RegExp(`${unitIdPattern.source}|${provisionalUnitIdPattern.source}`), { error: 'unit-id-form' });
export const AreaId = z.string().regex(areaIdPattern, { error: 'area-id-form' });
export const IsoDate = z.iso.date();
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/, { error: 'sha256-form' });
export const WebAddress = z.url({ protocol: /^https?$/ });
/** Where a child or a parent is sent: what they write there is read on no network in between. */
export const SecureAddress = z.url({ protocol: /^https$/ });
export const LanguageCode = z.enum(languages);

/**
 * A date as exact as the source is: `2026`, `2026-03` or `2026-03-17`.
 * A year stays a year; no day is made up for it.
 */
export const PartialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, { error: 'partial-date-form' });

/** A stretch of time; an open end is left out. Both ends count as a whole (a year to its last day). */
export const Interval = z
  .strictObject({ start: PartialDate.optional(), end: PartialDate.optional() })
  .refine((value) => value.start !== undefined || value.end !== undefined, {
    error: 'interval-empty',
  })
  .refine(
    (value) =>
      value.start === undefined || value.end === undefined || value.start <= value.end.padEnd(10, '~'),
    {
      error: 'interval-reversed',
    },
  );

/** The same text in one or more languages. Readers fall back nb → nn → sv → en. */
export const LocalizedText = z
  .strictObject({ nb: Text.optional(), nn: Text.optional(), sv: Text.optional(), en: Text.optional() })
  .refine((value) => Object.keys(value).length > 0, { error: 'localized-empty' });

export type PartialDate = z.infer<typeof PartialDate>;
export type Interval = z.infer<typeof Interval>;
export type LocalizedText = z.infer<typeof LocalizedText>;
