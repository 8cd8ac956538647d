/**
 * The statuses a person chooses between in the form. They follow how the measure lives: a practice
 * is in use and never finished, everything else has a beginning and an end.
 */
import type { MeasureNature, StatusCode } from '../terms/codes.ts';

export const formStatuses = [
  'notStarted',
  'inProgress',
  'inUse',
  'done',
  'continuedInNewPlan',
  'stopped',
] as const;
export type FormStatus = (typeof formStatuses)[number];
type ReportedStatus = Exclude<StatusCode, 'unknown'>;

/** What can be chosen for a measure of this nature. */
export const statusesFor = (nature: MeasureNature | undefined): readonly FormStatus[] =>
  formStatuses.filter((status) => {
    if (nature === 'ongoing') return status !== 'inProgress' && status !== 'done';
    return status !== 'inUse';
  });

/** The status that is stored. A practice in use is stored as in progress: it is kept up. */
export const storedStatus = (status: FormStatus): ReportedStatus =>
  status === 'inUse' ? 'inProgress' : status;

/** The form's name for a stored status. */
export const shownStatus = (status: ReportedStatus, nature: MeasureNature | undefined): FormStatus =>
  status === 'inProgress' && nature === 'ongoing' ? 'inUse' : status;
