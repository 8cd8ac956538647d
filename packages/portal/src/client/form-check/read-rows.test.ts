import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { FileError, readRows, type FileFailure } from './read-rows.ts';

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const failure = (expected: FileFailure) => (error: unknown) =>
  error instanceof FileError && error.failure === expected;

test('CSV keeps its rows, empty ones too, so that row numbers are those of the sheet', async () => {
  assert.deepEqual(await readRows(bytes('Id;Nr\r\n\r\na;"to\nlinjer, én celle"\r\n')), [
    ['Id', 'Nr'],
    [''],
    ['a', 'to\nlinjer, én celle'],
  ]);
  assert.deepEqual(await readRows(bytes('Id,Nr\na,løst "sitat"')), [
    ['Id', 'Nr'],
    ['a', 'løst "sitat"'],
  ]);
});

test('a large workbook is read without a worker', async () => {
  const cell = (address: string, text: string): string =>
    `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const rows = Array.from({ length: 9000 }, (_, index) => {
    const row = index + 1;
    return `<row r="${row}">${cell(`A${row}`, `evk-${row}`)}${cell(`B${row}`, 'Dette står i hver rad av arket')}</row>`;
  });
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relation = (type: string, target: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/${type}" Target="${target}"/></Relationships>`;
  const workbook = zipSync({
    '_rels/.rels': strToU8(relation('officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Ark" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(relation('worksheet', 'worksheets/sheet1.xml')),
    'xl/worksheets/sheet1.xml': strToU8(
      `<worksheet xmlns="${main}"><sheetData>${rows.join('')}</sheetData></worksheet>`,
    ),
  });
  const read = await readRows(new Uint8Array(workbook));
  assert.equal(read.length, 9000);
  assert.deepEqual(read[8999], ['evk-9000', 'Dette står i hver rad av arket']);
});

test('what is no sheet says why', async () => {
  await assert.rejects(readRows(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1])), failure('oldExcel'));
  await assert.rejects(readRows(bytes('PK and then nothing')), failure('unreadable'));
  await assert.rejects(readRows(new Uint8Array(5_000_001)), failure('tooBig'));
});
