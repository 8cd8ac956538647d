import type { Observation } from '@apen-oppvekst/data-schema/terms';
import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { language, measure, municipalities, someBreaks, somePeriod, someSeries } from './arbitraries.ts';
import { distributionChart } from './distribution-chart.ts';
import { dotChart } from './dot-chart.ts';
import { hasInterval, hasValue, isProvisional } from './format.ts';
import { lineChart } from './line-chart.ts';
import { fontSize, type PathRole, type Scene } from './scene.ts';
import { mapChart } from './map-chart.ts';
import { mapLabels } from './map-labels.ts';
import { stepOf, stepsOf } from './map-classes.ts';
import { sparkline } from './sparkline.ts';
import { spanOf } from './text.ts';
import { toSvg } from './to-svg.ts';
import { toTable } from './to-table.ts';

const lineInput = fc.record({
  title: fc.string(),
  indicator: measure,
  series: someSeries,
  breaks: someBreaks,
  language,
  width: fc.integer({ min: 280, max: 900 }),
  period: fc.option(somePeriod, { nil: undefined }),
});
const distributionInput = fc.record({
  title: fc.string(),
  indicator: measure,
  period: fc.constant('2025-26'),
  observations: municipalities,
  marked: fc
    .uniqueArray(fc.integer({ min: 1000, max: 1360 }), { maxLength: 5 })
    .map((numbers) => numbers.map((number) => ({ area: `no-${number}`, name: `Kommune ${number}` }))),
  language,
  width: fc.integer({ min: 280, max: 900 }),
});
const mapInput = distributionInput.map(({ width: _, ...input }) => ({
  ...input,
  outline: {
    width: 600,
    height: 800,
    areas: Array.from({ length: 361 }, (_area, index) => ({
      id: `no-${1000 + index}`,
      path: `M${index} ${index}l9 0 0 9z`,
    })),
  },
  names: Object.fromEntries(
    Array.from({ length: 361 }, (_area, index) => [`no-${1000 + index}`, `Sted ${index}`]),
  ),
}));
const dotInput = fc.record({
  title: fc.string(),
  indicator: measure,
  period: fc.constant('2025-26'),
  rows: municipalities.map((all) =>
    all.slice(0, 6).map((observation, index) => ({ name: `Sted ${index}`, observation, main: index === 0 })),
  ),
  language,
  width: fc.integer({ min: 280, max: 900 }),
});
const anyScene: fc.Arbitrary<Scene> = fc.oneof(
  lineInput.map(lineChart),
  lineInput.map(({ width: _, period: _period, ...input }) => sparkline(input)),
  distributionInput.map(distributionChart),
  mapInput.map(mapChart),
  dotInput.map(dotChart),
);

const place = {
  indicator: 'i',
  area: 'no-0301',
  period: '2025-26',
  periodStart: '2025-10',
  source: 's',
} as const;

/** How many strokes the paths of a role have. */
const strokes = (scene: Scene, role: PathRole): number =>
  scene.shapes.reduce(
    (sum, one) => sum + (one.kind === 'path' && one.role === role ? one.d.split('M').length - 1 : 0),
    0,
  );

