/** An SVG file as PNG, at twice its size, with letters of a font that we carry ourselves. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

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

export async function svgToPng(svg: string, zoom = 2): Promise<Uint8Array<ArrayBuffer>> {
  const image = await rendered(svg, zoom);
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

/** The caller frees it: what the module holds is out of the garbage collector's sight. */
async function rendered(
  svg: string,
  zoom: number,
): Promise<ReturnType<InstanceType<typeof Resvg>['render']>> {
  await startResvg();
  const fontBuffers = (fonts ??= [fontFile(400), fontFile(600)]);
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: zoom },
    font: { fontBuffers, defaultFontFamily: 'Source Sans 3', sansSerifFamily: 'Source Sans 3' },
  });
  try {
    return drawing.render();
  } finally {
    drawing.free();
  }
}
