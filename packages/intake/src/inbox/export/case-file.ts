/** A case as it leaves for the archive: what was written, what was answered, and what the service knows of it. */
import { planFields, type PlanField } from '@apen-oppvekst/data-schema/terms';
import type { Report } from '../../protocol/index.ts';
import type { SealedCase, Setup } from '../api.ts';
import { caseMark } from '../case-mark.ts';
import type { ReadMessage } from '../open-case.ts';

/** What the plan says, point by point. Held in memory alone until it is printed or exported. */
export type Plan = Readonly<Record<PlanField, string>>;

export const emptyPlan: Plan = { problem: '', measures: '', when: '', who: '', evaluation: '' };

export const planIsEmpty = (plan: Plan): boolean => planFields.every((field) => plan[field].trim() === '');

export interface CaseFile {
  readonly format: 'apen-oppvekst/case';
  readonly version: 1;
  readonly made: string;
  readonly tenant: { readonly id: string; readonly name: string };
  readonly unit: { readonly id: string; readonly name: string };
  readonly id: string;
  /** Of the sealed report, which the service signed for. */
  readonly sha256: string;
  readonly received: string;
  readonly opened: string | null;
  readonly closed: string | null;
  /** Without what opens the dialogue: who reads the file must not be able to answer in the school's name. */
  readonly report: Omit<Report, 'dialog' | 'canary'>;
  readonly messages: readonly ReadMessage[];
  readonly plan: Plan | null;
}

export function caseFile(
  { sealed, report, messages }: { sealed: SealedCase; report: Report; messages: readonly ReadMessage[] },
  { setup, unitName, plan, today }: { setup: Setup; unitName: string; plan: Plan; today: string },
): CaseFile {
  const { dialog: _, canary: __, ...written } = report;
  return {
    format: 'apen-oppvekst/case',
    version: 1,
    made: today,
    tenant: { id: setup.tenant, name: setup.name },
    unit: { id: sealed.unit, name: unitName },
    id: sealed.id,
    sha256: sealed.sha256,
    received: sealed.received,
    opened: sealed.opened,
    closed: sealed.closed,
    report: written,
    messages,
    plan: planIsEmpty(plan) ? null : plan,
  };
}

export const caseJson = (file: CaseFile): string => `${JSON.stringify(file, null, 2)}\n`;

/** A name that tells nothing of a child, with the mark that the inbox shows: `sak-2027-03-12-7K3M.html`. */
export const fileName = ({ received, id }: Pick<CaseFile, 'received' | 'id'>, ending: string): string =>
  `sak-${received}-${caseMark(id)}.${ending}`;
