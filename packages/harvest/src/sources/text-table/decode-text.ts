import { fault } from '../../fault.ts';
import { around, lineText } from '../../read/text.ts';
import type { Reading } from '../reading.ts';

/** A file's text, in one of the encodings that public tables come in. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'Windows-1252';
}

/** What no text in our languages holds: control characters, and the places that Windows-1252 leaves empty. */
// eslint-disable-next-line no-control-regex
const notText = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffd]/;
/** UTF-8 that has been read as Latin-1 and saved again: «Ã¸» where «ø» should be. */
const twiceEncoded = /Ã[¦¸¥†˜…¤¶©–]|Â[«»§]|â€[“”™œ]/;

/**
 * UTF-8 with or without byte order mark; UTF-16 with one; else Latin-1, as statistics offices and spreadsheets write it.
 * The byte order mark is dropped. A file that is text in none of them, or was encoded twice, is refused.
 */
export function decodeText(bytes: Uint8Array, file: string): Reading<DecodedText> {
  const decoded = decodeBytes(bytes);
  const wrong = notText.exec(decoded.text) ?? twiceEncoded.exec(decoded.text);
  if (wrong === null) return decoded;
  return {
    faults: [
      fault(file, lineText(decoded.text, wrong.index), {
        nb: `tekst i UTF-8, UTF-16 med byterekkefølgemerke, eller Latin-1 (lest som ${decoded.encoding})`,
        en: `text in UTF-8, UTF-16 with a byte order mark, or Latin-1 (read as ${decoded.encoding})`,
        came: around(decoded.text, wrong.index),
      }),
    ],
  };
}

function decodeBytes(bytes: Uint8Array): DecodedText {
  const decode = (label: string): string => new TextDecoder(label).decode(bytes);
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { text: decode('utf-16le'), encoding: 'UTF-16LE' };
  if (first === 0xfe && second === 0xff) return { text: decode('utf-16be'), encoding: 'UTF-16BE' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' };
  } catch {
    return { text: decode('windows-1252'), encoding: 'Windows-1252' };
  }
}
