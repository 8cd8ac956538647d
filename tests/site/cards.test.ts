import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  indicatorPath,
  recordPath,
  type IndexRecord,
  type IndicatorRecord,
} from '@apen-oppvekst/data-schema/terms';
import { siteFolder } from '../support/site.ts';

const read = <ARecord>(path: string): ARecord =>
  JSON.parse(readFileSync(join(siteFolder, path), 'utf8')) as ARecord;

/** The text of a page, as it is read. */
const textOf = (id: string): string =>
  readFileSync(join(siteFolder, indicatorPath(id), 'index.html'), 'utf8')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

test('a card without figures names the one command that brings them, or what must be found out first', () => {
  const cards = read<IndexRecord>('api/v1/index.json').indicators.filter(
    ({ availability }) => availability === 'notFetched',
  );
  const told = { command: 0, missing: 0 };
  for (const { id } of cards) {
    const { fetch } = read<IndicatorRecord>(recordPath('indicator', id));
    const text = textOf(id);
    assert.match(text, /Ikke hentet ennå|Ikkje henta enno|Inte hämtat ännu|Not fetched yet/, id);
    if (fetch?.reviewed === true) {
      told.command += 1;
      assert.ok(text.includes(`npm run harvest -- fetch --only ${fetch.id}`), id);
    } else if (fetch !== undefined) {
      told.missing += 1;
      assert.ok(text.includes(fetch.missing?.nb ?? '(missing)'), id);
      assert.ok(!text.includes('fetch --only'), id);
    }
  }
  assert.ok(told.command > 0 && told.missing > 0, JSON.stringify(told));
});
