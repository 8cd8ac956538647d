import type { Theme } from '@apen-oppvekst/data-schema/terms';
import type { MeasureState, MeasureView } from './tiltaksplan.view.ts';

/** What a reader has chosen to see. An empty field leaves nothing out. */
export interface Filter {
  readonly text: string;
  readonly theme: Theme | '';
  readonly state: MeasureState | '';
  /** Only measures for which the plan says who. */
  readonly who: boolean;
  /** Only measures for which the plan says when. */
  readonly when: boolean;
}

export const noFilter: Filter = { text: '', theme: '', state: '', who: false, when: false };

/** Every word must stand somewhere in what the plan says about the measure. */
export function matches({ item, state }: MeasureView, filter: Filter): boolean {
  const said = [item.number, item.title, item.summary, item.passage.quote, item.responsibleText]
    .join(' ')
    .toLowerCase();
  return (
    filter.text
      .toLowerCase()
      .split(/\s+/)
      .every((word) => said.includes(word)) &&
    (filter.theme === '' || item.themes.includes(filter.theme)) &&
    (filter.state === '' || state === filter.state) &&
    (!filter.who || item.responsibleText !== undefined) &&
    (!filter.when || item.whenText !== undefined)
  );
}
