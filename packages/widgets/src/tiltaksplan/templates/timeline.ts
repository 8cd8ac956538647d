import { html, type TemplateResult } from 'lit/html.js';
import { dateText, itemPath } from '@apen-oppvekst/data-schema/terms';
import { page, paragraph, said, type Showing } from './showing.ts';
import type { TimelineStop } from '../timeline.view.ts';

/** Dated items along an axis of months, with the plan's own words for the time. */
export const timeline = (showing: Showing, stops: readonly TimelineStop[]): TemplateResult =>
  html`<ol part="timeline" role="list">
    ${stops.map(
      ({ date, items, next }) =>
        html`${next ? html`<li class="today"><strong>${showing.t.today}</strong></li>` : ''}
          <li>
            <strong>${dateText(date, showing.language)}</strong>
            ${items.map(
              ({ id, title, whenText, phaseLabel }) =>
                html`${paragraph(page(showing, itemPath(id), said(showing, title)))}
                  <p class="note">
                    ${said(showing, whenText)}
                    ${phaseLabel ? html` · ${showing.t.underHeading} ${said(showing, phaseLabel)}` : ''}
                  </p>`,
            )}
          </li>`,
    )}
  </ol>`;
