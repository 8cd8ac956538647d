import { dateText } from '@apen-oppvekst/data-schema/terms';
import { html, type TemplateResult } from 'lit/html.js';
import { link } from '../../embed/link.ts';
import { ask } from './ask.ts';
import { matches, type Filter } from '../filter.ts';
import { filters } from './filters.ts';
import { mark, part, patterns } from './marks.ts';
import { figures, line } from './measure.ts';
import { entry, heading, page, paragraph, said, type Showing } from './showing.ts';
import { timeline } from './timeline.ts';
import type { TimelineStop } from '../timeline.view.ts';

/** Plans with fewer measures than this need no filters. */
const filteredFrom = 8;

/** The whole tracker, once the plan is here. What is seen first is short; the rest opens below it. */
export function plan(
  showing: Showing,
  stops: readonly TimelineStop[],
  open: boolean,
  filter: Filter,
  change: (filter: Filter) => void,
): TemplateResult {
  const { t, view, record } = showing;
  const { groups, measures, rest } = view;
  const shown = new Set(measures.filter((each) => matches(each, filter)));
  return html`${top(showing)}
  ${
    measures.length > 0
      ? section(
          showing,
          html`${t.measures} (${measures.length})`,
          [
            measures.length < filteredFrom ? '' : filters(showing, measures, filter, shown.size, change),
            groups.map(
              ({ theme, measures: all }) =>
                html`<div part="group" ?hidden=${!all.some((each) => shown.has(each))}>
                  ${theme ? heading(showing, 2, t.themes[theme]) : ''}
                  <ul role="list">
                    ${all.map((each) => line(showing, each.item, each, !shown.has(each)))}
                  </ul>
                </div>`,
            ),
          ],
          open,
        )
      : ''
  }
  ${stops.length > 1 ? section(showing, t.timeline, timeline(showing, stops)) : ''}
  ${
    rest.length > 0
      ? section(
          showing,
          t.rest,
          rest.map(
            ({ title, items }) =>
              html`<div part="group">
                ${heading(showing, 2, said(showing, title))}
                <ul role="list">
                  ${items.map((item) => line(showing, item))}
                </ul>
              </div>`,
          ),
        )
      : ''
  }
  ${section(showing, t.about, about(showing))}
  ${paragraph(page(showing, record.path, html`${t.open}: ${said(showing, record.plan.title)}`))}`;
}

const section = (showing: Showing, title: unknown, content: unknown, open = false): TemplateResult =>
  html`<details part="section" ?open=${open}>
    <summary>${heading(showing, 1, title)}</summary>
    ${content}
  </details>`;

/** The headline in words, where the day lies against the plan's period, and one picture. */
function top(showing: Showing): TemplateResult {
  const { t, view, record } = showing;
  const { headline, clarity, timing, notCounted } = view;
  const { plan: document, municipality } = record;
  const nothing = headline === 'noReports';
  return html`${municipality.fictional ? html`<p class="fictional"><strong>${t.fictional}</strong></p>` : ''}
    <p class="note">${said(showing, document.shortTitle ?? document.title)} · ${municipality.name}</p>
    <div part="headline" tabindex="-1">
      ${heading(
        showing,
        0,
        headline === 'done' ? t.headline.done(view.done, clarity.counting) : t.headline[headline],
      )}
    </div>
    ${paragraph(html`<strong>${t.timing[timing]}</strong> ${said(showing, document.periodText)}`)}
    ${paragraph(
      nothing && t.clarity(clarity.responsible, clarity.when, clarity.measurable, clarity.trackable),
    )}
    ${picture(showing)}
    <div class="note">
      ${paragraph(!nothing && notCounted > 0 && t.notCounted(notCounted))}
      ${paragraph(clarity.mentioned > 0 && t.mentioned(clarity.mentioned))}
    </div>
    ${nothing ? ask(showing, [document.title], record.path) : ''}`;
}

/**
 * One picture. Of what is reported, where something is; else of what the plan itself says. Its words
 * stand beside it: the legend in the first case, the sentence above in the second.
 */
function picture({ t, view: { clarity, segments, headline } }: Showing): TemplateResult | '' {
  const rows = [
    [t.who, clarity.responsible],
    [t.when, clarity.when],
    [t.measurable, clarity.measurable],
  ] as const;
  return headline === 'done'
    ? html`<svg class="bar" part="picture" role="img" aria-labelledby="legend">
          ${patterns}
          ${segments.map(({ status, count, before }) =>
            part(status, before / clarity.counting, count / clarity.counting),
          )}
        </svg>
        <ul id="legend" role="list">
          ${segments.map(
            ({ status, count }) =>
              html`<li>${mark(status)} ${t.state[status]} <strong>${count}</strong></li>`,
          )}
        </ul>`
    : headline === 'noReports'
      ? html`<div class="clarity" part="picture" aria-hidden="true">
          ${rows.map(
            ([name, count]) =>
              html`<span>${name}</span>
                <svg class="bar">${part('done', 0, count / clarity.trackable)}</svg>
                <strong>${count}</strong>`,
          )}
        </div>`
      : '';
}

/** The plan's notices, its source, and who has confirmed what. */
function about(showing: Showing): TemplateResult {
  const { t, record, language } = showing;
  const { title, summary, notices, confirmed, source: id } = record.plan;
  const source = record.sources.find((each) => each.id === id);
  return html`<div class="body">
    ${paragraph(html`${said(showing, title)}. ${said(showing, summary)}`)}
    <dl>
      ${figures(showing, record.plan)}
      ${notices.map(({ kind, text }) => entry(kind === 'discrepancy' ? t.discrepancy : t.notice, said(showing, text)))}
      ${entry(
        t.source,
        source &&
          html`${link(source.address, source.title)}, ${source.publisher}, ${source.dateText}
          ${source.address ? '' : t.noAddress}`,
      )}
    </dl>
    ${paragraph(
      confirmed ? t.confirmed(dateText(confirmed.date, language), confirmed.role) : t.notConfirmedPlan,
    )}
  </div>`;
}
