/**
 * Marks that are put into what is indexed, never into a page, and taken out again where an excerpt is shown. Both are of
 * soft hyphens, which Pagefind does not count and no text of ours has.
 */

/**
 * Stands between the parts of a compound. Pagefind takes a hyphen for a boundary and finds the parts as well as the
 * whole; the soft hyphen tells it from one that the writer set.
 */
export const boundary = '\u00ad-';

/** Begins a word that is not in the text: what the word before it is called in the other written Norwegian. */
export const added = '\u00ad\u00ad';

const addedWord = `${added}[\\p{L}\u00ad-]*`;
const markedAddition = new RegExp(`([^\\s<>]+) <mark>${addedWord}([^<]*)</mark>`, 'gu');
const addition = new RegExp(` ?${addedWord}`, 'gu');

/** An excerpt (HTML) or a title as it was written. What was found by an added word is marked in the word it was added to. */
export const asWritten = (text: string): string =>
  text.replaceAll(boundary, '').replace(markedAddition, '<mark>$1</mark>$2').replace(addition, '');
