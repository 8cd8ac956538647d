import { CsvError, parse } from 'csv-parse/sync';
import { fault } from '../../fault.ts';
import { isRefusal, type Reading } from '../reading.ts';
import { decodeText } from './decode-text.ts';
import type { Sheets } from './sheet.ts';

const delimiters = [';', '\t', ','] as const;

/**
 * CSV with semicolons, tabs or commas, in any encoding that public tables come in. Cells are text: `0301` stays `0301`.
 */
export function readCsv(bytes: Uint8Array, file: string): Reading<Sheets> {
  const decoded = decodeText(bytes, file);
  if (isRefusal(decoded)) return decoded;
  try {
    const rows: string[][] = parse(decoded.text, {
      delimiter: delimiterOf(decoded.text),
      relax_column_count: true,
    });
    return { sheets: [{ name: '', rows }] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const lines: unknown = error['lines'];
    return {
      faults: [
        fault(file, typeof lines === 'number' ? `linje ${lines}` : '', {
          nb: 'CSV der hvert anførselstegn har sitt motstykke',
          en: 'CSV with every quotation mark closed',
          came: error.message,
        }),
      ],
    };
  }
}

/**
 * What parts the cells: the first of the three that is on most lines. A semicolon goes before a comma, which in our
 * languages is a decimal sign. A table of one column has none of them, and then it does not matter.
 */
function delimiterOf(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .split(/\r?\n/)
    .slice(0, 20)
    .filter((line) => line.trim() !== '')
    .map((line) => line.replaceAll(/"[^"]*"/g, ''));
  return (
    delimiters.find((each) => lines.filter((line) => line.includes(each)).length * 2 > lines.length) ?? ';'
  );
}
