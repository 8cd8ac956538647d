/** How an SVG file becomes points, the same at the build and in a browser. Whoever asks has started resvg. */
import { Resvg } from '@resvg/resvg-wasm';

/** Points for each pixel of the file. */
export const zoom = 2;

/**
 * The caller frees what is given: what the module holds is out of the garbage collector's sight.
 * @param fontBuffers Source Sans 3 in regular and semibold, the letters of every picture
 */
export function drawn(
  svg: string,
  fontBuffers: Uint8Array[],
  scale: number = zoom,
): ReturnType<InstanceType<typeof Resvg>['render']> {
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: { fontBuffers, defaultFontFamily: 'Source Sans 3', sansSerifFamily: 'Source Sans 3' },
  });
  try {
    return drawing.render();
  } finally {
    drawing.free();
  }
}
