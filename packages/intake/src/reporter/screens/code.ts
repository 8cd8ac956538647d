import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Code } from '../../protocol/index.ts';
import { print } from '../print.ts';
import { heading, main, otherWays, type Showing } from '../showing.ts';

/** The code is there before anything is sent, so that a lost answer never loses it. */
export function code(showing: Showing): TemplateResult {
  const { t, state, act } = showing;
  const { stage, broken } = state;
  return html`${heading(t.send.code)}
    <p>${t.send.codeWhy}</p>
    ${theCode(showing)}
    <p>${t.send.keep}</p>
    ${keeping(showing)} ${sending(showing)}
    ${
      stage === 'not-sent' || stage === 'unsent'
        ? main(stage === 'unsent' ? t.send.again : t.send.send, act.send)
        : nothing
    }
    ${broken ? html`<p class="problem">${t.page.otherText}</p>` : nothing}
    ${broken || isInTrouble(state) ? otherWays(showing) : nothing}`;
}

/** No answer comes. It is still tried, or can be; but nobody has to wait for it. */
const isInTrouble = ({ stage }: Showing['state']): boolean =>
  ['retrying', 'offline', 'unsent'].includes(stage);

/** How far it has come, read out as it changes. */
function sending({ t, state }: Showing): TemplateResult {
  const { stage, problem, busy } = state;
  const words: Record<typeof stage, string> = {
    'not-sent': t.send.notSent,
    sending: t.send.sending,
    retrying: t.send.retrying,
    offline: t.send.offline,
    unsent: t.send.failed,
  };
  return html`<div class="stage" data-stage=${stage} role="status" tabindex="-1">
    <p><strong>${words[stage]}</strong></p>
    ${isInTrouble(state) ? html`<p>${t.send.nothingLost}</p>` : nothing}
    ${stage === 'unsent' ? html`<p>${t.send.failedText}</p>` : nothing}
    ${busy && stage === 'not-sent' ? html`<p>${t.send.unready}</p>` : nothing}
    ${problem ? html`<p class="problem">${problem}</p>` : nothing}
  </div>`;
}

/** Six words, numbered; and the same as digits, in groups that can be read aloud. */
export const theCode = ({ t, state, setup }: Showing): TemplateResult =>
  state.code
    ? html`<div class="code" data-paper="code">
        <p class="print-only">${setup.unit.name}</p>
        <ol aria-label=${t.send.codeWords} translate="no">
          ${state.code.words.map((word) => html`<li>${word}</li>`)}
        </ol>
        <p>${t.send.codeDigits}: <span class="digits" translate="no">${grouped(state.code)}</span></p>
        <p class="print-only">${location.href.replace(/[?#].*$/, '')}</p>
      </div>`
    : html`<p role="status">${t.send.unready}</p>`;

const grouped = ({ digits }: Code): string => digits.replace(/(\d{4})(?=\d)/g, '$1 ');

export const keeping = ({ t, state, act }: Showing): TemplateResult =>
  html`<div class="ways">
      <button type="button" @click=${act.copyCode}>${t.send.copy}</button>
      <button type="button" @click=${() => print('code')}>${t.send.print}</button>
    </div>
    <p role="status">${state.notice ?? nothing}</p>`;
