import { html, nothing, type TemplateResult } from 'lit/html.js';
import { dayText } from '../day.ts';
import { fill } from '../fill.ts';
import { print } from '../print.ts';
import { groupWords } from '../reading-words.ts';
import { heading, main, urgent, type Showing } from '../showing.ts';
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
    ${reads(showing)} ${urgent(showing)} ${checking(showing)}
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

function proof({ t, words, state }: Showing): TemplateResult {
  const { receipt: signed } = state;
  const fields = t.send.proofFields;
  return html`<details>
    <summary>${t.send.proof}</summary>
    <p>${fill(t.send.proofText, words)}</p>
    <dl class="proof" translate="no">
      ${(['day', 'id', 'sha256', 'signature'] as const).map(
        (name) =>
          html`<dt>${fields[name]}</dt>
            <dd>${signed![name]}</dd>`,
      )}
    </dl>
  </details>`;
}

/** Dated, for parents to keep on paper. */
function receipt({ setup, t, words, state }: Showing, day: string): TemplateResult {
  const route = state.sentTo!.route;
  const group = state.keys?.groups[route];
  const { id, sha256 } = state.receipt!;
  return html`<button type="button" @click=${() => print('receipt')}>${t.send.printReceipt}</button>
    <div class="print-only" data-paper="receipt">
      <h2>${t.send.receipt}</h2>
      <p>${fill(t.send.receiptText, { ...words, day, ...(group && groupWords(t, group)) })}</p>
      <p>${t.send.receiptNote}</p>
      <dl>
        <dt>${t.send.proofFields.id}</dt>
        <dd>${id}</dd>
        <dt>${t.send.proofFields.sha256}</dt>
        <dd>${sha256}</dd>
      </dl>
      <p>${setup.unit.name}, ${day}</p>
    </div>`;
}

export const done = ({ t }: Showing): TemplateResult =>
  html`${heading(t.send.sent)}
    <p>${t.send.doneText}</p>`;
