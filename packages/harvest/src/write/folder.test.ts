import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { FaultError } from '@apen-oppvekst/data-schema';
import { temporaryFolder } from '../testing/input.ts';
import { refuseForeignFolder, replaceFolder } from './folder.ts';

const release = (text: string): Map<string, Uint8Array> =>
  new Map(['manifest.json', 'api/v1/index.json'].map((path) => [path, new TextEncoder().encode(text)]));

test('a release takes the place of the last one, and leaves nothing else behind', async (t) => {
  const parent = await temporaryFolder(t);
  const folder = join(parent, 'build', 'release');
  await replaceFolder(folder, release('first'));
  await writeFile(join(folder, 'left-over.json'), 'x');
  await replaceFolder(folder, release('second'));
  assert.equal(await readFile(join(folder, 'api/v1/index.json'), 'utf8'), 'second');
  assert.deepEqual((await readdir(folder)).sort(), ['api', 'manifest.json']);
  assert.deepEqual(await readdir(join(parent, 'build')), ['release']);
});

test('when writing fails, the last release stands', async (t) => {
  const parent = await temporaryFolder(t);
  const folder = join(parent, 'release');
  await replaceFolder(folder, release('first'));
  const impossible = new Map([...release('second'), ['manifest.json/below-a-file', new Uint8Array()]]);
  await assert.rejects(replaceFolder(folder, impossible));
  assert.equal(await readFile(join(folder, 'manifest.json'), 'utf8'), 'first');
  assert.deepEqual(await readdir(parent), ['release']);
});

test('what a stopped build left behind is cleared away, and a release that lost its name gets it back', async (t) => {
  const parent = await temporaryFolder(t);
  const folder = join(parent, 'release');
  await replaceFolder(folder, release('first'));
  // As after a stop between the two renames; process ids never reach this number.
  await rename(folder, join(parent, '.release.last'));
  await mkdir(join(parent, '.release.next-99999999'));
  await mkdir(join(parent, '.release.next-notes'));
  const impossible = new Map([...release('second'), ['manifest.json/below-a-file', new Uint8Array()]]);
  await assert.rejects(replaceFolder(folder, impossible));
  assert.equal(await readFile(join(folder, 'manifest.json'), 'utf8'), 'first');
  assert.deepEqual((await readdir(parent)).sort(), ['.release.next-notes', 'release']);
});

test('a folder with something else in it is not overwritten', async (t) => {
  const folder = await temporaryFolder(t);
  await refuseForeignFolder(folder);
  await refuseForeignFolder(join(folder, 'missing'));
  await writeFile(join(folder, 'thesis.txt'), 'x');
  await assert.rejects(refuseForeignFolder(folder), FaultError);
  await assert.rejects(refuseForeignFolder(join(folder, 'thesis.txt')), FaultError, 'a file is no folder');
});

test('a release is overwritten, but not when something else lies in it too', async (t) => {
  const folder = join(await temporaryFolder(t), 'release');
  await replaceFolder(folder, release('first'));
  await refuseForeignFolder(folder);
  await writeFile(join(folder, 'thesis.txt'), 'x');
  await assert.rejects(refuseForeignFolder(folder), FaultError);
});
