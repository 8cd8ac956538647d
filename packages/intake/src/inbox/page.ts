/**
 * The inbox's only page, as text: a place for the element, and the file that draws it. All words that staff read
 * come with that file, so here stands only what is needed where it does not come.
 */
import type { Language } from '@apen-oppvekst/data-schema/terms';

/** A built file and the hash a browser checks it against. */
export interface BuiltFile {
  /** Its name under `/filer/`. */
  readonly file: string;
  readonly integrity: string;
}

export interface InboxPageModel {
  /** «Innboks – Eksempelvik kommune» */
  readonly title: string;
  readonly lang: Language;
  readonly script: BuiltFile;
  /** What the script imports later; fetched ahead, and checked. */
  readonly modules?: readonly BuiltFile[];
  readonly style?: BuiltFile;
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign]!);

const words: Readonly<Record<Language, { readonly waiting: string; readonly noScript: string }>> = {
  nb: {
    waiting: 'Åpner innboksen …',
    noScript: 'Innboksen må ha JavaScript, fordi meldingene låses opp her i nettleseren og ikke på tjeneren.',
  },
  nn: {
    waiting: 'Opnar innboksen …',
    noScript:
      'Innboksen må ha JavaScript, fordi meldingane blir låste opp her i nettlesaren og ikkje på tenaren.',
  },
  sv: {
    waiting: 'Öppnar inkorgen …',
    noScript:
      'Inkorgen behöver JavaScript, eftersom meddelandena låses upp här i webbläsaren och inte på servern.',
  },
  en: {
    waiting: 'Opening the inbox …',
    noScript:
      'The inbox needs JavaScript, since messages are unlocked here in the browser and not on the server.',
  },
};

/** The whole document. No inline script or style: the inbox's policy allows none. */
export function inboxPage({ title, lang, script, modules = [], style }: InboxPageModel): string {
  const { waiting, noScript } = words[lang];
  const address = ({ file, integrity }: BuiltFile, name: 'src' | 'href') =>
    `${name}="/filer/${escape(file)}" integrity="${escape(integrity)}"`;
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${escape(title)}</title>
${style ? `<link rel="stylesheet" ${address(style, 'href')}>\n` : ''}${modules
    .map((module) => `<link rel="modulepreload" ${address(module, 'href')}>\n`)
    .join('')}<script type="module" ${address(script, 'src')}></script>
</head>
<body>
<oppvekst-innboks><p>${waiting}</p><noscript><p>${noScript}</p></noscript></oppvekst-innboks>
</body>
</html>
`;
}
