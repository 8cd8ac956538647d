import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from './text.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function onlyFault(bytes: Uint8Array): { path: string; en: string; came: string } {
  const result = decode(bytes, 'plan.json');
  assert.ok('faults' in result);
  const [fault] = result.faults;
  assert.ok(fault !== undefined && result.faults.length === 1);
  return { path: fault.path, en: fault.expected.en, came: fault.came };
}

test('a byte order mark of UTF-8, as spreadsheets write it, is dropped', () => {
  assert.deepEqual(decode(utf8('\ufeffblåbær'), 'x'), { text: 'blåbær' });
});

test('UTF-16 is named', () => {
  assert.match(onlyFault(new Uint8Array([0xff, 0xfe, 0x41, 0])).came, /UTF-16/);
});

test('Latin-1 is named with its line, and shown as it was meant', () => {
  const fault = onlyFault(new Uint8Array([...utf8('første\nlinje b'), 0xe5, ...utf8(' to')]));
  assert.equal(fault.path, 'linje 2, kolonne 8');
  assert.match(fault.en, /Latin-1/);
  assert.equal(fault.came, '"linje bå to"');
});

test('UTF-8 that was read as Latin-1 and saved again is named', () => {
  const twice = utf8(String.fromCharCode(...utf8('Trygg på skolen')));
  const fault = onlyFault(twice);
  assert.equal(fault.path, 'linje 1, kolonne 8');
  assert.match(fault.en, /saved again/);
});
