import { html, type TemplateResult } from 'lit/html.js';
import { dateText, itemPath, type PlanItem, type StatusReport } from '@apen-oppvekst/data-schema/terms';
import { link } from '../../embed/link.ts';
import { ask } from './ask.ts';
import { mark } from './marks.ts';
import { entry, list, page, paragraph, quote, said, type Showing } from './showing.ts';
import type { MeasureView } from '../tiltaksplan.view.ts';

/**
 * One line of the plan, and everything known about it when opened.
 * @param measure its standing; `undefined` for goals, routines and other lines that have no status
 */
export function line(
  showing: Showing,
  item: PlanItem,
  measure?: MeasureView,
  hidden = false,
): TemplateResult {
  const { t, record } = showing;
  return html`<li ?hidden=${hidden}>
    <details part="measure">
      <summary>
        <strong>${item.number} ${said(showing, item.title)}</strong>
        ${measure ? html`<p class="note">${measure.counts ? mark(measure.state) : ''} ${facts(showing, measure)}</p>` : ''}
      </summary>
      <div class="body">
        ${paragraph(said(showing, item.summary))} ${list(item.points.map((point) => said(showing, point)))}
        <dl>
          ${entry(t.who, said(showing, item.responsibleText) || (measure && t.notSaid))}
          ${entry(t.when, said(showing, item.whenText) || (measure && t.notSaid))}
          ${entry(t.underHeading, said(showing, item.phaseLabel))}
          ${entry(t.measurable, said(showing, item.measurableText))}
          ${entry(t.partners, said(showing, item.partnersText))} ${measure ? reports(showing, measure) : ''}
          ${figures(showing, item)}
          ${item.notices.map(({ kind, text }) => entry(kind === 'discrepancy' ? t.discrepancy : t.notice, said(showing, text)))}
          ${entry(t.passage, quote(showing, item.passage))}
          ${item.mentions.map(({ source, dateText, passage }) =>
            entry(
              t.mentions,
              html`${dateText}, ${record.sources.find(({ id }) => id === source)?.title}
              ${quote(showing, passage)}`,
            ),
          )}
        </dl>
        ${paragraph(page(showing, itemPath(item.id), t.open))}
        ${measure ? ask(showing, [item.title, record.plan.title], itemPath(item.id)) : ''}
      </div>
    </details>
  </li>`;
}

/** Figures that the plan itself states, about a line or about the whole. */
export const figures = (showing: Showing, { figures: all }: Pick<PlanItem, 'figures'>): unknown =>
  entry(
    showing.t.figures,
    list(
      all.map(({ text, meaning, asOf }) => said(showing, `${text}: ${meaning}${asOf ? ` (${asOf})` : ''}`)),
    ),
  );

/** What the line says without being opened. */
const facts = ({ t, language }: Showing, measure: MeasureView): string =>
  [
    t.state[measure.state],
    measure.item.nature === 'toBeConsidered' && t.toBeConsidered,
    measure.item.nature === 'ongoing' &&
      (measure.lastSeen ? t.lastConfirmed(dateText(measure.lastSeen, language)) : t.notConfirmed),
    measure.item.nature === 'recurring' &&
      measure.lastSeen &&
      t.lastHeld(dateText(measure.lastSeen, language)),
    measure.next && t.next(dateText(measure.next.slice(0, 7), language)),
    measure.undocumented && t.undocumented,
    measure.stale && t.stale,
    measure.units.length > 0 && t.units(measure.units.length, measure.unitCount),
    measure.item.mentions.length > 0 && t.mentions,
  ]
    .filter(Boolean)
    .join(' · ');

/** The latest report, what units have said, and the reports before it. */
const reports = (showing: Showing, { history, units, unitCount }: MeasureView): unknown => {
  const { t, language } = showing;
  const [latest, ...earlier] = history.map((each) => report(showing, each));
  return html`${entry(t.latest, latest ?? t.state.unknown)}
  ${entry(
    t.units(units.length, unitCount),
    list(
      units.map(
        ({ name, report: { status, date } }) => `${name}: ${t.state[status]}, ${dateText(date, language)}`,
      ),
    ),
  )}
  ${entry(t.history, list(earlier))}`;
};

function report(showing: Showing, { status, date, reportedBy, ...more }: StatusReport): TemplateResult {
  const { t, language } = showing;
  const { evidence } = more;
  return html`<strong>${t.state[status]}</strong>
    <span class="note">${dateText(date, language)}, ${reportedBy}</span>
    ${paragraph(said(showing, more.done))} ${paragraph(said(showing, more.stopReason), t.stopReason)}
    ${paragraph(
      evidence &&
        (evidence.kind === 'address'
          ? link(evidence.address, evidence.title ?? evidence.address)
          : `${evidence.title ?? ''} ${t.notPublic}`),
      t.evidence,
    )}
    ${paragraph(said(showing, more.nextStep), t.nextStep)}`;
}
