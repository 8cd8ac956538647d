/** The text on a widget's accessibility that a site may paste into its own statement. Pure. */
import type { Widget } from '@apen-oppvekst/widgets/embed-code';
import type { StatementTexts } from '../locales/statement/nb.ts';

const list = (lines: readonly string[]): string => lines.map((line) => `– ${line}`).join('\n');

/** Plain text, so that it can be pasted anywhere. */
export const statement = (
  widget: Widget,
  t: StatementTexts,
  given: {
    /** What the widget is called. */
    readonly name: string;
    readonly version: string;
    /** In words. */
    readonly date: string;
  },
): string =>
  [
    t.heading(given.name, given.version),
    t.goal,
    `${t.tested(given.date)}\n${list(t.tests)}`,
    `${t.untested}\n${list(t.untestedBy)}`,
    `${t.limits}\n${list([...t.limitsOf[widget], ...t.limitsOfAll])}`,
    t.report,
  ].join('\n\n');
