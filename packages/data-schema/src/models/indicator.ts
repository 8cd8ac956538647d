import { z } from 'zod';
import { observationStatuses, themes, unitTypes } from '../terms/codes.ts';
import { AreaId, LocalizedText, PartialDate, Slug, Text } from './primitives.ts';

/** Something that is counted, the same way in several places or years. */
export const Indicator = z
  .strictObject({
    id: Slug,
    title: LocalizedText,
    /** What exactly is counted: the question, who was asked, which answers count. */
    definition: LocalizedText,
    /** What it cannot say. */
    limits: LocalizedText.optional(),
    themes: z.array(z.enum(themes)).default([]),
    /** The kinds of unit whose children, staff or number it is about. None: not of one kind (child welfare, health centres). */
    unitTypes: z.array(z.enum(unitTypes)).default([]),
    unitOfMeasure: z.enum([
      'percent',
      'count',
      'index1to5',
      'ratio',
      'days',
      'hours',
      'points',
      'squareMetres',
    ]),
    /** What a ratio is of: «elever per skole». The other units of measure say it themselves. */
    unitLabel: LocalizedText.optional(),
    decimals: z.number().int().min(0).max(3),
    /** Whether more is better, less is better, or neither. Steers words, never colours of shame. */
    direction: z.enum(['higher', 'lower', 'neither']),
    /**
     * What the figure could tell of a child. `open`: a count or share that the source has cleared, or one of schools,
     * places or money, which are no children. `survey`: what children or parents answered. `bullying`: so too, and an
     * exact base must never stand beside a value.
     */
    sensitivity: z.enum(['open', 'survey', 'bullying']),
    /** `atHand`: observations are here. `notFetched`: only the card, «ikke hentet ennå». */
    availability: z.enum(['atHand', 'notFetched']),
    /** Who owns the figures. */
    owner: Text,
    source: Slug,
    /** Id of the table or question at the source, so that it can be fetched again. */
    sourceTable: Text.optional(),
    /** The entry of the fetch list that brings its figures (`harvest fetch --only ID`). */
    fetch: Slug.optional(),
    caveats: z.array(LocalizedText).default([]),
    /** Periods from which values cannot be compared with earlier ones, and why. */
    breaks: z.array(z.strictObject({ period: Text, reason: LocalizedText })).default([]),
    /** How many years one value covers, if more than one («treårig snitt»). */
    rollingYears: z.number().int().min(2).optional(),
    /** What the breakdown column holds: «trinn», «kjønn», «svar». */
    breakdownLabel: LocalizedText.optional(),
    /** The breakdown a page shows first. */
    defaultBreakdown: Text.optional(),
    /**
     * Reckoned here of two other indicators: `numerator / denominator * per`, in each place and time that has both. It
     * then has no figures of its own in the input.
     */
    derivedFrom: z
      .strictObject({ numerator: Slug, denominator: Slug, per: z.number().int().positive() })
      .optional(),
    /** Says how large a municipality is: those nearest in it are suggested for comparison. One indicator at most. */
    measuresSize: z.boolean().default(false),
    /** Set for the fictional municipality's series only. */
    fictional: z.boolean().default(false),
  })
  .refine(({ unitOfMeasure, unitLabel }) => (unitOfMeasure === 'ratio') === (unitLabel !== undefined), {
    error: 'label-of-ratio',
    path: ['unitLabel'],
  });
export type Indicator = z.infer<typeof Indicator>;

/** One value of one indicator: where, when, for whom. */
export const Observation = z
  .strictObject({
    indicator: Slug,
    area: AreaId,
    /** As the source writes it: «2024-25», «2019 HT», «2019/20–2021/22». `periodStart` gives the order. */
    period: Text,
    /** Where the value is drawn on a time axis. */
    periodStart: PartialDate,
    /** Year 5, girls, one answer …; left out = all. */
    breakdown: Text.optional(),
    value: z.number().nullable(),
    status: z.enum(observationStatuses),
    /** The raw mark that stood instead of a number: «*», «..», «:». */
    mark: Text.optional(),
    /** Limits of the interval, if the source gives one. */
    lower: z.number().optional(),
    upper: z.number().optional(),
    /** «15+», «ca.»: the value is a bound or rounded, in the source's words. */
    approximate: Text.optional(),
    /** Set where the source says that it will replace the figure. Left out: final, or nobody says. As `P` of SDMX. */
    provisional: z.literal(true).optional(),
    /** Number of answers behind it, in the source's words («ca. 432000»). */
    base: Text.optional(),
    note: Text.optional(),
    source: Slug,
  })
  .refine((observation) => (observation.value !== null) === (observation.status === 'normal'), {
    error: 'value-and-status-disagree',
    path: ['value'],
  })
  .refine(
    ({ status, approximate, lower, upper }) =>
      status !== 'bound' || (approximate !== undefined && (lower ?? upper) !== undefined),
    { error: 'bound-without-limit', path: ['approximate'] },
  )
  .refine(({ value, provisional }) => provisional === undefined || value !== null, {
    error: 'provisional-without-value',
    path: ['provisional'],
  });
export type Observation = z.infer<typeof Observation>;
