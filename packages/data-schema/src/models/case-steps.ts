import { z } from 'zod';
import { countries } from '../terms/codes.ts';
import { caseKinds, caseReaders, planFields, type CaseKind } from '../terms/national.ts';
import { FourLanguages } from './law.ts';
import { Slug } from './primitives.ts';
import { RightsStep } from './rights.ts';

const basis = RightsStep.shape.basis;

/** A sentence or a few that whoever opens a report is told, with what they rest on. */
export const Advice = z.strictObject({ id: Slug, text: FourLanguages, basis });
export type Advice = z.infer<typeof Advice>;

/** One thing to do when a report has been opened. */
export const CaseStep = RightsStep.omit({ pictogram: true }).extend({
  /** Who of the readers does it; without it, whoever opened the report. */
  only: z.enum(caseReaders).optional(),
  /** Whom to ring: ids in `help.json`. */
  services: z.array(Slug).default([]),
});
export type CaseStep = z.infer<typeof CaseStep>;

/** The points of the plan, or of what is written down where the law asks for no plan. */
const CasePlan = z.strictObject({
  /** Whether the law asks for a written plan in each case. */
  byLaw: z.boolean(),
  title: FourLanguages,
  lead: FourLanguages,
  basis,
  fields: z
    .array(
      z.strictObject({
        id: z.enum(planFields),
        label: FourLanguages,
        /** What is to be written there. */
        asks: FourLanguages,
        basis,
      }),
    )
    .length(planFields.length),
});

const ids = z.array(Slug).min(1);

const CaseSteps = z.strictObject({
  steps: z.array(CaseStep).min(1),
  /** Ids of the steps, in the order they are to be done. */
  order: z.strictObject(
    Object.fromEntries(caseKinds.map((kind) => [kind, ids])) as Record<CaseKind, typeof ids>,
  ),
  plan: CasePlan,
  /** Before a reply that would tell who wrote. */
  beforeReply: z.array(Advice).min(1),
  /** When a report says so little that nobody knows whom it is about. */
  vague: z.array(Advice).min(1),
  /** When the report is about the one who opens it. */
  ifAccused: z.array(Advice).min(1),
});

/** `national/{country}/case-steps.json` */
export const CaseStepsFile = z.strictObject({
  country: z.enum(countries),
  school: CaseSteps,
  kindergarten: CaseSteps,
});
export type CaseStepsFile = z.infer<typeof CaseStepsFile>;
