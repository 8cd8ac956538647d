/** The `age` program that an archive has, where the machine has one. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const hasAge = spawnSync('age', ['--version']).status === 0;

/** What the program opens the file to. Throws when it does not. */
export function openWithAge(sealed: Uint8Array, identity: string): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'archive-'));
  try {
    writeFileSync(join(folder, 'key.txt'), `${identity}\n`, { mode: 0o600 });
    writeFileSync(join(folder, 'case.age'), sealed);
    return execFileSync('age', ['--decrypt', '-i', 'key.txt', 'case.age'], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 64 * 1024 * 1024,
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
