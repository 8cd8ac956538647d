import { dateText } from '@apen-oppvekst/data-schema/terms';
import { html, type TemplateResult } from 'lit/html.js';
import { pictogram } from '../../embed/pictogram.ts';
import { letter } from './letter.ts';
import { heading, listen, type Showing } from './showing.ts';
import { sources } from './sources.ts';

/** All that one reader is told: rights, what happens when somebody speaks up, and what keeps people from it. */
export function told(showing: Showing): TemplateResult {
  const { record, t, level, told: text } = showing;
  const { audience, title, lead, rights, stepsTitle, steps, worries } = text;
  const small = audience === 'preschool' || audience === 'junior';
  return html`<div part="title" role="heading" aria-level=${level - 1} tabindex="-1">${title}</div>
    <p class="lead">${lead}</p>
    ${checked(showing)}
    ${listen(showing, title, [title, lead, ...(small ? [] : rights.flatMap((each) => [each.title, each.text]))])}
    <ul role="list" class="cards ${audience}">
      ${rights.map(
        (each) =>
          html`<li part="right">
            ${pictogram(record, each.pictogram)} ${heading(showing, each.title)}
            <p>${each.text}</p>
            ${small ? listen(showing, each.title, [each.title, each.text]) : ''}
            ${sources(showing, each.title, each.basis)}
          </li>`,
      )}
    </ul>
    ${heading(showing, stepsTitle)}
    ${listen(showing, stepsTitle, [stepsTitle, ...steps.flatMap((each) => [each.title, each.text, each.when ?? ''])])}
    <ol role="list" class="steps">
      ${steps.map(
        (each) =>
          html`<li part="step">
            ${pictogram(record, each.pictogram)}
            <div>
              <strong>${each.title}</strong>
              <p>${each.text}</p>
              ${when(showing, each)} ${sources(showing, each.title, each.basis)}
            </div>
          </li>`,
      )}
    </ol>
    ${
      worries.length > 0
        ? html`${heading(showing, t.worries)}
          ${worries.map(
            ({ question, answer, basis }) =>
              html`<details part="worry">
                <summary>${question}</summary>
                <p>${answer}</p>
                ${listen(showing, question, [question, answer])} ${sources(showing, question, basis)}
              </details>`,
          )}`
        : ''
    }
    ${text.letter ? letter(showing, text.letter) : ''}
    ${[...rights, ...steps].some((each) => each.pictogram) ? html`<p class="note">${record.pictogramCredit}</p>` : ''}`;
}

/** When, in plain words; beside it the law's own word, for those who want to hold somebody to it. */
const when = (
  { record, t }: Showing,
  { when: plain, lawWord }: { readonly when?: string; readonly lawWord?: string },
): TemplateResult | '' =>
  plain
    ? html`<p class="when">
        ${plain}
        ${lawWord ? html`<span class="note">(${t.lawWord} <i lang=${record.country === 'se' ? 'sv' : 'no'}>${lawWord}</i>)</span>` : ''}
      </p>`
    : '';

/** Whether somebody in the municipality has read the text. */
function checked({ record, about, t }: Showing): TemplateResult {
  const by = about?.municipality.textsChecked;
  return html`<p class="note">
    ${by ? `${t.checked} ${by.role}, ${dateText(by.on, record.language)}.` : t.unchecked}
  </p>`;
}
