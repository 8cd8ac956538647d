import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The portal's folder, whose pages are rendered. */
export const portal = resolve(
  dirname(fileURLToPath(import.meta.url)),
  '..',
  '..',
  '..',
  'packages',
  'portal',
);
