import assert from 'node:assert/strict';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { kindOf } from '../read/layout.ts';
import { temporaryFolder } from '../testing/input.ts';
import { writeWhole } from './whole-file.ts';

test('a file takes the place of the old one, and nothing else is left', async (t) => {
  const folder = await temporaryFolder(t);
  await writeWhole(join(folder, 'tall.csv'), 'old');
  await writeWhole(join(folder, 'tall.csv'), 'new');
  assert.equal(await readFile(join(folder, 'tall.csv'), 'utf8'), 'new');
  assert.deepEqual(await readdir(folder), ['tall.csv']);
});

test('what a stopped writing leaves in the input is read by nobody', async (t) => {
  const folder = await temporaryFolder(t);
  // A folder of that name cannot be written over by a file, so the writing stops before its last step.
  await mkdir(join(folder, 'tall.csv'));
  await assert.rejects(writeWhole(join(folder, 'tall.csv'), 'new'));
  const left = (await readdir(folder)).filter((name) => name !== 'tall.csv');
  assert.equal(left.length, 1);
  assert.equal(kindOf(`observations/${left[0] ?? ''}`), 'ignored');
});