describe('every chart', () => {
  it('never writes a number that is none', () => {
    fc.assert(
      fc.property(anyScene, (scene) => {
        const coordinates = scene.shapes
          .flatMap((one) => (one.kind === 'path' ? [one.d] : [`${one.x} ${one.y}`]))
          .join(' ');
        assert.doesNotMatch(coordinates, /NaN|Infinity|undefined|null|e/);
      }),
    );
  });

  it('keeps every text inside the picture', () => {
    fc.assert(
      fc.property(anyScene, (scene) => {
        for (const one of scene.shapes) {
          if (one.kind === 'path') continue;
          const { from, to } = spanOf(one.text, one.x, one.anchor);
          assert.ok(from >= -0.1 && to <= scene.width + 0.1, `${one.text}: ${from}–${to} in ${scene.width}`);
          assert.ok(
            one.y - fontSize >= 0 && one.y + fontSize * 0.3 <= scene.height,
            `${one.text}: y ${one.y} in ${scene.height}`,
          );
        }
      }),
    );
  });

  it('has a table whose rows all have as many cells as its head', () => {
    fc.assert(
      fc.property(anyScene, ({ title, table }) => {
        for (const row of table.rows) assert.equal(row.length, table.head.length);
        const html = toTable({ title, table });
        const cells = table.rows.length * table.head.length;
        assert.equal(html.split('</td>').length - 1 + html.split('<th scope="row">').length - 1, cells);
      }),
    );
  });

  it('lets no text become markup', () => {
    fc.assert(
      fc.property(lineInput, fc.constantFrom('<b>', '"&\'', '</svg>'), (input, sign) => {
        const scene = lineChart({
          ...input,
          title: sign,
          series: input.series.map((one) => ({ ...one, name: `${sign}${one.name}` })),
        });
        const markup = toSvg(scene, { id: 'a' }) + toTable(scene);
        const own = 'svg|path|text|table|caption|thead|tbody|tr|th|td';
        const foreign = markup
          .match(/<[^>]*>?/g)
          ?.filter((tag) => !new RegExp(`^</?(${own})[ />]`).test(tag));
        assert.deepEqual(foreign, []);
      }),
    );
  });

  it('does not depend on the order of the observations', () => {
    fc.assert(
      fc.property(lineInput, distributionInput, (line, distribution) => {
        const series = line.series.map((one) => ({ ...one, observations: one.observations.toReversed() }));
        assert.deepEqual(lineChart({ ...line, series }), lineChart(line));
        const observations = distribution.observations.toReversed();
        assert.deepEqual(
          distributionChart({ ...distribution, observations }),
          distributionChart(distribution),
        );
      }),
    );
  });
});

describe('lineChart', () => {
  it('draws a dot for each figure and a × for each that is not there', () => {
    fc.assert(
      fc.property(lineInput, (input) => {
        const scene = lineChart(input);
        const all = input.series.flatMap((one) => one.observations);
        assert.equal(strokes(scene, 'dots-main') + strokes(scene, 'dots-other'), all.filter(hasValue).length);
        assert.equal(strokes(scene, 'gap'), all.filter((one) => !hasValue(one)).length);
      }),
    );
  });

  it('has a cell for each observation', () => {
    fc.assert(
      fc.property(lineInput, (input) => {
        const { table } = lineChart(input);
        const periods = new Set(input.series.flatMap((one) => one.observations).map((one) => one.period));
        assert.equal(table.rows.length, periods.size);
        assert.ok(table.head.length >= input.series.length + 1);
      }),
    );
  });
});

describe('distributionChart', () => {
  it('draws as many dots, or as much bar, as there are municipalities with figures', () => {
    fc.assert(
      fc.property(distributionInput, (input) => {
        const scene = distributionChart(input);
        const count = input.observations.filter(hasValue).length;
        const stack = scene.shapes.find((one) => one.kind === 'path' && one.role === 'stack');
        if (stack?.kind !== 'path') return assert.equal(count, 0);
        const heights = [...stack.d.matchAll(/v-([\d.]+)/g)].map((match) => Number(match[1]));
        if (stack.step === undefined) return assert.ok(heights.length <= count);
        const { step } = stack;
        assert.equal(
          heights.reduce((sum, height) => sum + Math.floor(height / step) + 1, 0),
          count,
        );
      }),
    );
  });

  it('draws how uncertain the figure of a marked one is, and of no other', () => {
    fc.assert(
      fc.property(distributionInput, (input) => {
        const marked = new Set(input.marked.map(({ area }) => area));
        const known = input.observations.filter((one) => marked.has(one.area) && hasInterval(one)).length;
        assert.equal(strokes(distributionChart(input), 'interval'), 3 * known);
      }),
    );
  });

  it('names no municipality but the marked ones', () => {
    fc.assert(
      fc.property(distributionInput, (input) => {
        const scene = distributionChart(input);
        const names = JSON.stringify(scene).match(/Kommune \d+/g) ?? [];
        const marked = new Set(input.marked.map(({ name }) => name));
        assert.ok(names.every((name) => marked.has(name)));
      }),
    );
  });
});

