/** A chosen file → rows of cells. The two readers are fetched only when a file of their kind is chosen. */
import { csvSeparator, csvText } from '@apen-oppvekst/data-schema/status-form';

export type Row = readonly unknown[];
export type FileFailure = 'tooBig' | 'oldExcel' | 'unreadable';

/** Why a file cannot be read as a sheet at all. */
export class FileError extends Error {
  readonly failure: FileFailure;

  constructor(failure: FileFailure, cause?: unknown) {
    super(failure, { cause });
    this.name = 'FileError';
    this.failure = failure;
  }
}

const largest = 5_000_000;
const startsWith = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** @throws {FileError} for a file that is no spreadsheet */
export async function readRows(bytes: Uint8Array<ArrayBuffer>): Promise<readonly Row[]> {
  if (bytes.length > largest) throw new FileError('tooBig');
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new FileError('oldExcel');
  try {
    return startsWith(bytes, 0x50, 0x4b) ? await workbookRows(bytes) : await csvRows(bytes);
  } catch (cause) {
    throw new FileError('unreadable', cause);
  }
}

async function workbookRows(bytes: Uint8Array<ArrayBuffer>): Promise<readonly Row[]> {
  const [{ readSheet }, { unzipSync, zipSync }] = await Promise.all([
    import('read-excel-file/universal'),
    import('fflate'),
  ]);
  // The reader unpacks large sheets in a worker made from a blob, which the content security policy
  // refuses. It has nothing to unpack when the parts are stored as they are.
  const stored = zipSync(unzipSync(bytes), { level: 0 });
  return readSheet(stored.buffer as ArrayBuffer);
}

async function csvRows(bytes: Uint8Array): Promise<readonly Row[]> {
  const { parse } = await import('csv-parse/browser/esm/sync');
  const text = csvText(bytes);
  return parse(text, {
    delimiter: csvSeparator(text),
    relax_column_count: true,
    relax_quotes: true,
  }) as string[][];
}
