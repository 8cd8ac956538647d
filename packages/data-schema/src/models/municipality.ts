import { z } from 'zod';
import { areaLevels, countries, noticeKinds } from '../terms/codes.ts';
import {
  AreaId,
  IsoDate,
  LanguageCode,
  LocalizedText,
  MunicipalityId,
  Slug,
  Text,
  WebAddress,
} from './primitives.ts';

/** Something a reader must know to read a document or an item right. */
export const Notice = z.strictObject({
  kind: z.enum(noticeKinds),
  text: Text,
  /** Where what the text says of the law can be read, and the state of the law it was read in. */
  law: z.strictObject({ address: WebAddress, asOf: IsoDate }).optional(),
});
export type Notice = z.infer<typeof Notice>;

/** A count that one source gives, kept beside the same count from another source: they need not agree. */
export const CountedBySource = z.strictObject({
  what: Text,
  value: z.number().int().nonnegative(),
  asOf: Text,
  source: Slug,
});
export type CountedBySource = z.infer<typeof CountedBySource>;

/** A municipality that has at least one plan here. */
export const Municipality = z.strictObject({
  id: MunicipalityId,
  name: Text,
  country: z.enum(countries),
  countyName: Text.optional(),
  /** The language its pages are written in. */
  language: LanguageCode,
  /** A made-up municipality: marked on every page, and in no aggregate, index, feed or sitemap. */
  fictional: z.boolean().default(false),
  /**
   * The role in the municipality that has read the texts on rights and speaking up, and the day. Until then
   * they are marked «ikke kvalitetssikret».
   */
  textsChecked: z.strictObject({ role: Text, on: IsoDate }).optional(),
  /** A few sentences about what is here, in the municipality's language. */
  introduction: Text.optional(),
  counts: z.array(CountedBySource).default([]),
  notices: z.array(Notice).default([]),
});
export type Municipality = z.infer<typeof Municipality>;

/** An area that statistics speak of. Most have no plan here; they carry the comparison. */
export const Area = z.strictObject({
  id: AreaId,
  name: LocalizedText,
  /** Its whole name as the source writes it, where that has more languages: «Trondheim - Tråante». */
  fullName: Text.optional(),
  level: z.enum(areaLevels),
  /** The county of a municipality, the country of a county. */
  parent: AreaId.optional(),
});
export type Area = z.infer<typeof Area>;

/** A correction of something that was published here. */
export const Correction = z.strictObject({
  date: IsoDate,
  /** What the correction is about: a plan, item, unit, indicator or municipality id. */
  subject: Text,
  was: Text,
  is: Text,
  reason: Text,
});
export type Correction = z.infer<typeof Correction>;
