import { z } from 'zod';
import { countries } from '../terms/codes.ts';
import { IsoDate, LanguageCode, Slug, Text, WebAddress } from './primitives.ts';

/** A text that exists in all four languages. */
export const FourLanguages = z.strictObject({ nb: Text, nn: Text, sv: Text, en: Text });
export type FourLanguages = z.infer<typeof FourLanguages>;

/** One section of a law, told in our words, with where it can be read and the day it was read. */
export const LawSection = z.strictObject({
  /** Short name of the law and the section: `ol-12-4`, `skollagen-6-10`. */
  id: Slug,
  country: z.enum(countries),
  /** As it is cited: «Opplæringslova § 12-4». */
  place: Text,
  address: WebAddress,
  /** The state of the law that was read. Changes after this day are not known to us. */
  lawAsOf: IsoDate,
  /** What it says, in our words. */
  says: FourLanguages,
  /** At most one sentence of the law itself, in the law's own language. */
  quote: z.strictObject({ text: Text, language: LanguageCode }).optional(),
  /** What is not certain about it. In bokmål or Swedish, for those who run the site. */
  uncertain: Text.optional(),
  /** Where the text was read: a source in `national/{country}/sources.json`. */
  source: Slug,
});
export type LawSection = z.infer<typeof LawSection>;

/** An article of the UN convention on the rights of the child. */
export const ConventionArticle = z.strictObject({
  number: z.number().int().min(1).max(54),
  /** Short title. The treaty has none: these are a booklet's or our own, and are labelled «kort sagt». */
  title: FourLanguages,
  /** What it is about, in one line. */
  gist: FourLanguages,
  /** Where each title was found: a source, or `null` for our own words. */
  titleSource: z.strictObject({
    nb: Slug.nullable(),
    nn: Slug.nullable(),
    sv: Slug.nullable(),
    en: Slug.nullable(),
  }),
  /** One of the four that all the others are read by. */
  principle: z.boolean().default(false),
  /** Matters when a child wants to speak up. */
  speakingUp: z.boolean().default(false),
});
export type ConventionArticle = z.infer<typeof ConventionArticle>;
