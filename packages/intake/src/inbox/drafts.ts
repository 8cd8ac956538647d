/** What has been written and not sent or printed, by case. In memory, and gone when the inbox locks. */
import { emptyPlan, planIsEmpty, type Plan } from './export/case-file.ts';

export interface Draft {
  readonly reply: string;
  readonly plan: Plan;
}

const empty: Draft = { reply: '', plan: emptyPlan };

export class Drafts {
  #drafts = new Map<string, Draft>();

  of(id: string): Draft {
    return this.#drafts.get(id) ?? empty;
  }

  keep(id: string, draft: Partial<Draft>): void {
    this.#drafts.set(id, { ...this.of(id), ...draft });
  }

  /** Whether closing the page would lose something. */
  get any(): boolean {
    return [...this.#drafts.values()].some(({ reply, plan }) => reply.trim() !== '' || !planIsEmpty(plan));
  }

  clear(): void {
    this.#drafts.clear();
  }
}
