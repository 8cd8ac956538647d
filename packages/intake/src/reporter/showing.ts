/** What every screen is drawn from, and the pieces that more than one of them uses. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { FormPlace } from '@apen-oppvekst/data-schema/terms';
import type { Called } from './called.ts';
import { fill } from './fill.ts';
import type { Answers, Place, Screen } from './flow.ts';
import type { Texts } from './locales/nb.ts';
import { pictogram } from './pictogram.ts';
import { saidTo, type Line, type Said, type Setup } from './setup.ts';
import type { Act, State } from './state.ts';

export interface Showing {
  readonly setup: Setup;
  readonly t: Texts;
  readonly words: Called & Readonly<Record<string, string>>;
  readonly place: Place;
  readonly state: State;
  readonly act: Act;
}

/** Has the focus when its screen comes. */
export const heading = (text: string): TemplateResult => html`<h1 tabindex="-1">${text}</h1>`;

export const back = ({ t, act }: Showing): TemplateResult =>
  html`<button type="button" class="back" @click=${() => act.back()}>
    <span aria-hidden="true">‹</span> ${t.ask.back}
  </button>`;

export interface Option {
  readonly id: string;
  readonly label: string;
  readonly note?: string;
  readonly pictogram?: string;
}

/** One answer among several: a press goes on. */
export const options = (
  all: readonly Option[],
  chosen: string | undefined,
  choose: (id: string) => void,
): TemplateResult =>
  html`<ul class="choices">
    ${all.map(
      ({ id, label, note, pictogram: picture }) =>
        html`<li>
          <button type="button" aria-current=${id === chosen} @click=${() => choose(id)}>
            ${picture ? pictogram(picture) : nothing}
            <span>${note ? html`<b>${label}</b><small>${note}</small>` : label}</span>
          </button>
        </li>`,
    )}
  </ul>`;

export const main = (text: string, press: () => void): TemplateResult =>
  html`<button type="button" class="main" @click=${press}>${text}</button>`;

export const statements = (all: readonly Said[]): TemplateResult =>
  html`<ul>
    ${all.map(({ text }) => html`<li>${text}</li>`)}
  </ul>`;

/** What the form says at this place, to this reader. */
export const told = ({ setup, state }: Showing, place: FormPlace): Said[] =>
  saidTo(setup.form[place], state.answers.reporter);

export const paragraphs = (all: readonly Said[]): TemplateResult[] =>
  all.map(({ text }) => html`<p>${text}</p>`);

export const numbers = (lines: readonly Line[]): TemplateResult =>
  html`<ul class="numbers">
    ${lines.map(
      ({ name, phone, emergency }) =>
        html`<li>
          <a class="phone ${emergency ? 'emergency' : ''}" href="tel:${phone.replaceAll(' ', '')}"
            ><strong dir="ltr">${phone}</strong> ${name}</a
          >
        </li>`,
    )}
  </ul>`;

/** On paper too: what is made up is never taken for a paper of a real school. */
export const practice = ({ setup, t }: Showing): TemplateResult | typeof nothing =>
  setup.tenant.practice ? html`<p><b>${t.page.practice}</b></p>` : nothing;

export const urgent = ({ setup, t }: Showing): TemplateResult =>
  html`<section class="urgent">
    <h2>${t.page.urgent}</h2>
    <p>${t.page.urgentText}</p>
    ${numbers(setup.urgent)}
  </section>`;

/** The ways that are there when the form is not. */
export const otherWays = ({ setup, t, words, state }: Showing): TemplateResult =>
  html`<section>
      <h2>${setup.words.tellAnAdult}</h2>
      ${statements(saidTo(setup.tellAnAdult, state.answers.reporter ?? 'self'))}
      ${
        setup.tenant.phone
          ? html`<p>
              <a class="wide" href=${setup.tenant.phone}>${fill(t.page.phoneOwner, words)}</a>
            </p>`
          : nothing
      }
    </section>
    ${urgent({ setup, t } as Showing)}`;

/** The number of a question, in words and as a bar; the bar alone says nothing. */
export function progress({ t, state }: Showing, path: readonly Screen[]): TemplateResult {
  const n = path.indexOf(state.screen) + 1;
  const of = path.length;
  // How many there are is known when it is known what it is about.
  const known = path.at(-1) === 'code';
  return html`<p class="step">
    <span>${fill(known ? t.ask.stepOf : t.ask.step, { n, of })}</span>
    ${known ? html`<progress value=${n} max=${of} aria-hidden="true"></progress>` : nothing}
  </p>`;
}

export type { Answers };
