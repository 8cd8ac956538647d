import assert from 'node:assert/strict';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { test, type TestContext } from 'node:test';
import { writeAtomically } from './config-file.ts';
import { writeSecret } from './key-file.ts';
import { openTerminal } from './testing/terminal.ts';

/** What is made to survive a power cut, in turn: a file or a folder. */
function synced(t: TestContext): string[] {
  const list: string[] = [];
  const { fsyncSync } = fs;
  t.mock.method(fs, 'fsyncSync', (handle: number) => {
    list.push(fs.fstatSync(handle).isDirectory() ? 'folder' : 'file');
    fsyncSync(handle);
  });
  syncBuiltinESMExports();
  t.after(() => {
    t.mock.restoreAll();
    syncBuiltinESMExports();
  });
  return list;
}

test(
  'a new name is kept with its folder, when the file is whole',
  { skip: process.platform === 'win32' },
  (t) => {
    const terminal = openTerminal(t);
    const list = synced(t);
    writeAtomically(terminal.path('oppsett.json'), '{}');
    assert.equal(list.at(-1), 'folder');
    list.length = 0;
    writeSecret(terminal.path('root.key'), 'nøkkel');
    assert.deepEqual(list, ['file', 'folder']);
    assert.throws(() => writeSecret(terminal.path('root.key'), 'en annen'));
    assert.equal(fs.readFileSync(terminal.path('root.key'), 'utf8'), 'nøkkel');
  },
);
