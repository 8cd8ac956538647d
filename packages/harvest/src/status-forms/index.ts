import { isTrackable, statusFormPath } from '@apen-oppvekst/data-schema';
import { formRows } from '@apen-oppvekst/data-schema/status-form';
import { stringify } from 'csv-stringify/sync';
import type { Catalogue } from '../catalogue.ts';
import { withoutFormula } from '../tables/csv.ts';
import { workbook } from './workbook.ts';

/**
 * The status form of every plan that has something to report on, as a spreadsheet and as CSV. The
 * fictional plan has one too: its page shows how reporting is done.
 */
export async function* statusForms(catalogue: Catalogue): AsyncGenerator<[path: string, bytes: Uint8Array]> {
  for (const plan of catalogue.plans.filter((each) => each.items.some(isTrackable))) {
    const rows = formRows({
      plan,
      municipality: catalogue.head(plan.municipality),
      reports: catalogue.reportsOf(plan.id),
    });
    yield [statusFormPath(plan.id, 'csv'), new TextEncoder().encode(formCsv(rows))];
    yield [statusFormPath(plan.id, 'xlsx'), await workbook(plan, rows)];
  }
}

/** As Norwegian and Swedish spreadsheets open it at a double click: semicolons and a byte order mark. */
const formCsv = (rows: readonly (readonly string[])[]): string =>
  stringify([...rows], {
    delimiter: ';',
    record_delimiter: '\r\n',
    bom: true,
    quoted_match: /[\r\n]/,
    cast: { string: withoutFormula },
  });
