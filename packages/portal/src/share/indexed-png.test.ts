import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crc32, inflateSync } from 'node:zlib';
import { indexedPng } from './indexed-png.ts';

const ground = '#faf6ef';
const ink = '#1c2725';
const between = '#8b8f8a';

/** The chunks of a PNG file by name; fails where a checksum is wrong. */
function chunksOf(file: Uint8Array): Map<string, Buffer> {
  const bytes = Buffer.from(file);
  assert.equal(bytes.toString('latin1', 0, 8), '\x89PNG\r\n\x1a\n');
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length;) {
    const end = at + 8 + bytes.readUInt32BE(at);
    assert.equal(bytes.readUInt32BE(end), crc32(bytes.subarray(at + 4, end)));
    chunks.set(bytes.toString('latin1', at + 4, at + 8), bytes.subarray(at + 8, end));
    at = end + 4;
  }
  return chunks;
}

const pixelsOf = (...colours: string[]): Uint8Array =>
  Uint8Array.from(colours.flatMap((hex) => [...Buffer.from(hex.slice(1), 'hex'), 255]));

test('a point keeps the ground and the colours exactly, and gets the nearest shade in between', () => {
  const chunks = chunksOf(
    indexedPng({ width: 2, height: 2, pixels: pixelsOf(ground, ink, between, '#fbf7f0') }, ground, [
      ink,
      '#0d5a4f',
    ]),
  );
  assert.deepEqual([...chunks.keys()], ['IHDR', 'PLTE', 'IDAT', 'IEND']);
  assert.deepEqual([...chunks.get('IHDR')!], [0, 0, 0, 2, 0, 0, 0, 2, 8, 3, 0, 0, 0]);
  const palette = chunks.get('PLTE')!;
  const rows = inflateSync(chunks.get('IDAT')!);
  const colourAt = (at: number): string =>
    `#${palette.subarray(rows[at]! * 3, rows[at]! * 3 + 3).toString('hex')}`;
  assert.deepEqual([rows[0], rows[3]], [0, 0]);
  assert.deepEqual([1, 2, 5].map(colourAt), [ground, ink, ground]);
  const shade = Number.parseInt(colourAt(4).slice(1, 3), 16);
  assert.ok(Math.abs(shade - 0x8b) <= 8, colourAt(4));
});

test('the palette has room for fifteen colours', () => {
  const colours = Array.from(
    { length: 15 },
    (_, index) => `#${(index * 16).toString(16).padStart(2, '0')}0000`,
  );
  const palette = chunksOf(
    indexedPng({ width: 1, height: 1, pixels: pixelsOf(ground) }, ground, colours),
  ).get('PLTE')!;
  assert.equal(palette.length, 3 * 241);
});
