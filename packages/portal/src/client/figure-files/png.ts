/**
 * A PNG as the portal's own are made: by resvg, with letters that we carry ourselves, so that a picture is the same
 * whatever machine made it. Three megabytes, so nobody fetches this before asking for a PNG.
 */
import semibold from '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf?url';
import regular from '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf?url';
import { initWasm } from '@resvg/resvg-wasm';
import resvg from '@resvg/resvg-wasm/index_bg.wasm?url';
import { drawn } from '../../indicators/resvg.ts';

async function bytesOf(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}

let ready: Promise<Uint8Array<ArrayBuffer>[]> | undefined;

/** The letters, when the module has started; it takes no second start, so all is fetched before. */
async function start(): Promise<Uint8Array<ArrayBuffer>[]> {
  const [module, ...fonts] = await Promise.all([resvg, regular, semibold].map(bytesOf));
  await initWasm(module!);
  return fonts;
}

/** @throws {Error} where what it takes was not had */
export async function toPng(svg: string): Promise<Blob> {
  // What was not had once is asked for again at the next press.
  ready ??= start().catch((error: unknown) => {
    ready = undefined;
    throw error;
  });
  const image = drawn(svg, await ready);
  try {
    return new Blob([new Uint8Array(image.asPng())], { type: 'image/png' });
  } finally {
    image.free();
  }
}
