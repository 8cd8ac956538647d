import { byKeys } from '../order.ts';
import { sha256, type ReleaseFiles } from './manifest.ts';

/** `SHA256SUMS` of the downloads, as `sha256sum -c` reads it in the folder `data/`. */
export const checksums = (files: ReleaseFiles): string =>
  [...files]
    .filter(([path]) => path.startsWith('data/'))
    .sort(byKeys(([path]) => [path]))
    .map(([path, bytes]) => `${sha256(bytes)}  ${path.slice('data/'.length)}\n`)
    .join('');
