import { element } from '../dom.ts';

/** Gives the reader a file that was made here. */
export function save(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  element('a', { href: address, download: name }).click();
  // Some browsers read it only after this.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** As the PNG files that the portal is built with. */
const zoom = 2;

/**
 * A drawing as points, at twice its size, with the letters that the machine has.
 * @throws {Error} where the browser cannot draw it
 */
export async function toPng(svg: Blob): Promise<Blob> {
  const address = URL.createObjectURL(svg);
  const image = new Image();
  image.src = address;
  try {
    await image.decode();
  } finally {
    URL.revokeObjectURL(address);
  }
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * zoom;
  canvas.height = image.naturalHeight * zoom;
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, fail) => {
    canvas.toBlob((png) => (png === null ? fail(new Error('no picture')) : done(png)), 'image/png');
  });
}
