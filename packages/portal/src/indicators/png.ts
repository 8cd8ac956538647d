/** An SVG file as PNG, at twice its size, with letters of a font that we carry ourselves. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm } from '@resvg/resvg-wasm';
import { drawn, zoom } from './resvg.ts';

const require = createRequire(import.meta.url);
const bytesOf = (file: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(require.resolve(file)));

const family = '@expo-google-fonts/source-sans-3';

/** The font's file in a weight that pictures are written in. */
export const fontFile = (weight: 400 | 600): Uint8Array<ArrayBuffer> =>
  bytesOf(
    `${family}/${{ 400: '400Regular/SourceSans3_400Regular', 600: '600SemiBold/SourceSans3_600SemiBold' }[weight]}.ttf`,
  );

let started: Promise<void> | undefined;

/** Once in a program: the module takes no second start. */
export const startResvg = (): Promise<void> =>
  (started ??= initWasm(bytesOf('@resvg/resvg-wasm/index_bg.wasm')));

let fonts: Uint8Array[] | undefined;

export async function svgToPng(svg: string, scale = zoom): Promise<Uint8Array<ArrayBuffer>> {
  const image = await rendered(svg, scale);
  try {
    return new Uint8Array(image.asPng());
  } finally {
    image.free();
  }
}

/** The same as points, four bytes each: red, green, blue, opacity. */
export async function svgToPixels(
  svg: string,
): Promise<{ readonly width: number; readonly height: number; readonly pixels: Uint8Array }> {
  const image = await rendered(svg, 1);
  try {
    return { width: image.width, height: image.height, pixels: image.pixels };
  } finally {
    image.free();
  }
}

async function rendered(svg: string, scale: number): Promise<ReturnType<typeof drawn>> {
  await startResvg();
  return drawn(svg, (fonts ??= [fontFile(400), fontFile(600)]), scale);
}
