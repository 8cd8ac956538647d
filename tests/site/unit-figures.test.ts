/** Which figures stand on the page of a school or kindergarten. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  indicatorPath,
  recordPath,
  unitPath,
  type IndexRecord,
  type MunicipalityRecord,
} from '@apen-oppvekst/data-schema/terms';
import { siteFolder } from '../support/site.ts';

const read = <ARecord>(path: string): ARecord =>
  JSON.parse(readFileSync(join(siteFolder, path), 'utf8')) as ARecord;

test('a unit’s page has only figures of its own kind of unit, and some units have some', () => {
  const shown = { school: 0, kindergarten: 0, adultEducation: 0 };
  for (const { id } of read<IndexRecord>('api/v1/index.json').municipalities) {
    const { units, indicators } = read<MunicipalityRecord>(recordPath('municipality', id));
    for (const unit of units) {
      const file = join(siteFolder, unitPath(unit.id), 'index.html');
      if (!existsSync(file)) continue;
      const page = readFileSync(file, 'utf8');
      for (const { indicator } of indicators) {
        if (!page.includes(`/${indicatorPath(indicator.id)}"`)) continue;
        shown[unit.type] += 1;
        const { unitTypes } = indicator;
        assert.ok(unitTypes.length === 0 || unitTypes.includes(unit.type), `${unit.id} ${indicator.id}`);
      }
    }
  }
  assert.ok(shown.school > 0, JSON.stringify(shown));
});
