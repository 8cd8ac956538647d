import type { ReleaseFiles } from './manifest.ts';
import { sha256 } from './manifest.ts';

/** `SHA256SUMS` of the downloads, as `sha256sum -c` reads it in the folder `data/`. */
export const checksums = (files: ReleaseFiles): string =>
  [...files]
    .filter(([path]) => path.startsWith('data/'))
    .map(([path, bytes]) => `${sha256(bytes)}  ${path.slice('data/'.length)}\n`)
    .sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1))
    .join('');
