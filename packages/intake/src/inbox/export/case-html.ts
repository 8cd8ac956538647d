/** The case as a page that opens anywhere and for many years: no script, no address it fetches from. */
import { planFields, type CaseStepsRecord, type Language } from '@apen-oppvekst/data-schema/terms';
import { aboutAdult } from '../about-adult.ts';
import { caseMark } from '../case-mark.ts';
import { choiceText } from '../choices.ts';
import { dayText } from '../days.ts';
import type { Texts } from '../locales/index.ts';
import type { CaseFile } from './case-file.ts';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign]!);

const style = `body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:1rem/1.55 system-ui,sans-serif;overflow-wrap:break-word}
dt{font-weight:600;margin-top:.6rem}dd{margin:0}.text{white-space:pre-wrap;border:1px solid #777;padding:.75rem 1rem}
.mark{border:2px solid;padding:.5rem 1rem;font-weight:600}code{overflow-wrap:anywhere}`;

/** @param plan the plan's words, where they were fetched; without them ids stand in their place */
export function caseHtml(
  file: CaseFile,
  language: Language,
  say: Texts,
  plan: CaseStepsRecord['plan'] | undefined,
): string {
  const { file: words, case: about, choices, list } = say;
  const { report } = file;
  const day = (date: string | null) => escape(dayText(date, language)) || escape(words.notYet);
  const pair = (name: string, value: string) => `<dt>${escape(name)}</dt><dd>${value}</dd>`;
  const listed = (name: string, kind: 'what' | 'where' | 'wish', ids: readonly string[]) =>
    ids.length > 0 ? pair(name, ids.map((id) => escape(choiceText(choices, kind, id))).join('<br>')) : '';
  const adult = report.adult && aboutAdult(report.adult, about).map(escape).join('<br>');
  const text = (value: string) => `<p class="text">${escape(value)}</p>`;

  const planned = (written: NonNullable<CaseFile['plan']>) => {
    const label = (field: string) => plan?.fields.find(({ id }) => id === field)?.label ?? field;
    return `<h2>${escape(plan?.title ?? 'plan')}</h2>
<dl>${planFields.map((field) => pair(label(field), text(written[field]))).join('\n')}</dl>`;
  };

  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escape(words.title)} – ${escape(file.unit.name)}</title>
<style>${style}</style>
</head>
<body>
<h1>${escape(words.title)}</h1>
<p class="mark">${escape(words.confidential)}</p>
<dl>
${pair(words.unit, `${escape(file.unit.name)} (${escape(file.tenant.name)})`)}
${pair(list.mark, `<code>${caseMark(file.id)}</code>`)}
${pair(words.received, day(file.received))}
${pair(words.opened, day(file.opened))}
${pair(words.closed, day(file.closed))}
${pair(words.caseId, `<code>${escape(file.id)}</code>`)}
${pair(words.sha, `<code>${escape(file.sha256)}</code>`)}
${pair(words.made, day(file.made))}
</dl>
<h2>${escape(about.report)}</h2>
${report.text ? text(report.text) : `<p>${escape(about.onlyPictures)}</p>`}
<dl>
${pair(about.who, escape(about.reporter[report.reporter]) + (report.age ? `<br>${escape(about.age[report.age])}` : ''))}
${pair(about.situation, escape(about.situations[report.situation]) + (adult ? `<br>${adult}` : ''))}
${listed(about.what, 'what', report.what)}
${listed(about.where, 'where', report.where)}
${report.since ? pair(about.since, escape(choiceText(choices, 'since', report.since))) : ''}
${listed(about.wish, 'wish', report.wish)}
${pair(about.contact, report.contact ? escape(report.contact) : escape(about.noContact))}
${pair(about.language, escape(about.languages[report.language]))}
</dl>
<h2>${escape(about.dialogue)}</h2>
${
  file.messages.length > 0
    ? file.messages
        .map(
          ({ direction, day: written, text: said, missing }) =>
            `${missing > 0 ? `<p class="mark">${escape(about.missing(missing))}</p>\n` : ''}<h3>${escape(direction === 'to-staff' ? about.fromReporter : about.fromYou)}, ${day(written)}</h3>${
              said === null ? `<p>${escape(about.unreadable)}</p>` : text(said)
            }`,
        )
        .join('\n')
    : `<p>${escape(about.noMessages)}</p>`
}
${file.plan ? planned(file.plan) : ''}
</body>
</html>
`;
}
