import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attack } from './attack.ts';
import type { Files } from './facts.ts';

/** A figure of 2025-26, as a record of the API has it. */
interface Row {
  readonly area: string;
  readonly value?: number;
  readonly status?: string;
  readonly [more: string]: unknown;
}

interface About {
  readonly unitOfMeasure?: string;
  readonly decimals?: number;
  readonly sensitivity?: string;
  readonly [more: string]: unknown;
}

/** The record of one indicator, in a county of three municipalities. */
function record(id: string, rows: readonly Row[], about: About = {}): [path: string, text: string] {
  const observations = rows.map(({ value = null, status, ...more }) => ({
    indicator: id,
    period: '2025-26',
    value,
    status: status ?? 'normal',
    source: 'udir-gsi',
    ...more,
  }));
  const names = { 'no-01': 'Fylket', 'no-0101': 'Vik', 'no-0102': 'Nes', 'no-0103': 'Dal' };
  const areas = Object.fromEntries(Object.entries(names).map(([area, nb]) => [area, { name: { nb } }]));
  const indicator = {
    id,
    title: { nb: 'Elever med støtte' },
    unitOfMeasure: 'count',
    decimals: 0,
    sensitivity: 'open',
    ...about,
  };
  return [`api/v1/indicator/${id}.json`, JSON.stringify({ indicator, observations, areas })];
}

const site = (...files: readonly (readonly [path: string, text: string])[]): Files => new Map(files);

const leaksOf = async (now: Files, ...earlier: Files[]): Promise<string[]> =>
  (await attack(now, earlier)).leaks.map(({ figure, how }) => `${figure}: ${how}`);

const hidden = { status: 'suppressed', mark: '*' };
const support = 'gsi-spesialundervisning';

/** Two hidden, fifty pupils together: nothing to find. */
const safe = record(support, [
  { area: 'no-01', value: 60 },
  { area: 'no-0101', ...hidden },
  { area: 'no-0102', ...hidden },
  { area: 'no-0103', value: 10 },
]);

const share = { unitOfMeasure: 'percent', decimals: 1 };

test('where too much is open, nothing is found', async () => {
  assert.deepEqual(await leaksOf(site(safe)), []);
});

test('leak 1: a single hidden cell in a county', async () => {
  const [leak] = await leaksOf(
    site(
      record(support, [
        { area: 'no-01', value: 60 },
        { area: 'no-0101', ...hidden },
        { area: 'no-0102', value: 47 },
        { area: 'no-0103', value: 10 },
      ]),
    ),
  );
  assert.match(leak ?? '', /no-0101 .*: from 3 to 3/);
});

test('leak 2: two are hidden, but an older release showed one', async () => {
  const older = record(support, [{ area: 'no-0102', value: 47 }]);
  const leaks = await leaksOf(site(safe), site(older));
  assert.ok(
    leaks.some((leak) => /no-0101 .*: from 3 to 3/.test(leak)),
    leaks.join('\n'),
  );
  assert.ok(leaks.some((leak) => /no-0102 .*: earlier release, .*: «47»/.test(leak)));
});

test('leak 3: a share of a hidden count, beside its whole', async () => {
  const whole = record('gsi-elever', [{ area: 'no-0101', value: 96 }]);
  const derived = record('andel', [{ area: 'no-0101', value: 3.1 }], {
    ...share,
    derivedFrom: { numerator: support, denominator: 'gsi-elever', per: 100 },
  });
  const leaks = await leaksOf(site(safe, whole, derived));
  assert.ok(
    leaks.some((leak) => /spesialundervisning \| no-0101 .*: from 3 to 3/.test(leak)),
    leaks.join('\n'),
  );
});

test('leak 4: a count of bullied pupils beside their share, and a share with its exact base', async () => {
  const bullying = { sensitivity: 'bullying' };
  assert.match(
    (await leaksOf(site(record('antall-mobbet', [{ area: 'no-0101', value: 3 }], bullying)))).join(),
    /a count of 3/,
  );
  const leaks = await leaksOf(
    site(record('mobbing', [{ area: 'no-0101', value: 3.1, base: '97 svar' }], { ...share, ...bullying })),
  );
  assert.match(leaks.join(), /exactly 97 svar behind it/);
  assert.match(leaks.join(), /3\.1 % of 97 svar is 3 to 3/);
});

test('leak 5: a mean that the means and numbers of all others leave within their rounding', async () => {
  const source = 'udir-fravaer';
  const mean = record(
    'fravaer-10-trinn-dager-snitt',
    [
      { area: 'no-01', value: 10, base: '100 elever', source },
      { area: 'no-0101', ...hidden, source },
      { area: 'no-0102', value: 9, base: '40 elever', source },
      { area: 'no-0103', value: 10, base: '40 elever', source },
    ],
    { unitOfMeasure: 'days', decimals: 1, sensitivity: 'survey' },
  );
  const pupils = record('fravaer-10-trinn-elever', [{ area: 'no-0101', value: 20, source }]);
  assert.match((await leaksOf(site(mean, pupils))).join(), /no-0101 .*: from 231 to 249; 100 should be open/);
});

