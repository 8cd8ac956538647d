import { isRefusal, type Reading } from '../reading.ts';
import type { SourceTable } from '../table.ts';
import { tabulate } from '../text-table/form.ts';
import type { Sheets } from '../text-table/sheet.ts';
import { fault } from '../../fault.ts';
import { parseMapping } from './source-mapping.ts';

/**
 * The table in what an importer has read. It is one already, or sheets of text that the mapping's form makes one of; a
 * register has none.
 * @param written the mapping as it stands in the list of sources
 */
export function tableIn(
  read: object,
  written: unknown,
  file: string,
): Reading<{ readonly table: SourceTable | undefined }> {
  if ('table' in read) return { table: read.table as SourceTable };
  if (!('sheets' in read)) return { table: undefined };
  const parsed = parseMapping(written, file);
  if (isRefusal(parsed)) return parsed;
  const { form } = parsed.mapping;
  if (form !== undefined) return tabulate(read as Sheets, form, file);
  return {
    faults: [
      fault(file, 'mapping.form', {
        nb: 'hvordan kolonnene i en CSV- eller XLSX-fil er lagt opp',
        en: 'how the columns of a CSV or XLSX file are laid out',
        came: undefined,
      }),
    ],
  };
}
