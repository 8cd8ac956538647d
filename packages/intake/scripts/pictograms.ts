/**
 * Makes `src/reporter/pictograms.ts` from `fixtures/national/pictograms.json`: the drawings that the form's choices
 * have. They lie in the script, so that the page itself stays small.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { PictogramFile } from '@apen-oppvekst/data-schema';

/** Whom it is about, where it happens, and what the form asks. */
export const drawn = [
  'adult',
  'afraid',
  'alone',
  'angry',
  'broken-heart',
  'calendar',
  'clock',
  'family',
  'friends',
  'heart',
  'hit',
  'home',
  'other',
  'phone',
  'question',
  'sad',
  'self',
  'stop',
  'talk',
];

const root = resolve(import.meta.dirname, '../../..');
const file = resolve(import.meta.dirname, '../src/reporter/pictograms.ts');

/** The drawings as `fixtures/national` has them now. */
export function pictograms(): Record<string, readonly [viewBox: string, body: string]> {
  const all = JSON.parse(
    readFileSync(resolve(root, 'fixtures/national/pictograms.json'), 'utf8'),
  ) as PictogramFile;
  return Object.fromEntries(
    drawn.map((id) => {
      const found = all.pictograms.find((each) => each.id === id);
      if (!found) throw new Error(`fixtures/national/pictograms.json has no «${id}»`);
      return [id, [found.viewBox, found.body] as const];
    }),
  );
}

if (process.argv[1] === import.meta.filename) {
  const source = `/**
 * Made by \`scripts/pictograms.ts\` from \`fixtures/national/pictograms.json\`; a test holds the two together.
 * OpenMoji, CC BY-SA 4.0: the page names them, and they are passed on under the same terms.
 */
export const pictograms = ${JSON.stringify(pictograms())} as const satisfies Readonly<
  Record<string, readonly [viewBox: string, body: string]>
>;
export type PictureId = keyof typeof pictograms;
`;
  writeFileSync(file, await format(source, { ...(await resolveConfig(file)), filepath: file }));
}
