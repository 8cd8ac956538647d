import { html, nothing, type TemplateResult } from 'lit/html.js';
import { dayText } from '../day.ts';
import { fill } from '../fill.ts';
import { print } from '../print.ts';
import { groupWords } from '../reading-words.ts';
import { heading, main, practice, urgent, type Showing } from '../showing.ts';
import { reads } from './before.ts';
import { keeping, theCode } from './code.ts';
import { problemText } from './writing.ts';

/** It is stored: who reads it and when, the code once more, and the proof. */
export function sent(showing: Showing): TemplateResult {
  const { setup, t, state, act } = showing;
  const day = dayText(state.receipt!.day, setup.language);
  return html`<div class="tick" aria-hidden="true">✓</div>
    ${heading(t.send.sent)}
    <p class="lead">${fill(t.send.received, { day })}</p>
    ${urgent(showing)} ${reads(showing)} ${checking(showing)}
    ${
      state.codeShown
        ? html`${theCode(showing)} ${keeping(showing)}`
        : html`<button type="button" class="quiet" @click=${() => act.set({ codeShown: true })}>
            ${t.send.showCode}
          </button>`
    }
    ${state.sentTo?.adult ? receipt(showing, day) : nothing} ${proof(showing)}
    ${main(t.send.done, act.finish)}`;
}

/** Two words asked back: who can write them has the code. */
function checking({ t, state, act }: Showing): TemplateResult {
  const [a, b] = state.asked;
  const read = (event: SubmitEvent): void => {
    event.preventDefault();
    const [one, other] = (event.target as HTMLFormElement).querySelectorAll('input');
    act.check([one!.value, other!.value]);
  };
  const input = (place: number): TemplateResult =>
    html`<label
      >${fill(t.send.checkWord, { n: place + 1 })}
      <input type="text" autocomplete="off" autocapitalize="none" spellcheck="false" translate="no"
    /></label>`;
  return html`<form class="box" @submit=${read}>
    <h2>${t.send.check}</h2>
    <p>${fill(t.send.checkText, { a: a + 1, b: b + 1 })}</p>
    <div class="two">${input(a)} ${input(b)}</div>
    <button type="submit">${t.send.checkButton}</button>
    <p role="status">${state.notice ?? nothing}</p>
    ${problemText(state.problem)}
  </form>`;
}

function proof(showing: Showing): TemplateResult {
  const { t, words } = showing;
  return html`<details>
    <summary>${t.send.proof}</summary>
    <p>${fill(t.send.proofText, words)}</p>
    ${signed(showing)}
  </details>`;
}

const signed = ({ t, state }: Showing): TemplateResult =>
  html`<dl class="proof" translate="no">
    ${(['day', 'id', 'sha256', 'signature'] as const).map(
      (name) =>
        html`<dt>${t.send.proofFields[name]}</dt>
          <dd>${state.receipt![name]}</dd>`,
    )}
  </dl>`;

/** Dated, for parents to keep on paper. */
function receipt(showing: Showing, day: string): TemplateResult {
  const { t, words, state } = showing;
  const route = state.sentTo!.route;
  const group = state.keys?.groups[route];
  const { id, sha256 } = state.receipt!;
  const short = sha256.slice(0, 16).replace(/.{4}/g, '$& ');
  return html`<button type="button" @click=${() => print('receipt')}>${t.send.printReceipt}</button>
    <div class="print-only" data-paper="receipt">
      ${practice(showing)}
      <h2>${t.send.receipt}</h2>
      <p>${fill(t.send.receiptText, { ...words, day, ...(group && groupWords(t, group)) })}</p>
      <p>${t.send.receiptNote}</p>
      <p>
        ${t.send.proofFields.id}: ${id}<br />
        ${t.send.proofFields.sha256}: ${short}
      </p>
      ${signed(showing)}
    </div>`;
}

/** Nothing is left of what was written. Whoever has the code can come in again at once. */
export const done = ({ t, act }: Showing): TemplateResult =>
  html`${heading(t.send.sent)}
    <p>${t.send.doneText}</p>
    <button type="button" class="quiet" @click=${() => act.set({ view: 'enter' })}>
      ${t.page.haveCode}
    </button>`;
