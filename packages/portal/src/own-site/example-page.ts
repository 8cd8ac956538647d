/** A page that shows the widgets from the folder it lies in. Addresses are relative, so the folder may have any name. */
import type { Language } from '@apen-oppvekst/data-schema/terms';

const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

export const examplePage = (page: {
  readonly language: Language;
  readonly title: string;
  /** Said of the school, which is made up. */
  readonly practice: string;
  /** Of form `div`, without the loader's line. */
  readonly codes: readonly string[];
}): string => `<!doctype html>
<html lang="${page.language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <meta name="robots" content="noindex">
    <title>${escape(page.title)}</title>
  </head>
  <body>
    <h1>${escape(page.title)}</h1>
    <p><strong>${escape(page.practice)}</strong></p>
${page.codes.map((code) => `    ${code}`).join('\n')}
    <script async src="v1/oppvekst.js" referrerpolicy="no-referrer"></script>
  </body>
</html>
`;
