/**
 * The reporter page as the service writes it: useful before any script has come, and when none does. It says who
 * reads, when, whom to ring, and the other ways to tell. The form itself is the script's.
 */
import { intakePrivacyPath, languages, speakUpPath, type Language } from '@apen-oppvekst/data-schema/terms';
import { exitAddress } from '@apen-oppvekst/widgets/quick-exit';
import { called } from './called.ts';
import { fill } from './fill.ts';
import { unitReads } from './flow.ts';
import { jsonText, markup, type Markup } from './html-text.ts';
import { texts } from './locales/index.ts';
import type { PageModel } from './page-model.ts';
import { numbers } from './page-numbers.ts';
import { readingWords } from './reading-words.ts';
import { saidTo, setupId, setupOf, urgentOf } from './setup.ts';

export type { GroupReading, PageFile, PageModel } from './page-model.ts';

const languageNames: Readonly<Record<Language, string>> = {
  nb: 'Bokmål',
  nn: 'Nynorsk',
  sv: 'Svenska',
  en: 'English',
};

/** The whole page, for `GET /skjema/{unit}/{lang}`. */
export function reporterPage(model: PageModel): string {
  const { language, country, tenant, unit, speakUp, portal } = model;
  const t = texts[language];
  const words = called(t, { country, ownerType: tenant.ownerType, unit });
  const open = model.groups.unit !== null || model.groups.owner !== null;
  const title = fill(t.page.title, words);
  return markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<meta name="format-detection" content="telephone=no">
<title>${title}</title>
<link rel="stylesheet" href="${model.style.address}" integrity="${model.style.integrity}" crossorigin>
${scriptsFor(model).map(
  ({ address, integrity }, at) =>
    markup`<script type="module" src="${address}" integrity="${integrity}" crossorigin${at > 0 ? markup` fetchpriority="low"` : ''}></script>
`,
)}</head>
<body>
<a class="skip" href="#innhold">${t.page.skip}</a>
<header><span lang="${tenant.language}">${unit.name}${tenant.practice && markup` <b class="practice" lang="${language}">${t.page.practice}</b>`}</span>
<a class="exit" id="forlat" href="${exitAddress(country)}" target="_top" rel="noreferrer">${t.page.exit}</a></header>
<main id="innhold" tabindex="-1">
<div id="begynnelse">
<h1 tabindex="-1">${open ? title : t.page.closed}</h1>
<section class="urgent">
<h2>${t.page.urgent}</h2>
<p>${t.page.urgentText}</p>
${numbers(urgentOf(speakUp))}
</section>
${tenant.practice && markup`<p class="note">${speakUp.words.practiceForm}</p>`}
${open ? start(model) : markup`<p>${t.page.closedText}</p>`}
<section id="andre">
${open && markup`<p class="lead">${t.page.other}</p><p>${t.page.otherText}</p>`}
<h2>${speakUp.words.tellAnAdult}</h2>
<ul>${saidTo(speakUp.tellAnAdult, undefined)
    .filter(
      (statement) => unit.setting === 'kindergarten' || !statement.for || statement.for.includes('self'),
    )
    .map(({ text }) => markup`<li>${text}</li>`)}</ul>
${tenant.phone ? markup`<p><a class="wide" href="${tenant.phone}">${fill(t.page.phoneOwner, words)}</a></p>` : ''}
</section>
${open && whoReads(model)}
</div>
</main>
<footer>
<details><summary>${t.page.device}</summary><p>${speakUp.words.device}</p><p>${speakUp.words.exitHelp}</p></details>
<p><a href="${portal}${intakePrivacyPath(language)}" target="_blank" rel="noreferrer">${t.page.stored}</a>
<a href="${portal}${speakUpPath(unit.id, language)}" target="_blank" rel="noreferrer">${speakUp.words.help}</a></p>
<nav aria-label="${t.page.languages}"><ul>${languages.map(
    (each) =>
      markup`<li><a href="${model.base}/skjema/${unit.id}/${each}" lang="${each}" hreflang="${each}"${each === language ? markup` aria-current="page"` : ''}>${languageNames[each]}</a></li>`,
  )}</ul></nav>
<p class="credit">OpenMoji, CC BY-SA 4.0</p>
</footer>
${
  open
    ? markup`<script type="application/json" id="${setupId}">${jsonText(setupOf(model))}</script>
`
    : ''
}</body>
</html>
`.html;
}

/** All but the texts of the languages that the page is not in. */
const scriptsFor = ({ scripts, language }: PageModel): PageModel['scripts'] =>
  scripts.filter(({ address }) => {
    const name = /\/([a-z]+)-[^/]*$/.exec(address)?.[1];
    return name === language || !languages.includes(name as Language);
  });

/**
 * Is this the right school? Asked only when there is something to answer with, and not of who comes from the school's
 * own button and has said so there (`#ja`).
 */
function start({ language, country, tenant, unit, speakUp }: PageModel): Markup {
  const t = texts[language];
  const words = called(t, { country, ownerType: tenant.ownerType, unit });
  const { isThisYours, yes, no } = speakUp.words;
  return markup`<div id="start" hidden>
<p class="lead">${fill(t.page.youWriteTo, words)} <span data-asks>${isThisYours}</span></p>
<div class="answers">
<button type="button" class="main" data-yours="yes" data-next="${t.ask.next}">${yes}</button>
<button type="button" data-yours="no" data-asks>${no}</button>
<button type="button" class="quiet" data-yours="code">${t.page.haveCode}</button>
</div>
</div>`;
}

/** Who reads there, and when: before the first question. */
function whoReads({ language, country, tenant, unit, speakUp, form, groups, reading }: PageModel): Markup {
  const t = texts[language];
  const words = called(t, { country, ownerType: tenant.ownerType, unit });
  const { unit: own, owner } = groups;
  const byUnit = unitReads({ unitReads: own !== null, ownerReads: owner !== null, cover: reading.cover });
  const route = byUnit ? 'unit' : 'owner';
  const group = groups[route]!;
  const { who, when } = readingWords({ language, t, words, reading }, group, route);
  const { readBy, when: whenTitle } = speakUp.words;
  return markup`<div class="box">
<h2>${readBy}</h2>
<p>${who}</p>
${unit.small ? form.form.mayBeGuessed.map(({ text }) => markup`<p>${text}</p>`) : ''}
<h2>${whenTitle}</h2>
${when.map((sentence) => markup`<p>${sentence}</p>`)}
</div>`;
}
