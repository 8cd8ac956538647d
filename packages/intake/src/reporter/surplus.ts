/**
 * About how many characters must go from a text that is so many bytes too long. An «å» is two bytes, a face four, and
 * who writes counts none of them.
 * @param room bytes left, below 0
 */
export const surplus = (text: string, room: number): number =>
  Math.min(text.length, Math.ceil((-room * text.length) / new TextEncoder().encode(text).length));
