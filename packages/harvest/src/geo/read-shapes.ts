/** Borders of municipalities out of an official file: GeoJSON or TopoJSON, in degrees or in metres. */
import { check, MunicipalityId, type Country, type Fault } from '@apen-oppvekst/data-schema';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import proj4 from 'proj4';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { z } from 'zod';
import { fault } from '../fault.ts';
import { parseJson } from '../read/json.ts';
import { decode } from '../read/text.ts';

/** A municipality's borders in metres east and north (UTM zone 33, what both countries draw their maps in). */
export interface Shape {
  readonly id: string;
  /** Each polygon is its outer ring and then its holes. */
  readonly polygons: readonly (readonly (readonly Position[])[])[];
}

const utm33 = '+proj=utm +zone=33 +ellps=GRS80 +units=m +no_defs';
const degrees = '+proj=longlat +ellps=GRS80 +no_defs';

const Ring = z.array(z.array(z.number()).min(2)).min(4);
const Geometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: z.array(Ring).min(1) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(Ring).min(1)).min(1) }),
]);
const Collection = z.object({
  type: z.literal('FeatureCollection'),
  crs: z.object({ properties: z.object({ name: z.string() }) }).optional(),
  features: z.array(z.object({ properties: z.record(z.string(), z.unknown()), geometry: Geometry })).min(1),
});
const TopologyFile = z.object({
  type: z.literal('Topology'),
  objects: z.record(z.string(), z.object({ type: z.literal('GeometryCollection') })),
  arcs: z.array(z.array(z.array(z.number()).min(2)).min(2)),
});

export interface ShapeOptions {
  readonly country: Country;
  /** The property that holds the municipality's number. */
  readonly code: string;
}

/** Every municipality of the file, or all that is wrong with it. */
export function readShapes(
  bytes: Uint8Array,
  file: string,
  options: ShapeOptions,
): { shapes: Shape[] } | { faults: Fault[] } {
  const decoded = decode(bytes, file);
  if ('faults' in decoded) return decoded;
  const parsed = parseJson(decoded.text, file);
  if ('faults' in parsed) return parsed;
  const unpacked = unpack(parsed.value, file);
  if ('faults' in unpacked) return unpacked;
  const checked = check(Collection, unpacked.value, file);
  if (!checked.ok) return { faults: checked.faults };
  return shapesOf(checked.value, file, options);
}

/** A topology's shapes as a collection; anything else as it stands. */
function unpack(value: unknown, file: string): { value: unknown } | { faults: Fault[] } {
  if ((value as { type?: unknown } | null)?.type !== 'Topology') return { value };
  const checked = check(TopologyFile, value, file);
  if (!checked.ok) return { faults: checked.faults };
  const names = Object.keys(checked.value.objects);
  if (names.length !== 1) {
    const [nb, en] = ['ett lag (objects) med kommunene', 'one layer (objects), of the municipalities'];
    return { faults: [fault(file, 'objects', { nb, en, came: names.join(', ') })] };
  }
  try {
    const topology = value as Topology<Record<string, GeometryCollection>>;
    return { value: feature(topology, topology.objects[names[0]!]!) };
  } catch {
    const [nb, en] = ['grenser (arcs) som finnes', 'arcs that are there'];
    return { faults: [fault(file, 'objects', { nb, en, came: names[0] })] };
  }
}

function shapesOf(
  { crs, features }: z.infer<typeof Collection>,
  file: string,
  { country, code }: ShapeOptions,
): { shapes: Shape[] } | { faults: Fault[] } {
  const inMetres = crs !== undefined && /EPSG:{1,2}25833$/.test(crs.properties.name);
  if (crs !== undefined && !inMetres && !/CRS84$|EPSG:{1,2}(?:4326|4258)$/.test(crs.properties.name)) {
    const [nb, en] = ['grader (EPSG:4326) eller EPSG:25833', 'degrees (EPSG:4326) or EPSG:25833'];
    return { faults: [fault(file, 'crs.properties.name', { nb, en, came: crs.properties.name })] };
  }
  const { forward } = proj4(degrees, utm33);
  const project = inMetres
    ? (point: Position): Position => point
    : (point: Position): Position => forward([point[0]!, point[1]!]);
  const faults: Fault[] = [];
  const places = new Map<string, string>();
  const shapes = features.map(({ properties, geometry }, index) => {
    const place = `features[${index}].properties.${code}`;
    const came = properties[code];
    const id = `${country}-${typeof came === 'string' ? came : ''}`;
    const taken = places.get(id);
    if (!MunicipalityId.safeParse(id).success) {
      const [nb, en] = ['kommunenummeret som fire sifre i tekst', 'the number as text of four digits'];
      faults.push(fault(file, place, { nb, en, came }));
    } else if (taken !== undefined) {
      const [nb, en] = [
        `hver kommune én gang (også i ${taken})`,
        `each municipality once (also in ${taken})`,
      ];
      faults.push(fault(file, place, { nb, en, came }));
    }
    places.set(id, place);
    const stray = polygonsOf(geometry)
      .flat(2)
      .find((point) => !(inMetres ? isMetres(point) : isHere(point)));
    if (stray !== undefined) faults.push(strayFault(file, index, stray, inMetres));
    return { id, polygons: polygonsOf(geometry).map((rings) => rings.map((ring) => ring.map(project))) };
  });
  return faults.length > 0 ? { faults } : { shapes };
}

/** Degrees east and north in Norway, Sweden and the sea about them, Jan Mayen and Svalbard too. */
const isHere = ([east = NaN, north = NaN]: Position): boolean =>
  east >= -15 && east <= 40 && north >= 54 && north <= 82;

/** Metres may be few in a small file made by hand, but not as few as degrees are. */
const isMetres = ([east = NaN, north = NaN]: Position): boolean =>
  Math.abs(east) < 1e7 && Math.abs(north) < 1e7 && !isHere([east, north]);

/** North before east, metres without their name, degrees under the name of metres: all would be drawn as something else. */
function strayFault(file: string, index: number, point: Position, inMetres: boolean): Fault {
  const [nb, en] = inMetres
    ? ['meter i EPSG:25833, øst før nord', 'metres in EPSG:25833, east before north']
    : [
        'grader i Norge eller Sverige, øst før nord (for meter må crs si EPSG:25833)',
        'degrees in Norway or Sweden, east before north (for metres crs must say EPSG:25833)',
      ];
  return fault(file, `features[${index}].geometry`, { nb, en, came: point.slice(0, 2).join(', ') });
}

const polygonsOf = (geometry: Polygon | MultiPolygon): Position[][][] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