test('leak 6: a hidden total, told in a sentence', async () => {
  const rows = [
    { area: 'no-01', status: 'suppressedByUs' },
    { area: 'no-0101', ...hidden },
    { area: 'no-0102', value: 47 },
    { area: 'no-0103', value: 10 },
  ];
  assert.deepEqual(await leaksOf(site(record(support, rows))), []);
  const limits = { nb: 'I Fylket fikk til sammen 60 elever støtte.' };
  assert.match(
    (await leaksOf(site(record(support, rows, { limits })))).join(),
    /no-01 .*«I Fylket fikk til sammen 60 elever/,
  );
});

test('leak 7: a hidden number in a picture: its title, and the height of a dot', async () => {
  const titled = '<svg><title>Vik: 3</title></svg>';
  const page = (content: string): [string, string] => [`indikator/${support}/index.html`, content];
  assert.match((await leaksOf(site(safe, page(titled)))).join(), /no-0101 .*«Vik: 3»/);
  const tick = (y: number, value: number): string =>
    `<text class="ch-tick" text-anchor="end" y="${y + 4.5}">${value}</text>`;
  const picture = (path: string): string =>
    `<svg class="chart" aria-label="Elever med støtte. Vik">${tick(100, 0)}${tick(0, 50)}${path}</svg>`;
  const dot = await leaksOf(site(safe, page(picture('<path class="ch-dots-main" d="M60,94h0"/>'))));
  assert.match(dot.join(), /no-0101 .*«a dot at 3\.0»/);
  assert.deepEqual(await leaksOf(site(safe, page(picture('<path class="ch-dots-main" d=""/>')))), []);
});

test('leak 8: a base in a note', async () => {
  const rows = [{ area: 'no-0101', value: 3.1, note: 'Av 97 svar.' }];
  const leaks = await leaksOf(site(record('mobbing', rows, { ...share, sensitivity: 'bullying' })));
  assert.match(leaks.join(), /exactly 97 behind it/);
});

test('leak 9: the answer that all the others leave of 100 %', async () => {
  const rows = [
    { area: 'no-0101', breakdown: 'nei', value: 100 },
    { area: 'no-0101', breakdown: 'ja', ...hidden },
  ];
  assert.match(
    (await leaksOf(site(record('svar', rows, { ...share, sensitivity: 'survey' })))).join(),
    /no-0101 .* ja: what nei leave of 100 %: 0/,
  );
});

test('leak 10: the only school of a municipality, through the municipality', async () => {
  const schools = record('gsi-skoler', [{ area: 'no-0101', value: 1 }]);
  const rows = [{ area: 'no-0101', value: 12.3 }];
  const leaks = await leaksOf(site(schools, record('mobbing', rows, { ...share, sensitivity: 'bullying' })));
  assert.match(leaks.join(), /bullying where there are 1 schools/);
});

test('leak 11: a hidden number left over in the change log, or its feed', async () => {
  const title = 'Vik: 3 elever med støtte, før 8';
  const log: [string, string] = ['api/v1/changes.json', JSON.stringify({ changes: [{ title }] })];
  const feed: [string, string] = [
    'data/endringer.atom',
    `<feed><entry><title>${title}</title></entry></feed>`,
  ];
  for (const file of [log, feed])
    assert.match((await leaksOf(site(safe, file))).join(), /no-0101 .*«Vik: 3 elever/);
});

test('a number in another format than the one that hides it: table, cube, page', async () => {
  const csv: [string, string] = [
    `data/indikator/${support}.csv`,
    `indicator,area,period,breakdown,value,status\r\n${support},no-0101,2025-26,,3,normal\r\n`,
  ];
  const cube: [string, string] = [
    `data/indikator/${support}.json`,
    JSON.stringify({
      class: 'dataset',
      id: ['indicator', 'area', 'period', 'breakdown'],
      size: [1, 1, 1, 1],
      dimension: Object.fromEntries(
        Object.entries({ indicator: support, area: 'no-0101', period: '2025-26', breakdown: '_T' }).map(
          ([id, code]) => [id, { category: { index: [code] } }],
        ),
      ),
      value: [3],
    }),
  ];
  const html: [string, string] = [
    `kommune/no-0101/index.html`,
    '<table><caption>Elever med støtte</caption><tr><th>Område</th><th>2025-26</th></tr><tr><th>Vik</th><td>3</td></tr></table>',
  ];
  for (const file of [csv, cube, html])
    assert.match((await leaksOf(site(safe, file))).join(), /no-0101 .*«3»/, file[0]);
});
