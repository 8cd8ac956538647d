import { z } from 'zod';
import { itemKinds, linkAsserters, measureNatures, themes } from '../terms/codes.ts';
import { IsoDate, Interval, LanguageCode, MunicipalityId, PartialDate, Slug, Text } from './primitives.ts';
import { Notice } from './municipality.ts';

/** The words of a document that a statement rests on, and where they stand in it. */
export const Passage = z.strictObject({
  /** Word for word; `[…]` where something is left out. */
  quote: Text,
  /** Where in the document: «punkt 4», «avsnitt 1.1». */
  place: Text,
});
export type Passage = z.infer<typeof Passage>;

/** A figure that the plan itself states («Tall i planen»). Never computed by us. */
export const PlanFigure = z.strictObject({
  /** As printed: «15,9», «20 millioner kroner», «minimum 20 prosent». */
  text: Text,
  value: z.number(),
  unit: Text,
  meaning: Text,
  /** The date or period the plan gives for it; left out if it gives none. */
  asOf: Text.optional(),
  passage: Passage,
});
export type PlanFigure = z.infer<typeof PlanFigure>;

/** A later document of the same municipality that speaks of the item again. Never a sign that it is done. */
export const Mention = z.strictObject({
  source: Slug,
  /** Date or period of the later document, in its words. */
  dateText: Text,
  passage: Passage,
});
export type Mention = z.infer<typeof Mention>;

/** Who says that a measure and an indicator belong together, and on what ground. */
export const IndicatorLink = z
  .strictObject({
    indicator: Slug,
    assertedBy: z.enum(linkAsserters),
    /** Why, in the plan's language. A suggestion must say why we suggest it. */
    reason: Text,
    passage: Passage.optional(),
  })
  .refine((link) => link.assertedBy !== 'plan' || link.passage !== undefined, {
    error: 'plan-link-without-passage',
    path: ['passage'],
  });
export type IndicatorLink = z.infer<typeof IndicatorLink>;

/** One line of a plan: a goal, a measure, a routine, a meeting … */
export const PlanItem = z
  .strictObject({
    id: Slug,
    /** As printed: «4», «a)», «1.2». */
    number: Text.optional(),
    kind: z.enum(itemKinds),
    /** Measures and activities only: how they live over time. Decides whether they count in a progress picture. */
    nature: z.enum(measureNatures).optional(),
    title: Text,
    summary: Text.optional(),
    /** Id of the plan's section it stands in. */
    section: Slug,
    themes: z.array(z.enum(themes)).default([]),
    passage: Passage,
    /** What the source says, in its words; left out = the source says nothing. */
    responsibleText: Text.optional(),
    whenText: Text.optional(),
    measurableText: Text.optional(),
    partnersText: Text.optional(),
    /** The heading the item stands under, if it names a time that differs from `whenText`. */
    phaseLabel: Text.optional(),
    /** What can be computed from `whenText`, beside it, never instead of it. */
    when: Interval.optional(),
    /** Recurring items: how often, ISO 8601 duration (`P1Y`, `P6M`). */
    recurrence: z
      .string()
      .regex(/^P(?=\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?$/, { error: 'recurrence-form' })
      .optional(),
    /** Points under the item that have no life of their own: a role's duties, a task's questions. */
    points: z.array(Text).default([]),
    figures: z.array(PlanFigure).default([]),
    mentions: z.array(Mention).default([]),
    indicatorLinks: z.array(IndicatorLink).default([]),
    /** Other items that the document, or a later one, ties this one to. */
    related: z.array(z.strictObject({ item: Slug, note: Text })).default([]),
    notices: z.array(Notice).default([]),
  })
  .refine((item) => (item.nature !== undefined) === (item.kind === 'measure' || item.kind === 'activity'), {
    error: 'nature-only-for-measures',
    path: ['nature'],
  })
  .refine(
    (item) => item.recurrence === undefined || item.nature === undefined || item.nature === 'recurring',
    {
      error: 'recurrence-needs-recurring',
      path: ['recurrence'],
    },
  );
export type PlanItem = z.infer<typeof PlanItem>;

/** A part of the document, in its order. `parent` makes sub-sections. */
export const PlanSection = z.strictObject({
  id: Slug,
  title: Text,
  parent: Slug.optional(),
  /** Text that introduces the section, in the document's words or ours. */
  introduction: Text.optional(),
});
export type PlanSection = z.infer<typeof PlanSection>;

/** What a municipality promised: one document, transcribed whole. */
export const Plan = z.strictObject({
  id: Slug,
  municipality: MunicipalityId,
  title: Text,
  /** The name people use, if shorter: «SteinSaksPapir». */
  shortTitle: Text.optional(),
  /** What sort of document: «handlingsplan», «budsjettkapittel» … Plans of different sorts are never compared. */
  genre: Text,
  language: LanguageCode,
  summary: Text,
  /** The period in the document's words, and as far as it can be computed. */
  periodText: Text.optional(),
  period: Interval.optional(),
  adoptedText: Text.optional(),
  adopted: PartialDate.optional(),
  /** Whom and what the plan says it applies to. */
  scopeText: Text.optional(),
  /** Figures that the document states about itself as a whole («21 punkt»). */
  figures: z.array(PlanFigure).default([]),
  source: Slug,
  /** Set when a named role of the municipality has confirmed the page; `null` = not confirmed. */
  confirmed: z.strictObject({ date: IsoDate, role: Text }).nullable().default(null),
  notices: z.array(Notice).default([]),
  sections: z.array(PlanSection).min(1),
  items: z.array(PlanItem).min(1),
});
export type Plan = z.infer<typeof Plan>;
