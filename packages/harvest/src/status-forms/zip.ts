import { unzipSync, zipSync, type ZippableFile } from 'fflate';

/**
 * The same zip archive with every entry dated 1 January 1980, the first day the format knows. The
 * spreadsheet library dates entries by the clock, and two builds would differ. Zip has no time zone,
 * so the date is made in the machine's own.
 */
export function withoutTimes(archive: Uint8Array): Uint8Array {
  const mtime = new Date(1980, 0, 1);
  const entries = Object.entries(unzipSync(archive)).map(([path, bytes]): [string, ZippableFile] => [
    path,
    [bytes, { mtime }],
  ]);
  return zipSync(Object.fromEntries(entries));
}
