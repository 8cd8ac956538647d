/** Letters of the languages we write, the Sámi ones among them. */
const word =
  /[a-zA-ZæøåäöáčđŋšŧžéèêôüÆØÅÄÖÁČĐŊŠŦŽÉÈÊÔÜ]+(?:[-’'][a-zA-ZæøåäöáčđŋšŧžéèêôüÆØÅÄÖÁČĐŊŠŦŽÉÈÊÔÜ]+)*/g;

/** Addresses are no words. */
const address = /https?:\/\/\S+|\S+@\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:no|se|org|com)\b\S*/g;

/**
 * LIX, the readability index of C.-H. Björnsson (1968): words per sentence, plus the share of words with
 * more than six letters as a percentage. Below 30 is very easy, above 60 is the language of statutes. A
 * hyphenated word is one word; numbers and addresses are none; a line break ends a sentence.
 * @returns 0 for a text without words
 */
export function lix(text: string): number {
  const plain = text.replace(address, '');
  const words = plain.match(word) ?? [];
  if (words.length === 0) return 0;
  const sentences = plain.split(/[.!?]+(?:\s|$)|:\s|\n+/).filter((part) => part.match(word) !== null).length;
  const long = words.filter((each) => each.length > 6).length;
  return words.length / sentences + (100 * long) / words.length;
}

/** Number of words as {@link lix} counts them. */
export const wordCount = (text: string): number => (text.replace(address, '').match(word) ?? []).length;
