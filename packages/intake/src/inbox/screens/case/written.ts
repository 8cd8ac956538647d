/** What was written, and what the one who wrote pointed at, as it came. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Report } from '../../../protocol/index.ts';
import { aboutAdult } from '../../about-adult.ts';
import { choiceText, type ChoiceKind } from '../../choices.ts';
import type { Texts } from '../../locales/index.ts';

export function writtenIn(report: Report, { case: say, choices: words }: Texts): TemplateResult {
  const row = (name: string, value: unknown) =>
    html`<dt>${name}</dt>
      <dd>${value}</dd>`;
  const choices = (name: string, kind: ChoiceKind, ids: readonly string[]) =>
    ids.length === 0
      ? nothing
      : row(
          name,
          ids.length === 1
            ? choiceText(words, kind, ids[0]!)
            : html`<ul>
                ${ids.map((id) => html`<li>${choiceText(words, kind, id)}</li>`)}
              </ul>`,
        );
  const { adult } = report;
  return html`<h2 id="written" tabindex="-1">${say.report}</h2>
    ${
      report.text
        ? html`<p class="written" lang=${report.language} dir="auto">${report.text}</p>`
        : html`<p class="quiet">${say.onlyPictures}</p>`
    }
    <dl>
      ${row(say.situation, say.situations[report.situation])}
      ${
        adult
          ? row(
              '',
              aboutAdult(adult, say).map((line) => html`${line}<br />`),
            )
          : nothing
      }
      ${choices(say.what, 'what', report.what)} ${choices(say.where, 'where', report.where)}
      ${report.since ? choices(say.since, 'since', [report.since]) : nothing}
      ${choices(say.wish, 'wish', report.wish)}
      ${row(
        say.who,
        html`${say.reporter[report.reporter]}${report.age ? html`<br />${say.age[report.age]}` : nothing}`,
      )}
      ${row(say.contact, report.contact ? html`<span dir="auto">${report.contact}</span>` : say.noContact)}
      ${row(say.language, say.languages[report.language])}
    </dl>`;
}
