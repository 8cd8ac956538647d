/** What a person is shown at an address that is none: in plain words, whom to ring, and the way on. No script. */
import {
  speakUpPath,
  type Country,
  type Language,
  type SpeakUpRecord,
} from '@apen-oppvekst/data-schema/terms';
import { exitAddress } from '@apen-oppvekst/widgets/quick-exit';
import { fill } from './fill.ts';
import { markup } from './html-text.ts';
import { texts } from './locales/index.ts';
import type { PageFile } from './page-model.ts';
import { numbers } from './page-numbers.ts';
import { urgentOf } from './setup.ts';

export interface MissingPageModel {
  readonly language: Language;
  readonly country: Country;
  readonly owner: { readonly name: string; readonly language: Language; readonly practice: boolean };
  /** The one that the address names, if it names one. */
  readonly unit: { readonly id: string; readonly name: string } | undefined;
  readonly speakUp: SpeakUpRecord;
  /** Where the service is seen from the page: `/mottak`. */
  readonly base: string;
  /** The portal’s address with a slash at its end. */
  readonly portal: string;
  readonly style: PageFile;
}

const words: Readonly<
  Record<Language, { title: string; text: string; write: string; about: string; find: string }>
> = {
  nb: {
    title: 'Siden finnes ikke',
    text: 'Adressen er feil eller gammel. Det er ikke din feil.',
    write: 'Skriv til {unit}',
    about: 'Les om å si ifra til {unit}',
    find: 'Finn skolen eller barnehagen din',
  },
  nn: {
    title: 'Sida finst ikkje',
    text: 'Adressa er feil eller gammal. Det er ikkje din feil.',
    write: 'Skriv til {unit}',
    about: 'Les om å seie ifrå til {unit}',
    find: 'Finn skulen eller barnehagen din',
  },
  sv: {
    title: 'Sidan finns inte',
    text: 'Adressen är fel eller gammal. Det är inte ditt fel.',
    write: 'Skriv till {unit}',
    about: 'Läs om att säga till hos {unit}',
    find: 'Hitta din skola eller förskola',
  },
  en: {
    title: 'This page does not exist',
    text: 'The address is wrong or old. It is not your fault.',
    write: 'Write to {unit}',
    about: 'Read about speaking up at {unit}',
    find: 'Find your school or kindergarten',
  },
};

export function missingPage({
  language,
  country,
  owner,
  unit,
  speakUp,
  base,
  portal,
  style,
}: MissingPageModel): string {
  const t = texts[language].page;
  const say = words[language];
  const home = language === 'nb' ? portal : `${portal}${language}/`;
  const named = { unit: unit?.name ?? '' };
  return markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<meta name="format-detection" content="telephone=no">
<title>${say.title}</title>
<link rel="stylesheet" href="${style.address}" integrity="${style.integrity}" crossorigin>
</head>
<body>
<a class="skip" href="#innhold">${t.skip}</a>
<header><span lang="${owner.language}">${unit?.name ?? owner.name}${owner.practice && markup` <b class="practice" lang="${language}">${t.practice}</b>`}</span>
<a class="exit" href="${exitAddress(country)}" target="_top" rel="noreferrer">${t.exit}</a></header>
<main id="innhold" tabindex="-1">
<h1>${say.title}</h1>
<p class="lead">${say.text}</p>
${
  unit &&
  markup`<p><a class="wide" href="${base}/skjema/${unit.id}/${language}">${fill(say.write, named)}</a></p>
<p><a class="wide" href="${portal}${speakUpPath(unit.id, language)}" target="_blank" rel="noreferrer">${fill(say.about, named)}</a></p>`
}
<p><a class="wide" href="${home}" target="_blank" rel="noreferrer">${say.find}</a></p>
<section class="urgent">
<h2>${t.urgent}</h2>
<p>${t.urgentText}</p>
${numbers(urgentOf(speakUp))}
</section>
</main>
</body>
</html>
`.html;
}
