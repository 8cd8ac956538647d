import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { HelpService } from '../models/help.ts';
import { Plan } from '../models/plan.ts';
import { StatusReport } from '../models/report.ts';
import { PictogramFile } from '../models/rights.ts';
import { check, type Model } from './check.ts';
import { describeFault } from './fault.ts';
import { andRowsMore, cellOf, rowPlace } from './table-place.ts';

const plan = {
  id: 'p',
  municipality: 'no-9999',
  title: 'Plan',
  genre: 'handlingsplan',
  language: 'nb',
  summary: 'Kort.',
  source: 's',
  sections: [{ id: 'a', title: 'A' }],
  items: [
    {
      id: 'p-1',
      kind: 'measure',
      nature: 'once',
      title: 'T',
      section: 'a',
      passage: { quote: 'q', place: 'p' },
    },
  ],
};
const faultsIn = (model: Model, value: unknown) => {
  const result = check(model, value, 'plan.json');
  return result.ok ? [] : result.faults;
};
const faultsOf = (value: unknown) => faultsIn(Plan, value);

describe('a fault names file, field, what was expected and what came', () => {
  test('a whole plan has none', () => assert.deepEqual(faultsOf(plan), []));

  test('a list entry is named by its number and its id', () => {
    const [fault] = faultsOf({ ...plan, items: [{ ...plan.items[0], kind: 'tiltak' }] });
    assert.equal(fault?.file, 'plan.json');
    assert.equal(fault?.path, 'items[0 = p-1].kind');
    assert.match(fault?.expected.nb ?? '', /^en av "goal"/);
    assert.equal(fault?.came, '"tiltak"');
  });

  test('every fault is told in one run', () => {
    const faults = faultsOf({ ...plan, language: 'dansk', title: '  ', ekstra: 1 });
    assert.deepEqual(faults.map(({ path }) => path).sort(), ['ekstra', 'language', 'title']);
  });

  test('a missing field is called missing, not undefined', () => {
    const { summary: _, ...without } = plan;
    const [fault] = faultsOf(without);
    assert.ok(fault);
    assert.equal(fault.path, 'summary');
    assert.match(describeFault(fault, 'nb'), /Ventet: tekst\n {2}Fant: \(mangler/);
    assert.match(describeFault(fault, 'en'), /Expected: text\n {2}Came: \(mangler \/ missing\)/);
  });

  test('our own rules are told in words, in both languages', () => {
    const [fault] = faultsOf({ ...plan, items: [{ ...plan.items[0], kind: 'goal' }] });
    assert.equal(fault?.path, 'items[0 = p-1].nature');
    assert.match(fault?.expected.nb ?? '', /på tiltak og aktiviteter/);
    assert.match(fault?.expected.en ?? '', /on measures and activities/);
  });

  test('the form of an id, a date or a rhythm is told by example, never as a pattern', () => {
    const faults = faultsOf({
      ...plan,
      id: 'Min plan',
      municipality: '5001',
      adopted: '17.03.2026',
      items: [{ ...plan.items[0], nature: 'recurring', recurrence: 'P' }],
    });
    assert.deepEqual(faults.map(({ path }) => path).sort(), [
      'adopted',
      'id',
      'items[0 = p-1].recurrence',
      'municipality',
    ]);
    for (const { expected, path } of faults) {
      assert.match(expected.nb, /2026-03|no-5001|trd-ssp|P1Y/, path);
      assert.doesNotMatch(expected.nb + expected.en, /[\^$\\]/, path);
    }
  });

  test('so is the form of a number to ring and of a drawing', () => {
    const drawing = { id: 'barn', name: 'barn', viewBox: 'stor', body: '<script>x</script>' };
    const faults = [
      ...faultsIn(PictogramFile, { source: 's', pictograms: [drawing] }),
      ...faultsIn(HelpService, { phone: { value: 'en-en-to', status: 'ok', source: 's', checked: null } }),
    ].filter(({ path }) => /viewBox|body|value/.test(path));
    assert.equal(faults.length, 3);
    for (const { expected, path } of faults) assert.doesNotMatch(expected.nb + expected.en, /[\^$\\]/, path);
  });

  test('a period that ends before it starts is refused, but a year holds its own months', () => {
    assert.equal(faultsOf({ ...plan, period: { start: '2026-03', end: '2026' } }).length, 0);
    assert.equal(faultsOf({ ...plan, period: { start: '2026', end: '2025' } })[0]?.path, 'period');
  });

  test('a measure cannot be stopped without a reason', () => {
    const result = check(
      StatusReport,
      { item: 'p-1', date: '2026-01-01', status: 'stopped', reportedBy: 'rektor' },
      'r.json',
    );
    assert.equal(result.ok ? '' : result.faults[0]?.path, 'stopReason');
  });
});

test('a place in a table is told in the reader’s language', () => {
  const expected = { nb: 'et tall', en: 'a number' };
  const path = andRowsMore(cellOf(rowPlace(12), 'value'), 4);
  const fault = { file: 'a.csv', path, expected, came: 'x' };
  assert.match(describeFault(fault, 'nb'), /Felt: rad 12, kolonne value \(og 4 rader til\)\n/);
  assert.match(describeFault(fault, 'en'), /Field: row 12, column value \(and 4 more rows\)\n/);
});

test('whatever comes in, the answer is a value or faults, never an exception', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      const result = check(Plan, value, 'plan.json');
      return result.ok || result.faults.every((fault) => describeFault(fault, 'nb').includes('plan.json'));
    }),
  );
});
