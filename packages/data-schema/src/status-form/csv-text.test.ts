import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvSeparator, csvText } from './csv-text.ts';

const line = 'Id;Når;Ansvarlig (ifølge planen)';

test('the encodings that spreadsheets save are all read', () => {
  assert.equal(csvText(new TextEncoder().encode(line)), line);
  assert.equal(csvText(new TextEncoder().encode(`\ufeff${line}`)), line, 'UTF-8 with byte order mark');
  assert.equal(csvText(Uint8Array.from(line, (letter) => letter.charCodeAt(0))), line, 'Windows-1252');
  assert.equal(csvText(new Uint8Array(Buffer.from(`\ufeff${line}`, 'utf16le'))), line, 'UTF-16');
});

test('the separator is the one the heading row uses', () => {
  assert.equal(csvSeparator(line), ';');
  assert.equal(csvSeparator('\r\nId,Nr,Tiltak\r\n1;2;3;4;5'), ',');
  assert.equal(csvSeparator('Id\tNr'), '\t');
});
