import type { Language } from '@apen-oppvekst/data-schema/terms';
import { formatNumber } from '@apen-oppvekst/widgets/charts';
import { readManifest } from '../release.ts';

const sizes = new Map(readManifest().files.map(({ path, bytes }) => [path, bytes]));

/** Bytes of a file of the release; `undefined` if it is not in it. */
export const fileSize = (path: string): number | undefined => sizes.get(path);

/** A size in the largest unit in which it is at least 1: «312 B», «12,4 kB», «1,2 MB» (1 kB = 1000 B). */
export function sizeText(bytes: number, language: Language): string {
  if (bytes < 1000) return `${bytes}\u00a0B`;
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB'];
  return `${formatNumber(value, value < 10 ? 1 : 0, language)}\u00a0${unit}`;
}
