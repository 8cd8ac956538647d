import assert from 'node:assert/strict';
import { test } from 'node:test';
import { svgToPng } from './png.ts';

const svg = (text: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40" font-family="'Source Sans 3', sans-serif" font-size="13"><path fill="#fff" d="M0 0H200V40H0Z"/><text x="4" y="20" fill="#000">${text}</text></svg>`;

test('a picture is twice as large as it was drawn, and the same bytes each time', async () => {
  const png = Buffer.from(await svgToPng(svg('Skåne 7,4')));
  assert.equal(png.toString('latin1', 1, 4), 'PNG');
  assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [400, 80]);
  assert.deepEqual(Buffer.from(await svgToPng(svg('Skåne 7,4'))), png);
});

test('letters are drawn, whatever fonts the machine has', async () => {
  const empty = await svgToPng(svg(''));
  const missing = await svgToPng(svg('\ue000'));
  for (const text of ['a', 'å', '–', '«', '’', '×']) {
    const drawn = await svgToPng(svg(text));
    assert.notDeepEqual(drawn, empty, text);
    assert.notDeepEqual(drawn, missing, text);
  }
});
