import { html, type TemplateResult } from 'lit/html.js';
import type { HelpServiceRecord } from '@apen-oppvekst/data-schema/terms';
import { phone } from '../../embed/urgent.ts';
import { urgentNumbers } from '../../embed/urgent-numbers.ts';
import { service } from './service.ts';
import type { Showing } from './showing.ts';
import { sources } from './sources.ts';

/** Services in view at once, the most needed ones. A longer list is one that nobody reads at half past eleven. */
const inView = 6;

/** The list below the emergency numbers that are compiled in: first those that are not, then who listens. */
export function list(showing: Showing, services: readonly HelpServiceRecord[]): TemplateResult {
  const compiled = urgentNumbers[showing.country].emergency.map((each) => each.phone);
  const emergency = services.filter((each) => each.kind === 'emergency' && each.phone);
  const others = services.filter((each) => !emergency.includes(each));
  return html`<div dir="ltr">
    <div class="emergency">
      ${emergency.map((each) => (compiled.includes(each.phone!.value) ? '' : phone(each.phone!.value, each.name)))}
    </div>
    ${sources(showing, emergency)} ${part(showing, others.slice(0, inView))}
    ${
      others.length > inView
        ? html`<details part="more">
            <summary>${showing.t.more} (${others.length - inView})</summary>
            ${part(showing, others.slice(inView))}
          </details>`
        : ''
    }
  </div>`;
}

const part = (showing: Showing, services: readonly HelpServiceRecord[]): TemplateResult =>
  html`<ul role="list" class="services">
    ${services.map((each) => service(showing, each))}
  </ul>`;
