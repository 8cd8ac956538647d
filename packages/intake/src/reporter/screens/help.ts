import { html, nothing, type TemplateResult } from 'lit/html.js';
import { fill } from '../fill.ts';
import { saidTo } from '../setup.ts';
import { heading, main, numbers, otherWays, paragraphs, statements, told, type Showing } from '../showing.ts';

/** Home, or somebody who cannot go on: whom to ring comes first, and then the questions all the same. */
export function help(showing: Showing): TemplateResult {
  const { setup, t, state, act } = showing;
  const [first, ...more] = told(showing, 'helpFirst');
  const { situation, reporter } = state.answers;
  const words = setup.situations.find(({ id }) => id === situation);
  return html`${heading(t.ask.helpFirst)} ${first ? html`<p class="lead">${first.text}</p>` : nothing}
  ${numbers(words?.lines ?? [])} ${statements(saidTo(words?.statements ?? [], reporter))} ${paragraphs(more)}
  ${main(t.ask.writeToo, act.next)}`;
}

/** Nobody who may read it can: it is not taken, and never given to the unit instead. */
export const full = (showing: Showing): TemplateResult =>
  html`${heading(showing.t.page.closed)}
    <p>${fill(showing.t.ask.toOwnerFull, showing.words)}</p>
    ${otherWays(showing)}`;

export const closed = (showing: Showing): TemplateResult =>
  html`${heading(showing.t.page.closed)}
    <p>${showing.t.page.closedText}</p>
    ${otherWays(showing)}`;

export const notYours = (showing: Showing): TemplateResult =>
  html`${heading(showing.setup.words.help)}
    <p>${showing.setup.words.notYours}</p>
    ${otherWays(showing)}`;
