import assert from 'node:assert/strict';
import { symlink, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { FaultError } from '@apen-oppvekst/data-schema';
import { copyOfSmallFolder } from '../testing/input.ts';
import { readFolder } from './folder.ts';

const plan = 'plans/prv-plan.json';

test('a link is read as what it leads to', async (t) => {
  const folder = await copyOfSmallFolder(t);
  const before = await readFolder(folder);
  await unlink(join(folder, 'corrections.json'));
  await symlink(join(folder, plan), join(folder, 'corrections.json'));
  const bytes = (path: string, files: typeof before) => files.find((file) => file.path === path)?.bytes;
  assert.deepEqual(bytes('corrections.json', await readFolder(folder)), bytes(plan, before));
});

test('files that cannot be read are told, all of them, and never passed over', async (t) => {
  const folder = await copyOfSmallFolder(t);
  for (const path of [plan, 'units/no-0001.json']) {
    await unlink(join(folder, path));
    await symlink(join(folder, 'borte'), join(folder, path));
  }
  await assert.rejects(readFolder(folder), (error: unknown) => {
    assert.ok(error instanceof FaultError);
    assert.deepEqual(
      error.faults.map(({ file }) => file),
      [plan, 'units/no-0001.json'],
    );
    return true;
  });
});
