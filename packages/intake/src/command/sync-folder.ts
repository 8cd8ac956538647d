import { closeSync, fsyncSync, openSync } from 'node:fs';

/** Makes what stands in a folder survive a power cut: a file's new name lies in the folder, not in the file. */
export function syncFolder(folder: string): void {
  // Windows opens no folder, and keeps names by itself.
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
