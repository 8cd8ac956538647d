/** Puts what is known into a sentence: `{place}` by its value, `{Place}` with a capital. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value !== undefined) return String(value);
    const small = `${name[0]!.toLowerCase()}${name.slice(1)}`;
    return capital(String(values[small] ?? ''));
  });

/** With a capital first, as a sentence begins. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** «rektor, inspektør og sosiallærer» */
export const listed = (items: readonly string[], and: string): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`;
