import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { FaultError, type Fault, type Outline } from '@apen-oppvekst/data-schema';
import fc from 'fast-check';
import { drawOutline } from './index.ts';
import { onGrid, pathText, type GridPoint } from './path.ts';
import { readShapes } from './read-shapes.ts';

const files = new URL('../../../../../shared/data/geo/', import.meta.url);
const withoutFiles = existsSync(files) ? false : 'the owners’ files do not lie beside the project';

/** Two square municipalities side by side, the eastern one with a speck of an island. */
const pair = (crs?: string) => ({
  type: 'FeatureCollection',
  ...(crs === undefined ? {} : { crs: { type: 'name', properties: { name: crs } } }),
  features: [
    {
      type: 'Feature',
      properties: { nr: '0301' },
      geometry: { type: 'Polygon', coordinates: [square(0, 0, 100_000)] },
    },
    {
      type: 'Feature',
      properties: { nr: '1103' },
      geometry: {
        type: 'MultiPolygon',
        coordinates: [[square(100_000, 0, 100_000)], [square(195_000, 150_000, 100)]],
      },
    },
  ],
});

const square = (x: number, y: number, side: number): number[][] => [
  [x, y],
  [x, y + side],
  [x + side, y + side],
  [x + side, y],
  [x, y],
];

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'geo-'));
});
after(() => rm(folder, { recursive: true }));

async function draw(value: unknown, code = 'nr'): Promise<Outline> {
  const file = join(folder, 'grenser.geojson');
  await writeFile(file, typeof value === 'string' ? value : JSON.stringify(value));
  return drawOutline({ file, country: 'no', code, source: 'eier', out: join(folder, 'no.json') });
}

const faultsOf = async (work: Promise<unknown>): Promise<readonly Fault[]> => {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof FaultError);
  return error.faults;
};

