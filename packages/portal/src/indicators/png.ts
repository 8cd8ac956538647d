/** An SVG file as PNG, at twice its size, with letters of a font that we carry ourselves. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

const require = createRequire(import.meta.url);
const bytesOf = (file: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(require.resolve(file)));

const family = '@expo-google-fonts/source-sans-3';
let ready: Promise<Uint8Array[]> | undefined;

async function start(): Promise<Uint8Array[]> {
  await startResvg();
  return ['400Regular/SourceSans3_400Regular.ttf', '600SemiBold/SourceSans3_600SemiBold.ttf'].map((file) =>
    bytesOf(`${family}/${file}`),
  );
}

let started: Promise<void> | undefined;

/** Once in a program: the module takes no second start. */
export const startResvg = (): Promise<void> =>
  (started ??= initWasm(bytesOf('@resvg/resvg-wasm/index_bg.wasm')));

export async function svgToPng(svg: string, zoom = 2): Promise<Uint8Array<ArrayBuffer>> {
  const fontBuffers = await (ready ??= start());
  const image = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: zoom },
    font: { fontBuffers, defaultFontFamily: 'Source Sans 3', sansSerifFamily: 'Source Sans 3' },
  }).render();
  return new Uint8Array(image.asPng());
}
