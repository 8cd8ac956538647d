/** `harvest geo`: an official file of borders in, the small drawing that maps are coloured on out. */
import { readFile, rename, writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { check, FaultError, Outline, type Country } from '@apen-oppvekst/data-schema';
import { placeFault, whatIs } from '../read/place.ts';
import { outlineOf } from './outline.ts';
import { readShapes } from './read-shapes.ts';

export interface GeoOptions {
  /** GeoJSON or TopoJSON, in degrees or EPSG:25833. */
  readonly file: string;
  readonly country: Country;
  /** The property of the file that holds the municipality's number. */
  readonly code: string;
  /** Id of the source that the borders are from. */
  readonly source: string;
  /** The drawing; replaced whole. */
  readonly out: string;
}

/** Wide enough that every municipality has a shape of its own, and no more: the drawing is sent to readers. */
const width = 600;

/**
 * Draws the municipalities of an official file, and writes the drawing.
 * @throws {FaultError} with every fault of the file; the last drawing then stands
 */
export async function drawOutline({ file, out, code, ...about }: GeoOptions): Promise<Outline> {
  const [whatIn, whatOut] = [await whatIs(file), await whatIs(out)];
  const parent = await whatIs(dirname(out));
  const faults = [
    ...(whatIn === 'file' ? [] : [placeFault('--file', file, whatIn, wanted.borders)]),
    ...(whatOut === 'folder' ? [placeFault('--out', out, whatOut, wanted.drawing)] : []),
    ...(parent === 'folder' ? [] : [placeFault('--out', dirname(out), parent, wanted.folder)]),
  ];
  if (faults.length > 0) throw new FaultError(faults);
  const name = basename(file);
  const read = readShapes(await readFile(file), name, { country: about.country, code });
  if ('faults' in read) throw new FaultError(read.faults);
  const checked = check(Outline, outlineOf(read.shapes, { ...about, width }), out);
  if (!checked.ok) throw new FaultError(checked.faults);
  await writeFile(`${out}.ny`, textOf(checked.value));
  await rename(`${out}.ny`, out);
  return checked.value;
}

const wanted = {
  borders: ['en fil med kommunegrenser', 'a file of municipal borders'],
  drawing: ['en fil å skrive tegningen i', 'a file to write the drawing in'],
  folder: ['en fil i en mappe som finnes', 'a file in a folder that is there'],
} as const;

/** One municipality a line, so that a new year's borders are told apart line by line. */
function textOf({ areas, ...about }: Outline): string {
  const head = JSON.stringify(about).slice(0, -1);
  return `${head},"areas":[\n${areas.map((area) => JSON.stringify(area)).join(',\n')}\n]}\n`;
}
