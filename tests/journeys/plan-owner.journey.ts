import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { PlanRecord } from '@apen-oppvekst/data-schema/terms';
import readWorkbook from 'read-excel-file/node';
import writeWorkbook from 'write-excel-file/node';
import { axeFaults } from '../support/axe.ts';
import { openSite } from '../support/browser.ts';
import { picture } from '../support/picture.ts';
import { root, siteFolder } from '../support/site.ts';

const { served, browser } = await openSite();
const folder = mkdtempSync(join(tmpdir(), 'oppvekst-skjema-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Words that fit each measure's nature, as a municipality would choose them. */
const statusFor = (nature: string): string =>
  nature === 'ongoing' ? 'I bruk' : nature === 'recurring' ? 'Gjennomført' : 'I gang';

type Cell = string | number | boolean | Date | null;

/** The form as it is downloaded: heading row first. */
async function downloadedForm(): Promise<Cell[][]> {
  const [sheet] = await readWorkbook(join(siteFolder, 'data/statusskjema/trd-ssp.xlsx'));
  return (sheet?.data ?? []) as Cell[][];
}

async function save(rows: readonly Cell[][], name: string): Promise<string> {
  const path = join(folder, name);
  const data = rows.map((row) =>
    row.map((value) => (value === null ? null : { value: String(value), type: String })),
  );
  await writeWorkbook(data).toFile(path);
  return path;
}

test('a plan owner fills in 21 measures, is told what is wrong and where, and publishes', async () => {
  const record = JSON.parse(readFileSync(join(siteFolder, 'api/v1/plan/trd-ssp.json'), 'utf8')) as PlanRecord;
  const rows = await downloadedForm();
  const heading = rows.findIndex((row) => row.includes('Ny status'));
  const column = (name: string): number => rows[heading]?.indexOf(name) ?? -1;
  const measures = rows.slice(heading + 1).filter((row) => String(row[column('Id')]).startsWith('trd-ssp-'));
  assert.equal(measures.length, 21);
  for (const row of measures) {
    const nature = record.plan.items.find(({ id }) => id === row[column('Id')])?.nature ?? '';
    row[column('Ny status')] = statusFor(nature);
    row[column('Dato')] = '20.11.2026';
    row[column('Meldt av (rolle)')] = 'rådgiver oppvekst';
    row[column('Hva er gjort')] = 'Prøvd ut i denne testen.';
  }
  const right = await save(rows, 'riktig.xlsx');
  const first = measures[0] ?? [];
  const second = measures[1] ?? [];
  first[column('Ny status')] = 'Nesten ferdig';
  second[column('Ny status')] = 'Stanset';
  second[column('Dato')] = '20.11.2031';
  const wrong = await save(rows, 'feil.xlsx');

  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, acceptDownloads: true });
  const page = await context.newPage();
  await page.clock.setFixedTime('2026-11-22T12:00:00+01:00');
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET') sent.push(request.url());
  });
  await page.goto(`${served.portal}/kommune/no-5001-trondheim/plan/trd-ssp/`);
  await page.getByRole('link', { name: 'Sjekk skjemaet' }).first().click();
  await page.waitForURL(/\/sjekk-skjema\/$/);

  await page.locator('#skjema-fil').setInputFiles(wrong);
  const result = page.locator('#skjema-resultat');
  await result.getByText('19 endret, 0 uten ny melding, 2 med feil').first().waitFor();
  const told = await result.innerText();
  assert.match(told, /rad \d+, kolonne Ny status \([A-Z]\d+\)/);
  assert.match(told, /Nesten ferdig/);
  assert.match(told, /rad \d+, kolonne Dato \([A-Z]\d+\)/);
  assert.match(told, /rad \d+, kolonne Grunn hvis stanset \([A-Z]\d+\)/);
  assert.deepEqual(await axeFaults(page), []);
  await picture(page, 'planeier-1-feil');

  await page.locator('#skjema-fil').setInputFiles(right);
  await result.getByText('21 endret, 0 uten ny melding').first().waitFor();
  await picture(page, 'planeier-2-riktig');
  const download = page.waitForEvent('download');
  await result
    .getByText(/^Lagre trd-ssp--/)
    .first()
    .click();
  const file = await download;
  assert.match(file.suggestedFilename(), /^trd-ssp--\d{4}-\d{2}-\d{2}\.json$/);
  assert.deepEqual(sent, []);

  const fixtures = join(folder, 'fixtures');
  cpSync(join(root, 'fixtures'), fixtures, { recursive: true });
  mkdirSync(join(fixtures, 'reports'), { recursive: true });
  await file.saveAs(join(fixtures, 'reports', file.suggestedFilename()));
  const cli = join(root, 'packages/harvest/dist/cli.js');
  const release = join(folder, 'release');
  execFileSync(
    process.execPath,
    [cli, 'build', '--in', fixtures, '--out', release, '--as-of', '2026-11-22'],
    { stdio: 'pipe' },
  );
  const published = JSON.parse(readFileSync(join(release, 'api/v1/plan/trd-ssp.json'), 'utf8')) as PlanRecord;
  assert.equal(published.reports.length, 21);
  assert.equal(
    published.reports.every(({ reportedBy }) => reportedBy === 'rådgiver oppvekst'),
    true,
  );
  await context.close();
});

test('a file that is no form is refused in words, and nothing is lost', async () => {
  const page = await browser.newPage();
  await page.goto(`${served.portal}/sjekk-skjema/`);
  const files = { 'brev.csv': 'Kjære kommune;her er planen', 'bilde.xlsx': 'PK dette er ikke et regneark' };
  const answers = ['Fant ingen plan som brev.csv hører til', 'bilde.xlsx lot seg ikke lese'];
  for (const [index, [name, text]] of Object.entries(files).entries()) {
    writeFileSync(join(folder, name), text);
    await page.locator('#skjema-fil').setInputFiles(join(folder, name));
    await page
      .getByRole('status')
      .filter({ hasText: answers[index] ?? '' })
      .waitFor();
  }
  await page.close();
});