describe('harvest geo', () => {
  it('draws each municipality on the grid, neighbours edge to edge, north up', async () => {
    const outline = await draw(pair('urn:ogc:def:crs:EPSG::25833'));
    assert.equal(outline.width, 600);
    assert.equal(outline.height, 451);
    assert.deepEqual(outline.areas, [
      { id: 'no-0301', path: 'M0 450l0-300 300 0 0 300z' },
      { id: 'no-1103', path: 'M300 450l0-300 300 0 0 300z' },
    ]);
    assert.deepEqual(JSON.parse(await readFile(join(folder, 'no.json'), 'utf8')), outline);
  });

  it('draws a municipality of islands too small to see as a square', async () => {
    const file = pair('EPSG:25833');
    file.features[1]!.geometry.coordinates = [square(195_000, 150_000, 100)];
    const { areas } = await draw({
      ...file,
      features: [
        file.features[0],
        { ...file.features[1], geometry: { type: 'Polygon', coordinates: [square(195_000, 150_000, 100)] } },
      ],
    });
    assert.match(areas[1]!.path, /^M\d+ \d+l2 0 0 2-2 0z$/);
  });

  it('reads degrees as they fall in metres', () => {
    // The meridian of UTM zone 33 is 15° E: the middle of the drawing, 500 km east of its own zero.
    const collection = pair();
    for (const { geometry } of collection.features) {
      (geometry.coordinates as unknown) =
        geometry.type === 'Polygon' ? [square(15, 65, 1)] : [[square(16, 65, 1)]];
    }
    const read = readShapes(Buffer.from(JSON.stringify(collection)), 'f', { country: 'no', code: 'nr' });
    assert.ok('shapes' in read);
    const [x, y] = read.shapes[0]!.polygons[0]![0]![0]!;
    assert.ok(Math.abs(x! - 500_000) < 1);
    assert.ok(y! > 7_200_000 && y! < 7_220_000);
  });

  it('says what is wrong with every feature, and leaves the last drawing', async () => {
    await draw(pair('EPSG:25833'));
    const before = await readFile(join(folder, 'no.json'), 'utf8');
    const bad = pair('EPSG:25833');
    (bad.features[0]!.properties as { nr: unknown }).nr = 301;
    const [first, ...others] = await faultsOf(draw({ ...bad, features: [...bad.features, bad.features[1]] }));
    assert.equal(first?.path, 'features[0].properties.nr');
    assert.equal(first.came, '301');
    assert.deepEqual(
      others.map(({ path }) => path),
      ['features[2].properties.nr'],
    );
    assert.equal(await readFile(join(folder, 'no.json'), 'utf8'), before);
  });

  it('refuses degrees with north first, metres that are not named, and degrees that are called metres', async () => {
    const at = (x: number, y: number, side: number, crs?: string): unknown => {
      const collection = pair(crs);
      for (const { geometry } of collection.features) {
        geometry.type = 'Polygon';
        geometry.coordinates = [square(x, y, side)];
      }
      return collection;
    };
    const cameOf = async (value: unknown): Promise<string[]> =>
      (await faultsOf(draw(value))).map(({ path, came }) => `${path}: ${came}`);
    assert.deepEqual(await cameOf(at(60, 10, 1)), [
      'features[0].geometry: 60, 10',
      'features[1].geometry: 60, 10',
    ]);
    assert.equal((await cameOf(at(195_000, 6_700_000, 1000)))[0], 'features[0].geometry: 195000, 6700000');
    assert.equal((await cameOf(at(10, 60, 1, 'EPSG:25833')))[0], 'features[0].geometry: 10, 60');
    assert.equal((await cameOf(at(10, 60, 1e300)))[0]?.startsWith('features[0].geometry: '), true);
    assert.equal((await draw(at(10, 60, 1))).areas.length, 2);
  });

  it('refuses coordinates it does not know, and a file that is no map', async () => {
    assert.equal((await faultsOf(draw(pair('EPSG:3857'))))[0]?.path, 'crs.properties.name');
    assert.equal((await faultsOf(draw('{"type":"Topology"')))[0]?.file, 'grenser.geojson');
    assert.ok((await faultsOf(draw({ type: 'Topology', objects: {}, arcs: [] }))).length > 0);
    assert.ok((await faultsOf(draw({ type: 'FeatureCollection', features: [] }))).length > 0);
    const gone = {
      file: join(folder, 'ingen'),
      country: 'no',
      code: 'nr',
      source: 'eier',
      out: 'x',
    } as const;
    assert.equal((await faultsOf(drawOutline(gone)))[0]?.file, '--file');
  });

  it('throws at no file, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array(),
          fc.json().map((text) => Buffer.from(text)),
        ),
        (bytes) => {
          readShapes(bytes, 'f', { country: 'no', code: 'nr' });
        },
      ),
    );
  });

  it('writes a path that leads back through the same points', () => {
    const point = fc.tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 900 }));
    fc.assert(
      fc.property(fc.array(point, { minLength: 2 }), (ring) => {
        const [, start, steps] = /^M(\d+ \d+)l(.*)z$/.exec(pathText(ring))!;
        const numbers = (text: string): number[] => (text.match(/-?\d+/g) ?? []).map(Number);
        let [x, y] = numbers(start!) as [number, number];
        const points: GridPoint[] = [[x, y]];
        const all = numbers(steps!);
        for (let index = 0; index < all.length; index += 2) {
          points.push([(x += all[index]!), (y += all[index + 1]!)]);
        }
        assert.deepEqual(points, ring);
      }),
    );
  });

  it('keeps corners, and no point on a straight line', () => {
    const ring = [
      [0, 0],
      [0, 1],
      [0, 2],
      [2, 2],
      [2, 0],
      [1, 0],
      [0, 0],
    ];
    assert.deepEqual(
      onGrid(ring, ([x = 0, y = 0]) => [x, y]),
      [
        [0, 0],
        [0, 2],
        [2, 2],
        [2, 0],
      ],
    );
  });

  for (const [name, country, code, count] of [
    ['no-kommuner-2024-S.topojson', 'no', 'kommunenummer', 357],
    ['se-kommuner.geojson', 'se', 'id', 290],
    ['no-nordland-2024-epsg25833.geojson', 'no', 'KOMMUNENR', 41],
  ] as const) {
    it(
      `draws every municipality of ${name}, none across half the picture`,
      { skip: withoutFiles },
      async () => {
        const file = new URL(name, files).pathname;
        const out = join(folder, 'ut.json');
        const { areas, width } = await drawOutline({ file, country, code, source: 'eier', out });
        assert.equal(areas.length, count);
        for (const { id, path } of areas) {
          const starts = [...path.matchAll(/M(\d+) /g)].map(([, x]) => Number(x));
          assert.ok(Math.max(...starts) - Math.min(...starts) < width / 2, id);
        }
      },
    );
  }

  it('places Kartverket’s degrees and metres alike', { skip: withoutFiles }, async () => {
    const read = async (name: string, code: string) => {
      const result = readShapes(await readFile(new URL(name, files)), name, { country: 'no', code });
      assert.ok('shapes' in result);
      return new Map(result.shapes.map(({ id, polygons }) => [id, polygons.flat(2)]));
    };
    const inDegrees = await read('no-kommuner-2024-S.topojson', 'kommunenummer');
    const inMetres = await read('no-nordland-2024-epsg25833.geojson', 'KOMMUNENR');
    // Two simplifications of the same borders: each keeps corners that the other drops, and those that both keep agree
    // to a few metres. Coordinates taken for another kind would agree nowhere.
    const agreeing = [...inMetres].filter(([id, corners]) =>
      corners.some(([x = 0, y = 0]) =>
        inDegrees.get(id)!.some(([u = 0, v = 0]) => Math.hypot(x - u, y - v) < 5),
      ),
    );
    assert.ok(agreeing.length > inMetres.size / 2, `${agreeing.length} of ${inMetres.size}`);
  });
});