describe('dotChart', () => {
  it('has a dot for each place with a figure, and a row in the table for every place, in the order given', () => {
    fc.assert(
      fc.property(dotInput, (input) => {
        const scene = dotChart(input);
        const valued = input.rows.filter(({ observation }) => hasValue(observation)).length;
        assert.equal(strokes(scene, 'dots-main') + strokes(scene, 'dots-other'), valued);
        assert.deepEqual(
          scene.table.rows.map(([name]) => name),
          input.rows.map(({ name }) => name),
        );
      }),
    );
  });

  it('draws a ring around each figure that is provisional, and says in words which they are', () => {
    fc.assert(
      fc.property(dotInput, (input) => {
        const scene = dotChart(input);
        const provisional = input.rows.filter(({ observation }) => isProvisional(observation));
        assert.equal(strokes(scene, 'ring'), provisional.length);
        const said = scene.notes.join('\n');
        assert.ok(provisional.every(({ name }) => said.includes(name)));
      }),
    );
  });

  it('draws how uncertain a figure is, opens the ring of one that is rounded, and says what both mean', () => {
    const row = (name: string, more: Partial<Observation>) => ({
      name,
      observation: { ...place, value: 10, status: 'normal' as const, ...more },
    });
    const scene = dotChart({
      title: 't',
      indicator: { unitOfMeasure: 'percent', decimals: 0 },
      period: '2025-26',
      rows: [row('A', { lower: 8, upper: 13 }), row('B', { approximate: 'ca.' }), row('C', {})],
      language: 'nb',
    });
    assert.equal(strokes(scene, 'hole'), 1);
    // The line, and an end at each limit.
    assert.equal(strokes(scene, 'interval'), 3);
    assert.deepEqual(scene.notes.slice(0, 2), [
      'Åpen ring = omtrentlig tall eller en grense: B («ca.»)',
      'Streken gjennom en prikk er usikkerhetsintervallet som kilden oppgir.',
    ]);
  });

  it('reaches as far as every interval', () => {
    fc.assert(
      fc.property(dotInput, (input) => {
        const scene = dotChart(input);
        const path = scene.shapes.find(({ role }) => role === 'interval');
        const known = input.rows.filter(({ observation }) => hasInterval(observation)).length;
        assert.equal(strokes(scene, 'interval'), 3 * known);
        const xs =
          path?.kind === 'path' ? [...path.d.matchAll(/[MH]([\d.-]+)/g)].map(([, at]) => Number(at)) : [];
        assert.ok(xs.every((at) => at >= 0 && at <= scene.width));
      }),
    );
  });

  it('says of each place its figure, or why there is none', () => {
    const scene = dotChart({
      title: 't',
      indicator: { unitOfMeasure: 'percent', decimals: 1 },
      period: '2025-26',
      rows: [
        { name: 'A', observation: { ...place, value: 7.25, status: 'normal' }, main: true },
        { name: 'B', observation: { ...place, value: null, status: 'suppressed', mark: '*' } },
        { name: 'C', observation: undefined },
      ],
      language: 'nb',
    });
    assert.equal(scene.summary, 'A: 7,3 prosent i 2025-26. B: skjult. C: ikke i kilden.');
    assert.deepEqual(scene.table.rows[1], ['B', 'skjult (*)']);
  });
});

