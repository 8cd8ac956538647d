import type { Fault } from '@apen-oppvekst/data-schema';
import { fault } from '../fault.ts';

/** UTF-8 that has been read as Latin-1 and saved again: «Ã¸» where «ø» should be. */
const doublyEncoded = /Ã[¦¸¥†˜…¤¶©–\u0080-\u00bf]|Â[«»§ ]|â€[“”™œ\u009c\u009d]/;

/**
 * The text of a file that must be UTF-8. A byte order mark, which spreadsheets put first in a CSV file,
 * is dropped; every other sign of a wrong encoding is a fault, because it would garble æ, ø and å.
 */
export function decode(bytes: Uint8Array, file: string): { text: string } | { faults: Fault[] } {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) {
    return {
      faults: [
        fault(file, '', {
          nb: 'tekst lagret som UTF-8',
          en: 'text saved as UTF-8',
          came: 'UTF-16 (byte order mark)',
        }),
      ],
    };
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { faults: [notUtf8(bytes, file)] };
  }
  const garbled = doublyEncoded.exec(text);
  if (garbled !== null) {
    return {
      faults: [
        fault(file, lineText(text, garbled.index), {
          nb: 'tekst som er lagret én gang som UTF-8 (her er UTF-8 lest som Latin-1 og lagret på nytt)',
          en: 'text saved once as UTF-8 (here UTF-8 was read as Latin-1 and saved again)',
          came: around(text, garbled.index),
        }),
      ],
    };
  }
  return { text };
}

/** Names the first place that is not UTF-8, and shows it as Latin-1, which is what it almost always is. */
function notUtf8(bytes: Uint8Array, file: string): Fault {
  const withHoles = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const index = withHoles.indexOf('\ufffd');
  const offset = new TextEncoder().encode(withHoles.slice(0, index)).length;
  return fault(file, lineText(withHoles, index), {
    nb: 'tekst lagret som UTF-8 (dette ser ut som Latin-1 eller Windows-1252)',
    en: 'text saved as UTF-8 (this looks like Latin-1 or Windows-1252)',
    came: around(new TextDecoder('windows-1252').decode(bytes), offset),
  });
}

/** «linje 3, kolonne 14», counted from one. */
export function lineText(text: string, index: number): string {
  const before = text.slice(0, index);
  return `linje ${before.split('\n').length}, kolonne ${index - (before.lastIndexOf('\n') + 1) + 1}`;
}

/** A short piece of text about an index, on its own line. */
export function around(text: string, index: number): string {
  const from = Math.max(text.lastIndexOf('\n', index - 1) + 1, index - 20);
  const end = text.indexOf('\n', index);
  return JSON.stringify(text.slice(from, Math.min(end === -1 ? text.length : end, index + 20)));
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);
