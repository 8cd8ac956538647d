/** The inbox's page: a place for the element and the files that draw it. */
import { languages } from '@apen-oppvekst/data-schema';
import type { Config } from '../config.ts';
import type { BuiltFiles } from './files.ts';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

const words = {
  nb: [
    'Innboks',
    'Åpner innboksen …',
    'Innboksen må ha JavaScript, siden meldingene låses opp her i nettleseren og ikke på tjeneren.',
  ],
  nn: [
    'Innboks',
    'Opnar innboksen …',
    'Innboksen må ha JavaScript, sidan meldingane blir låste opp her i nettlesaren og ikkje på tenaren.',
  ],
  sv: [
    'Inkorg',
    'Öppnar inkorgen …',
    'Inkorgen behöver JavaScript, eftersom meddelandena låses upp här i webbläsaren och inte på servern.',
  ],
  en: [
    'Inbox',
    'Opening the inbox …',
    'The inbox needs JavaScript, since messages are unlocked here in the browser and not on the server.',
  ],
} as const;

export function inboxPage({ name, language }: Config, files: BuiltFiles): string {
  const [title, waiting, noScript] = words[language];
  const otherLanguages = languages.filter((each) => each !== language).map((each) => `${each}.js`);
  const { 'main.js': main, 'style.css': style, ...others } = files;
  const address = (
    { file, integrity }: { file: string; integrity: string },
    attribute: 'src' | 'href',
  ): string => `${attribute}="/filer/${escape(file)}" integrity="${escape(integrity)}"`;
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex, nofollow">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escape(`${title} – ${name}`)}</title>`,
    style && `<link rel="stylesheet" ${address(style, 'href')}>`,
    // What the script imports later; not the words of other languages.
    ...Object.entries(others)
      .filter(([name, { file }]) => file.endsWith('.js') && !otherLanguages.includes(name))
      .map(([, file]) => `<link rel="modulepreload" ${address(file, 'href')}>`),
    main && `<script type="module" ${address(main, 'src')}></script>`,
  ];
  return [
    `<!doctype html>\n<html lang="${language}">\n<head>`,
    ...head.filter((line) => line !== undefined),
    '</head>\n<body>',
    `<oppvekst-innboks><p>${waiting}</p><noscript><p>${noScript}</p></noscript></oppvekst-innboks>`,
    '</body>\n</html>\n',
  ].join('\n');
}
