import { z } from 'zod';
import { innspillBodies, statusCodes } from '../terms/codes.ts';
import { IsoDate, MunicipalityId, Slug, Text, UnitId, WebAddress } from './primitives.ts';

/** What shows that something was done. */
export const Evidence = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('address'), address: WebAddress, title: Text.optional() }),
  /** «Finnes, ikke offentlig»: exists, but is not public. */
  z.strictObject({ kind: z.literal('notPublic'), title: Text.optional() }),
]);
export type Evidence = z.infer<typeof Evidence>;

/** What the plan's owner says about one measure on one day. History is kept; the newest counts. */
export const StatusReport = z
  .strictObject({
    item: Slug,
    /** Set when the report is about one unit only («meldt fra 12 av 71 enheter»). */
    unit: UnitId.optional(),
    /** The day that what is told holds for; for something recurring, the day it was held. */
    date: IsoDate,
    status: z.enum(statusCodes).exclude(['unknown']),
    /** Role that reports: «rådgiver oppvekst». Never a name. */
    reportedBy: Text,
    /** What was done, in a sentence or two. */
    done: Text.optional(),
    evidence: Evidence.optional(),
    /** Needed when the status is `stopped`. */
    stopReason: Text.optional(),
    nextStep: Text.optional(),
  })
  .refine((report) => report.status !== 'stopped' || report.stopReason !== undefined, {
    error: 'stopped-without-reason',
    path: ['stopReason'],
  });
export type StatusReport = z.infer<typeof StatusReport>;

/** A file of status reports for one plan, as the status form gives it. */
export const StatusReportFile = z.strictObject({
  $schema: z.string().optional(),
  plan: Slug,
  reports: z.array(StatusReport).min(1),
});
export type StatusReportFile = z.infer<typeof StatusReportFile>;

/** What a pupil council, a parents' council or a committee asked, and the answer. Bodies, never persons. */
export const Innspill = z.strictObject({
  id: Slug,
  municipality: MunicipalityId,
  unit: UnitId.optional(),
  /** Items of a plan that it is about. */
  items: z.array(Slug).default([]),
  body: z.enum(innspillBodies),
  bodyName: Text,
  date: IsoDate,
  text: Text,
  /** `null`: not answered yet. */
  answer: z.strictObject({ date: IsoDate, role: Text, text: Text }).nullable(),
  source: Slug.optional(),
});
export type Innspill = z.infer<typeof Innspill>;
