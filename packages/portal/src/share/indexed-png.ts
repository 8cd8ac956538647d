/**
 * Points as a PNG file with a palette (W3C PNG, colour type 3): a third of the bytes of one with full colours, which is
 * what resvg writes. sharp can write it too, at twice the time and with a native library.
 */
import { crc32, deflateSync } from 'node:zlib';

export interface Points {
  readonly width: number;
  readonly height: number;
  /** Four bytes a point, row by row: red, green, blue, opacity. All are opaque. */
  readonly pixels: Uint8Array;
}

type Rgb = readonly [red: number, green: number, blue: number];

/** Shades between the ground and a colour drawn on it; the edges of letters need no more. */
const steps = 16;

/**
 * @param ground hex colour that all is drawn on
 * @param colours at most fifteen hex colours that are drawn; every point gets the nearest shade of one of them
 */
export function indexedPng(
  { width, height, pixels }: Points,
  ground: string,
  colours: readonly string[],
): Uint8Array<ArrayBuffer> {
  const from = rgb(ground);
  const palette = [
    from,
    ...colours.map(rgb).flatMap((to) =>
      Array.from({ length: steps }, (_, step) => {
        const part = (step + 1) / steps;
        return from.map((value, index) => Math.round(value + (to[index]! - value) * part)) as unknown as Rgb;
      }),
    ),
  ];
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  // Eight bits a point, a palette; the standard's only compression and filter method; not interlaced.
  size.set([8, 3, 0, 0, 0], 8);
  return new Uint8Array(
    Buffer.concat([
      Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      chunk('IHDR', size),
      chunk('PLTE', Buffer.from(palette.flat())),
      chunk('IDAT', deflateSync(rows(width, height, pixels, palette))),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
}

/** The place of every point's shade in the palette; before each row a 0: not filtered. */
function rows(width: number, height: number, pixels: Uint8Array, palette: readonly Rgb[]): Buffer {
  const points = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const found = new Map<number, number>();
  const out = Buffer.alloc(height * (width + 1));
  let last = -1;
  let place = 0;
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 4) {
      const colour = points.getUint32(at) >>> 8;
      if (colour !== last) {
        place = found.get(colour) ?? nearest(colour, palette);
        found.set(colour, place);
        last = colour;
      }
      out[y * (width + 1) + 1 + x] = place;
    }
  }
  return out;
}

function nearest(colour: number, palette: readonly Rgb[]): number {
  const [red, green, blue] = [colour >> 16, (colour >> 8) & 255, colour & 255];
  const distances = palette.map(([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2);
  return distances.indexOf(Math.min(...distances));
}

const rgb = (hex: string): Rgb =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;

function chunk(name: string, data: Buffer): Buffer {
  const content = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(content));
  return Buffer.concat([length, content, sum]);
}
