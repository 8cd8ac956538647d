/** Text in a page: every sign that HTML reads as its own is written out. */
export const escapeText = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A template whose values are escaped, unless they are {@link Markup} themselves; lists are joined. */
export function markup(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return new Markup(strings.reduce((all, string, at) => all + written(values[at - 1]) + string));
}

export class Markup {
  readonly html: string;
  constructor(html: string) {
    this.html = html;
  }
}

type Value = Markup | string | number | false | null | undefined | readonly Value[];

function written(value: Value): string {
  if (value instanceof Markup) return value.html;
  if (typeof value === 'object' && value !== null) return value.map(written).join('');
  return value === undefined || value === null || value === false ? '' : escapeText(String(value));
}

/** JSON in a script element: nothing in it can end the element, or the line. */
export const jsonText = (value: unknown): Markup =>
  new Markup(
    JSON.stringify(value).replace(
      /[<>&\u2028\u2029]/g,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  );
