import { html, nothing, type TemplateResult } from 'lit/html.js';
import { fill } from '../fill.ts';
import { surplus } from '../surplus.ts';
import { heading, main, options, paragraphs, told, type Showing } from '../showing.ts';
import { isJunior } from './questions.ts';

/** Bytes left from which the room is told of. */
const tight = 1500;

/** A field that no browser, keyboard or extension is asked to help with: what helps, sends it away. */
export const field = (
  id: string,
  value: string,
  input: (value: string) => void,
  problem: string | undefined,
  rows: number,
): TemplateResult =>
  html`<textarea
    id=${id}
    rows=${rows}
    .value=${value}
    autocomplete="off"
    autocorrect="off"
    spellcheck="false"
    writingsuggestions="false"
    data-gramm="false"
    translate="no"
    dir="auto"
    aria-invalid=${Boolean(problem)}
    aria-describedby="om-${id}"
    @input=${(event: Event) => input((event.target as HTMLTextAreaElement).value)}
  ></textarea>`;

export const problemText = (problem: string | undefined): TemplateResult =>
  html`<p class="problem" role="alert">${problem ?? nothing}</p>`;

/** How much there is room for, when it is little; and how much too much it is, for as long as it is. */
function roomText({ t, state }: Showing): string | typeof nothing {
  const { room = tight, answers } = state;
  if (room < 0) return fill(t.ask.roomOut, { n: surplus(answers.text, room) });
  return room < tight ? fill(t.ask.roomLeft, { n: Math.floor(room / 100) * 100 || room }) : nothing;
}

/** The youngest see the way on without scrolling: a low field, and what is said of pictures after it. */
export function words(showing: Showing): TemplateResult {
  const { t, state, act } = showing;
  const { text } = state.answers;
  const { room = 0 } = state;
  const junior = isJunior(showing);
  const picture = html`<div class="note">
    <p><strong>${t.ask.picture}</strong></p>
    ${paragraphs(told(showing, 'picture'))}
  </div>`;
  return html`${heading(junior ? t.ask.textJunior : t.ask.text)}
    <p>${t.ask.textNote}</p>
    <label for="tekst">${t.ask.textLabel}</label>
    ${field('tekst', text, (value) => act.answer({ text: value }, false), state.problem, junior ? 3 : 8)}
    <p id="om-tekst" class=${room < 0 ? 'problem' : 'room'} aria-live="polite">
      ${state.problem ? nothing : roomText(showing)}
    </p>
    ${problemText(state.problem)} ${junior ? nothing : picture}
    ${main(text.trim() ? t.ask.next : t.ask.skip, act.next)} ${junior ? picture : nothing}`;
}

export function contact({ t, state, act }: Showing): TemplateResult {
  const { wantsContact, contact: how } = state.answers;
  return html`${heading(t.ask.contact)}
    <p>${t.ask.contactNote}</p>
    ${options(
      [
        { id: 'no', label: t.ask.contactNo },
        { id: 'yes', label: t.ask.contactYes },
      ],
      wantsContact,
      (id) => act.answer({ wantsContact: id as 'no' }, id === 'no'),
    )}
    ${
      wantsContact === 'yes'
        ? html`<label for="kontakt">${t.ask.contactLabel}</label>
            ${field('kontakt', how, (value) => act.answer({ contact: value }, false), state.problem, 3)}
            <p id="om-kontakt" hidden></p>
            ${problemText(state.problem)}
            ${main(t.ask.next, () => (how.trim() ? act.next() : act.set({ problem: t.ask.contactEmpty })))}`
        : nothing
    }`;
}
