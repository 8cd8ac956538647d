import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseJson, parseSourceJson } from './json.ts';

function fault(text: string): string {
  const result = parseJson(text, 'x.json');
  assert.ok('faults' in result && result.faults.length === 1, text);
  const [{ path, expected } = assert.fail()] = result.faults;
  return `${path}: ${expected.en}`;
}

test('good JSON gives its value', () => {
  assert.deepEqual(parseJson('{"a": [1, "«x»"]}', 'x'), { value: { a: [1, '«x»'] } });
});

test('bad JSON names line, column and what is missing', () => {
  assert.equal(fault('{\n  "a": 1\n  "b": 2\n}'), 'linje 3, kolonne 3: valid JSON (a comma is missing)');
  assert.equal(fault('{"a": 1,}'), 'linje 1, kolonne 9: valid JSON (a field name is missing)');
  assert.equal(fault('{"a": "b'), 'linje 1, kolonne 7: valid JSON (a quotation mark is missing)');
  assert.equal(fault('{} {}'), 'linje 1, kolonne 4: valid JSON (something stands after the end)');
  assert.equal(fault('// a\n{}'), 'linje 1, kolonne 1: valid JSON (comments are not allowed)');
  assert.match(fault(''), /^linje 1, kolonne 1: valid JSON/);
});

test('a field given twice is a fault, since one of them would be lost', () => {
  assert.equal(fault('{\n"a": 1,\n"a": 2}'), 'linje 3, kolonne 1: every field once');
});

test('nesting that would exhaust the stack is refused', () => {
  assert.match(fault('['.repeat(100_000)), /at most 64 levels/);
  assert.match(fault('{"a":'.repeat(100_000)), /at most 64 levels/);
});

test('in a source’s JSON a field may come twice, and what is not JSON is told in the same words', () => {
  assert.deepEqual(parseSourceJson('{"a": 1, "a": 2}', 'x'), { value: { a: 2 } });
  assert.deepEqual(parseSourceJson('{"a": 1', 'x'), parseJson('{"a": 1', 'x'));
  assert.ok('faults' in parseSourceJson('['.repeat(70) + ']'.repeat(70), 'x'));
});

test('a source’s JSON may not name what JavaScript would take for something else than data', () => {
  for (const text of ['{"__proto__": 1}', '["__proto__"]', '{"_\\u005fproto__": {}}']) {
    const result = parseSourceJson(text, 'x');
    assert.ok('faults' in result, text);
    assert.match(result.faults[0]?.expected.en ?? '', /no field or code of the name __proto__/);
  }
});
