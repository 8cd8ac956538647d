/** `u32 big-endian length ‖ JSON ‖ zeros`: every text of a kind is as long as every other. */
import { fromUtf8, utf8, type Bytes } from './bytes.ts';
import { ProtocolError } from './errors.ts';

const lengthBytes = 4;

/** How many bytes are left when this is written; below 0 when it is too long. */
export const roomIn = (value: unknown, size: number): number =>
  size - lengthBytes - utf8(JSON.stringify(value)).length;

export function pad(value: unknown, size: number): Bytes {
  const json = utf8(JSON.stringify(value));
  const over = json.length + lengthBytes - size;
  if (over > 0)
    throw new ProtocolError('too-long', `${over} bytes more than the ${size} there is room for`, {
      bytes: over,
    });
  const bytes = new Uint8Array(size);
  new DataView(bytes.buffer).setUint32(0, json.length);
  bytes.set(json, lengthBytes);
  return bytes;
}

/** What `pad` was given. Refuses anything but zeros after it, and text that is no UTF-8 or no JSON. */
export function unpad(bytes: Uint8Array, size: number): unknown {
  if (bytes.length !== size) throw new ProtocolError('size', `expected ${size} bytes, ${bytes.length} came`);
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0);
  const end = lengthBytes + length;
  if (end > size) throw new ProtocolError('malformed', 'the length is more than there is');
  if (bytes.subarray(end).some((byte) => byte !== 0))
    throw new ProtocolError('malformed', 'not zeros after the text');
  return parseJson(fromUtf8(bytes.subarray(lengthBytes, end)));
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own message quotes what it read: it may be a child's words.
    throw new ProtocolError('malformed', 'not JSON');
  }
}
