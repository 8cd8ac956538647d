/** CSV files as spreadsheets save them: which encoding, which separator. */

/** UTF-8 with or without a byte order mark, UTF-16 with one, else Windows-1252 as older Excel saves. */
export function csvText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The separator used most in the first line that is not empty: `;`, `,` or a tab. */
export function csvSeparator(text: string): ';' | ',' | '\t' {
  const line = text.split(/\r?\n/).find((each) => each.trim() !== '') ?? '';
  const separators = [';', ',', '\t'] as const;
  const count = (separator: string): number => line.split(separator).length;
  return separators.reduce((best, each) => (count(each) > count(best) ? each : best));
}
