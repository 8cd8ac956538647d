import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { newArchiveIdentity, sealArchive, utf8, type Report } from '../../protocol/index.ts';
import type { SealedCase } from '../api.ts';
import { textsIn } from '../locales/index.ts';
import { setup } from '../testing/fake-service.ts';
import { caseFile, caseJson, emptyPlan, fileName, type CaseFile } from './case-file.ts';
import { caseHtml } from './case-html.ts';

const report: Report = {
  v: 1,
  id: 'abc-_DEF123',
  tenant: 'eksempelvik',
  unit: 'no-900000012',
  route: 'unit',
  track: 'ordinary',
  language: 'nb',
  day: '2026-12-01',
  reporter: 'self',
  age: 'middle',
  situation: 'peer',
  what: ['hits', 'fromALaterForm'],
  where: ['changing'],
  wish: ['stop'],
  since: 'weeks',
  text: 'De slår meg.',
  contact: 'eleven i 6B',
  dialog: 'the-secret-of-the-dialogue',
};
const sealed = {
  id: report.id,
  unit: report.unit,
  received: '2026-12-01',
  opened: '2026-12-02',
  closed: null,
  sha256: 'ab'.repeat(32),
} as SealedCase;

const file = (changes: Partial<Report> = {}, plan = emptyPlan, missing = 0): CaseFile =>
  caseFile(
    {
      sealed,
      report: { ...report, ...changes },
      messages: [{ id: 'm', direction: 'to-staff', seq: 1, day: '2026-12-03', text: 'En ting til', missing }],
    },
    { setup, unitName: 'Eksempelvik skole', plan, today: '2026-12-04' },
  );

const page = async (one = file()) => caseHtml(one, 'nb', await textsIn('nb'), undefined);

describe('what leaves for the archive', () => {
  test('has all that was written, in words', async () => {
    const html = await page();
    for (const said of [
      'De slår meg.',
      'Noen slår, sparker eller dytter',
      'eleven i 6B',
      'En ting til',
      '2. desember 2026',
      sealed.sha256,
    ])
      assert.ok(html.includes(said), said);
  });

  test('a choice of a later form is told by its id', async () =>
    assert.ok((await page()).includes('fromALaterForm')));

  test('what is no choice of the form is told as it stands, whatever it is called', async () => {
    const html = await page(
      file({ what: ['constructor'], where: ['__proto__'], wish: ['toString'], since: 'valueOf' }),
    );
    for (const said of ['constructor', '__proto__', 'toString', 'valueOf'])
      assert.ok(html.includes(`>${said}<`), said);
  });

  test('says that a message is missing', async () => {
    assert.ok((await page(file({}, emptyPlan, 2))).includes('Her mangler det 2 meldinger.'));
    assert.ok(!(await page()).includes('mangler'));
  });

  test('has nothing that answers in the school’s name', async () => {
    assert.doesNotMatch(caseJson(file()), /the-secret-of-the-dialogue/);
    assert.doesNotMatch(await page(), /the-secret-of-the-dialogue/);
  });

  test('is a page that runs and fetches nothing, whatever a child writes', async () => {
    const say = await textsIn('nb');
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom('<script>x</script>', '"><img src=x onerror=y>', "'&<b>", ''),
        (any, mark) => {
          const html = caseHtml(file({ text: any + mark, contact: mark + any }), 'nb', say, undefined);
          assert.doesNotMatch(html, /<(script|img|link|iframe|b)\b|<[^>]*\s(on\w+|src|href)=/i);
        },
      ),
    );
  });

  test('the plan is there when there is one, and is no part of the file when there is none', async () => {
    assert.equal(file().plan, null);
    assert.ok((await page(file({}, { ...emptyPlan, who: 'Rektor' }))).includes('Rektor'));
  });

  test('the JSON is read back as it was', () => assert.deepEqual(JSON.parse(caseJson(file())), file()));

  test('its name tells the day and the mark that the inbox shows', async () => {
    assert.equal(fileName(sealed, 'html'), 'sak-2026-12-01-9JJM.html');
    assert.ok((await page()).includes('<dt>Merke</dt><dd><code>9JJM</code></dd>'));
  });
});

const age = (() => {
  try {
    return execFileSync('age', ['--version']).toString().trim();
  } catch {
    return undefined;
  }
})();

test(
  'the sealed file is opened by the age program',
  { skip: age ? false : 'age is not installed here' },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mottak-archive-'));
    try {
      const { identity, recipient } = await newArchiveIdentity();
      const html = await page();
      writeFileSync(join(folder, 'nokkel.txt'), `${identity}\n`);
      writeFileSync(join(folder, 'sak.html.age'), await sealArchive(utf8(html), recipient));
      const opened = execFileSync('age', ['-d', '-i', 'nokkel.txt', 'sak.html.age'], { cwd: folder });
      assert.equal(opened.toString(), html);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
