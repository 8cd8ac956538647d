/** The inbox's pages: a place for the element and the files that draw it, and one for who has come to a wrong address. */
import { languages, type Language } from '@apen-oppvekst/data-schema';
import type { Config } from '../config.ts';
import type { BuiltFile, BuiltFiles } from './files.ts';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/** A tray, in the tab. */
export const inboxIcon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0d5a4f"/>' +
  '<path d="M8 8h16l3 10v6H5v-6zm1.5 2L7 18h5l1.5 3h5l1.5-3h5l-2.5-8z" fill="#fff"/></svg>';

interface Words {
  readonly title: string;
  readonly waiting: string;
  readonly noScript: string;
  readonly missing: string;
  readonly missingText: string;
  readonly toInbox: string;
}

const words: Readonly<Record<Language, Words>> = {
  nb: {
    title: 'Innboks',
    waiting: 'Åpner innboksen …',
    noScript: 'Innboksen må ha JavaScript, siden meldingene låses opp her i nettleseren og ikke på tjeneren.',
    missing: 'Siden finnes ikke',
    missingText: 'Adressen er feil eller gammel. Alt som er kommet inn, ligger i innboksen.',
    toInbox: 'Til innboksen',
  },
  nn: {
    title: 'Innboks',
    waiting: 'Opnar innboksen …',
    noScript:
      'Innboksen må ha JavaScript, sidan meldingane blir låste opp her i nettlesaren og ikkje på tenaren.',
    missing: 'Sida finst ikkje',
    missingText: 'Adressa er feil eller gammal. Alt som er kome inn, ligg i innboksen.',
    toInbox: 'Til innboksen',
  },
  sv: {
    title: 'Inkorg',
    waiting: 'Öppnar inkorgen …',
    noScript:
      'Inkorgen behöver JavaScript, eftersom meddelandena låses upp här i webbläsaren och inte på servern.',
    missing: 'Sidan finns inte',
    missingText: 'Adressen är fel eller gammal. Allt som har kommit in ligger i inkorgen.',
    toInbox: 'Till inkorgen',
  },
  en: {
    title: 'Inbox',
    waiting: 'Opening the inbox …',
    noScript:
      'The inbox needs JavaScript, since messages are unlocked here in the browser and not on the server.',
    missing: 'This page does not exist',
    missingText: 'The address is wrong or old. All that has come in lies in the inbox.',
    toInbox: 'To the inbox',
  },
};

export function inboxPage({ name, language }: Config, files: BuiltFiles): string {
  const { title, waiting, noScript } = words[language];
  const otherLanguages = languages.filter((each) => each !== language).map((each) => `${each}.js`);
  const { 'main.js': main, 'style.css': style, ...others } = files;
  return pageOf({
    language,
    title: `${title} – ${name}`,
    style,
    head: [
      // What the script imports later; not the words of other languages.
      ...Object.entries(others)
        .filter(([name, { file }]) => file.endsWith('.js') && !otherLanguages.includes(name))
        .map(([, file]) => `<link rel="modulepreload" ${address(file, 'href')}>`),
      ...(main ? [`<script type="module" ${address(main, 'src')}></script>`] : []),
    ],
    body: `<oppvekst-innboks><p>${waiting}</p><noscript><p>${noScript}</p></noscript></oppvekst-innboks>`,
  });
}

/** For one who has gone to an address of the inbox's that is none. No script. */
export function missingInboxPage({ name, language }: Config, { 'style.css': style }: BuiltFiles): string {
  const { missing, missingText, toInbox } = words[language];
  return pageOf({
    language,
    title: `${missing} – ${name}`,
    style,
    head: [],
    body: `<main><h1>${missing}</h1><p>${missingText}</p><p><a href="/">${toInbox}</a></p></main>`,
  });
}

const address = ({ file, integrity }: BuiltFile, attribute: 'src' | 'href'): string =>
  `${attribute}="/filer/${escape(file)}" integrity="${escape(integrity)}"`;

interface Page {
  readonly language: Language;
  readonly title: string;
  readonly style: BuiltFile | undefined;
  readonly head: readonly string[];
  readonly body: string;
}

const pageOf = ({ language, title, style, head, body }: Page): string =>
  [
    `<!doctype html>\n<html lang="${language}">\n<head>`,
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex, nofollow">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escape(title)}</title>`,
    '<link rel="icon" type="image/svg+xml" href="/ikon.svg">',
    ...(style ? [`<link rel="stylesheet" ${address(style, 'href')}>`] : []),
    ...head,
    '</head>\n<body>',
    body,
    '</body>\n</html>\n',
  ].join('\n');
