import { html, type TemplateResult } from 'lit/html.js';
import { emergency } from '../../embed/urgent.ts';
import { answer, write } from './answer.ts';
import { services } from './services.ts';
import { footer, statements } from './statements.ts';
import { heading, list, pictured, type Showing } from './showing.ts';

/** One thing at a time: which one follows from what has been answered. */
export function screen(showing: Showing): TemplateResult {
  const { answers, go, t } = showing;
  const [yours, who, what] = answers;
  if (!yours) return first(showing);
  return html`<button type="button" @click=${() => go(answers.slice(0, -1))}>‹ ${t.back}</button> ${
      yours === 'no'
        ? html`<p tabindex="-1">${showing.text.words.notYours}</p>
            ${elsewhere(showing)}`
        : !who
          ? whom(showing)
          : !what
            ? about(showing, who)
            : answer(showing, what)
    }`;
}

/** Danger before everything; then whether this is the right school, where anybody there is told. */
function first(showing: Showing): TemplateResult {
  const { record, text, language, go } = showing;
  const { danger, dangerText, isThisYours, yes, no, notJoined } = text.words;
  return html`<div class="box">
      ${heading(danger)} ${emergency(text.country, language)}
      <p>${dangerText}</p>
    </div>
    ${
      record.unit.joined
        ? html`${heading(isThisYours)}
            <p lang=${record.municipality.language}>${record.unit.name}</p>
            <div class="answers">
              <button type="button" class="main" @click=${() => go(['yes'])}>${yes}</button>
              <button type="button" @click=${() => go(['no'])}>${no}</button>
            </div>
            ${footer(showing, [])}`
        : html`<p>${notJoined}</p>
            ${elsewhere(showing)}`
    }`;
}

/** Where nobody at this unit is told: how to tell an adult, and who listens. */
function elsewhere(showing: Showing): TemplateResult {
  const { words, tellAnAdult, situations } = showing.text;
  return html`${heading(words.tellAnAdult)} ${statements(showing, tellAnAdult)} ${heading(words.help)}
  ${services(showing, situations[0]?.services ?? [])} ${footer(showing, tellAnAdult)}`;
}

/**
 * Who would rather write goes straight to the form, which asks these two again. It is not told what was answered here:
 * that would have to stand in an address, and the browser's history keeps those. So whoever wants to write need not
 * answer first, and the form knows alone that it is the right school, which says nothing of anybody.
 */
const whom = (showing: Showing): unknown => [
  heading(showing.text.words.whoQuestion),
  choices(showing, showing.text.who),
  write(showing),
];

const about = (showing: Showing, who: string): unknown => [
  heading(showing.text.words.whatQuestion),
  choices(
    showing,
    showing.text.situations.map(({ id, label, labelFor, pictogram }) => ({
      id,
      label: labelFor?.[who as 'self'] ?? label,
      pictogram,
    })),
  ),
];

const choices = (
  showing: Showing,
  all: readonly { readonly id: string; readonly label: string; readonly pictogram: string }[],
): TemplateResult =>
  list(
    'choices',
    all.map(
      ({ id, label, pictogram }) =>
        html`<button type="button" @click=${() => showing.go([...showing.answers, id])}>
          ${pictured(showing, pictogram, label)}
        </button>`,
    ),
  );
