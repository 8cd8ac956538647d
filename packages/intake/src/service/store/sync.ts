import { closeSync, fsyncSync, openSync } from 'node:fs';

/** What a folder lists is on the disk, so that a file that was given its name keeps it through a power cut. */
export function syncFolder(folder: string): void {
  // Windows opens no folders, and needs no such thing.
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
