/** The project's own figures: what would be given away without the control, and that nothing is with it. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readChecked } from '../build.ts';
import { readFolder } from '../read/folder.ts';
import type { Input } from '../read/input.ts';
import { Audit } from './audit.ts';
import { keyOf, type Figure, type Surroundings } from './figures.ts';
import { protect } from './index.ts';
import { Solver } from './solver.ts';
import { sumsOf } from './sums.ts';

const folder = fileURLToPath(new URL('../../../../fixtures', import.meta.url));
const input = readChecked(await readFolder(folder), '2026-11-22');
const world: Surroundings = {
  indicators: new Map(input.indicators.map(({ value }) => [value.id, value])),
  areas: new Map(input.areas.map(({ value }) => [value.id, value])),
  shownBefore: new Map(),
  unitsIn: () => undefined,
};
const real = (from: Input): Figure[] => from.observations.filter(({ fictional }) => !fictional);

let protectedInput: Input;
let solver: Solver;
before(async () => {
  solver = await Solver.load();
  protectedInput = await protect(input, new Map());
});

test('as the sources show them, hidden figures can be worked out: pupils of small places, and a small group of Finnmark', () => {
  const findings = new Audit(solver, world).findings(sumsOf(real(input), world));
  const counties = new Set(
    findings
      .filter(({ cell }) => cell.key.startsWith('fravaer-10-trinn-elever'))
      .map(({ sums }) => sums[0]?.total.area),
  );
  assert.deepEqual([...counties].sort(), ['no-18', 'no-46', 'no-50', 'no-56']);
  assert.ok(
    findings.some(
      ({ cell, how }) => how === 'together' && cell.key.startsWith('gsi-forsterket-norsk | no-56'),
    ),
  );
});

test('as we show them, none can', () => {
  assert.deepEqual(new Audit(solver, world).findings(sumsOf(real(protectedInput), world)), []);
});

test('whatever a source hides stays hidden, and what we hide has no value, base or limits', () => {
  for (const [index, { value: published }] of protectedInput.observations.entries()) {
    const read = input.observations[index]?.value;
    assert.ok(read !== undefined && keyOf(read) === keyOf(published));
    if (read.value === null) assert.equal(published.value, null);
    if (published.value === null) assert.equal(published.base, undefined);
    if (published.status === 'suppressedByUs' || published.status === 'smallGroup') {
      const { base, lower, upper, approximate, mark } = published;
      assert.deepEqual([base, lower, upper, approximate, mark], Array(5).fill(undefined));
    }
  }
});

test('we hide a few of the sums’ parts, and absence only where fewer than 20 pupils are behind it', () => {
  const byUs = real(protectedInput).filter(({ value }) => value.status === 'suppressedByUs');
  assert.ok(byUs.length > 0 && byUs.length < 20, String(byUs.length));
  const bases = new Map(input.observations.map(({ value }) => [keyOf(value), value.base]));
  for (const { value } of real(protectedInput).filter(({ value: { status } }) => status === 'smallGroup')) {
    assert.match(value.indicator, /^fravaer-10-trinn-(?:dager|timer)-/);
    assert.match(bases.get(keyOf(value)) ?? '', /^(?:\d|1\d) elever$/);
  }
});

test('how many schools there are is shown, however few: they are counted, and no children', () => {
  const schools = ({ value }: Figure): boolean => /^skoleregister-|^gsi-skoler$/.test(value.indicator);
  const shown = real(protectedInput).filter(schools);
  assert.ok(shown.some(({ value }) => value.value === 1));
  assert.deepEqual(shown, real(input).filter(schools));
});

test('the same figures are hidden every time', async () => {
  assert.deepEqual(await protect(input, new Map()), protectedInput);
});
