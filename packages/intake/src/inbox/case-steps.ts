/** What to do now, in the law's order, for this kind of case. The words come from the release; here they are chosen. */
import {
  caseKindOf,
  type CaseStepsRecord,
  type HelpServiceRecord,
  type LawReference,
} from '@apen-oppvekst/data-schema/terms';
import type { Report } from '../protocol/index.ts';
import { isVague } from './vague.ts';

type Step = CaseStepsRecord['steps'][number];
export type Advice = CaseStepsRecord['vague'][number];

export interface StepToDo extends Omit<Step, 'services'> {
  readonly services: readonly HelpServiceRecord[];
  /** Sections of law that it rests on. */
  readonly laws: readonly LawReference[];
}

interface WhatToDo {
  readonly steps: readonly StepToDo[];
  /** Only where the report says so little that it applies. */
  readonly vague: readonly Advice[];
  /** Only where it is about an adult there, who may be the one who reads. */
  readonly ifAccused: readonly Advice[];
}

/**
 * Chosen by what the report is about, and by whether the unit or its owner reads it. An adult who may be the leader,
 * for all the writer knows, is met as one.
 */
export function whatToDo(record: CaseStepsRecord, report: Report): WhatToDo {
  const order = record.order[caseKindOf(report.situation, report.adult?.leader !== false)];
  const steps = order.flatMap((id) => record.steps.find((step) => step.id === id) ?? []);
  return {
    steps: steps
      .filter(({ only }) => only === undefined || only === report.route)
      .map(({ services, ...step }) => ({
        ...step,
        services: record.services.filter(({ id }) => services.includes(id)),
        laws: lawsOf(step.basis, record),
      })),
    vague: isVague(report) ? record.vague : [],
    ifAccused: report.situation === 'adultThere' ? record.ifAccused : [],
  };
}

/** The sections among the grounds of a sentence, in the order they are named. */
const lawsOf = (basis: readonly string[], { laws }: Pick<CaseStepsRecord, 'laws'>): LawReference[] =>
  basis.flatMap((id) => laws.find((law) => law.id === id) ?? []);

/** The file of the release, by the unit's setting. */
export const caseStepsFile = (setting: string, language: string): string =>
  `case-steps.${setting}.${language}.json`;