describe('mapChart', () => {
  it('draws every municipality once, with a figure in a shade, hidden as hatched, else empty', () => {
    fc.assert(
      fc.property(mapInput, (input) => {
        const scene = mapChart(input);
        const drawn = scene.shapes.filter(({ role }) => /^area-(?!marked)/.test(role));
        assert.equal(drawn.length, input.outline.areas.length);
        const counted = (pattern: RegExp) => drawn.filter(({ role }) => pattern.test(role)).length;
        assert.equal(counted(/area-\d/), input.observations.filter(hasValue).length);
        const hidden = ['suppressed', 'suppressedByUs', 'smallGroup'];
        assert.equal(
          counted(/area-hidden/),
          input.observations.filter(({ status }) => hidden.includes(status)).length,
        );
      }),
    );
  });

  it('names the marked beside the land, each with a line in, whichever side is nearer and has room', () => {
    const outline = {
      width: 400,
      height: 200,
      areas: [
        { id: 'no-1', path: 'M180 0l40 0 0 200 -40 0z' },
        { id: 'no-2', path: 'M200 90l20 0 0 20 -20 0z' },
        { id: 'no-3', path: 'M180 94l10 0 0 20 -10 0z' },
        { id: 'no-4', path: 'M202 96l18 0 0 20 -18 0z' },
      ],
    };
    const named = [2, 3, 4, 5].map((id) => ({ area: `no-${id}`, name: `Sted ${id}` }));
    const labels = mapLabels(outline, named);
    const texts = labels.filter((shape) => shape.kind === 'text');
    assert.deepEqual(
      texts.map(({ text, anchor }) => [text, anchor]),
      [
        ['Sted 2', 'start'],
        ['Sted 3', 'end'],
        ['Sted 4', 'start'],
      ],
    );
    assert.ok(texts[0]!.x > 220 && texts[1]!.x < 180, 'none stands on land');
    assert.ok(
      texts[2]!.y - texts[0]!.y >= 26,
      'two on one side do not touch, though a page writes them twice as large',
    );
    assert.equal(labels.filter(({ role }) => role === 'leader').length, 3);
    assert.deepEqual(
      mapLabels({ ...outline, width: 230 }, [{ area: 'no-2', name: 'Et altfor langt navn for kartet' }]),
      [],
    );
  });

  it('names a municipality of islands by one of them, since its middle is sea', () => {
    const islands = 'M200 10l20 0 0 20 -20 0zM200 150l20 0 0 20 -20 0z';
    const outline = { width: 400, height: 200, areas: [{ id: 'no-1', path: islands }] };
    const [leader] = mapLabels(outline, [{ area: 'no-1', name: 'Øyer' }]);
    assert.match(leader?.kind === 'path' ? leader.d : '', /^M(200|220) 30L/);
  });

  it('has a legend that counts what is drawn', () => {
    fc.assert(
      fc.property(mapInput, (input) => {
        const { shapes, legend = [] } = mapChart(input);
        const sum = legend.reduce(
          (total, { role }) => total + shapes.filter((shape) => shape.role === role).length,
          0,
        );
        assert.equal(sum, input.outline.areas.length);
        for (const { role, detail } of legend) {
          const count = shapes.filter((shape) => shape.role === role).length;
          assert.equal(Number.parseInt(detail, 10), count);
        }
      }),
    );
  });

  it('says that uncertainty and what is provisional are told elsewhere, where there is any', () => {
    fc.assert(
      fc.property(mapInput, (input) => {
        const { notes } = mapChart(input);
        const told = [hasInterval, isProvisional].filter((has) => input.observations.some(has));
        assert.equal(notes.length, 1 + told.length);
      }),
    );
  });

  it('lists the municipalities by name, whatever their figures', () => {
    fc.assert(
      fc.property(mapInput, (input) => {
        const names = mapChart(input).table.rows.map(([name = '']) => name);
        assert.deepEqual(
          names,
          [...names].sort((a, b) => a.localeCompare(b, 'nb')),
        );
      }),
    );
  });
});

describe('the steps of a map', () => {
  const figures = fc.array(
    fc.integer({ min: 0, max: 500 }).map((tenths) => tenths / 10),
    { minLength: 1 },
  );

  it('hold every value once, at most five of them', () => {
    fc.assert(
      fc.property(figures, (values) => {
        const steps = stepsOf(values, 1);
        assert.ok(steps.length >= 1 && steps.length <= 5);
        assert.equal(
          steps.reduce((sum, { count }) => sum + count, 0),
          values.length,
        );
      }),
    );
  });

  it('say of each value what is true of it', () => {
    fc.assert(
      fc.property(figures, (values) => {
        const steps = stepsOf(values, 1);
        for (const value of values) {
          const { from = -Infinity, to = Infinity } = steps[stepOf(value, steps)]!;
          assert.ok(from <= value && value < to);
        }
      }),
    );
  });

  it('part a hundred different figures in fifths', () => {
    const values = Array.from({ length: 100 }, (_value, index) => index);
    assert.deepEqual(
      stepsOf(values, 0).map(({ count }) => count),
      [20, 20, 19, 20, 21],
    );
  });

  it('set those apart that have the lowest figure, where they are many', () => {
    const none = Array.from({ length: 60 }, () => 0);
    const some = Array.from({ length: 40 }, (_value, index) => index + 1);
    const steps = stepsOf([...none, ...some], 0);
    assert.deepEqual(
      steps.map(({ count }) => count),
      [60, 10, 10, 9, 11],
    );
    assert.deepEqual(
      steps.map(({ only }) => only),
      [0, undefined, undefined, undefined, undefined],
    );
    assert.ok(stepsOf(some, 0).every(({ only }) => only === undefined));
  });
});
