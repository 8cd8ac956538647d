import { html, nothing, type TemplateResult } from 'lit/html.js';
import { destination } from '../flow.ts';
import { readingWords } from '../reading-words.ts';
import { saidTo } from '../setup.ts';
import { heading, main, paragraphs, statements, told, type Showing } from '../showing.ts';

/** Who reads it and what they must pass on, before it is sent. */
export function before(showing: Showing): TemplateResult {
  const { setup, t, state, act } = showing;
  return html`${heading(t.ask.before)} ${reads(showing)}
    <h2>${setup.words.passOn}</h2>
    ${paragraphs(told(showing, 'mustTell'))}
    <details>
      <summary>${t.ask.morePassOn}</summary>
      ${statements(saidTo(setup.passOn, state.answers.reporter))}
    </details>
    ${setup.unit.small ? html`<div class="note">${paragraphs(told(showing, 'mayBeGuessed'))}</div>` : nothing}
    <details>
      <summary>${t.ask.willSend}</summary>
      ${contents(showing)}
    </details>
    ${state.problem ? html`<p class="problem" role="alert">${state.problem}</p>` : nothing}
    ${main(t.ask.next, act.next)}`;
}

/** Who reads, when, and which day next. */
export function reads({ setup, t, words, place, state }: Showing): TemplateResult {
  const route = state.sentTo?.route ?? destination(place, state.answers)?.route ?? 'unit';
  const group = state.keys?.groups[route] ?? setup.groups[route];
  if (!group) return html``;
  const reading = state.keys?.reading ?? setup.reading;
  const { who, when } = readingWords({ language: setup.language, t, words, reading }, group, route);
  return html`<div class="box">
    <h2>${t.ask.readBy}</h2>
    <p>${who}</p>
    ${when.map((sentence) => html`<p>${sentence}</p>`)}
  </div>`;
}

/** What has been chosen and written, as it will be read. */
function contents({ setup, t, state }: Showing): TemplateResult {
  const { reporter, situation, what, where, since, wish, text, wantsContact, contact } = state.answers;
  const labels = (ids: readonly string[], from: Readonly<Record<string, string>>): string =>
    ids.map((id) => from[id] ?? id).join(' · ');
  const rows: (readonly [string, string])[] = [
    [setup.words.whoQuestion, setup.who.find(({ id }) => id === reporter)?.label ?? ''],
    [setup.words.whatQuestion, setup.situations.find(({ id }) => id === situation)?.label ?? ''],
    [t.ask.what, labels(what, t.choices.what)],
    [t.ask.where, labels(where, t.choices.where)],
    [t.ask.since, since ? labels([since], t.choices.since) : ''],
    [t.ask.wish, labels(wish, t.choices.wish)],
    [t.ask.textLabel, text],
    [t.ask.contact, wantsContact === 'yes' ? contact : ''],
  ];
  return html`<dl>
    ${rows
      .filter(([, value]) => value.trim() !== '')
      .map(
        ([title, value]) =>
          html`<dt>${title}</dt>
            <dd dir="auto">${value}</dd>`,
      )}
  </dl>`;
}
