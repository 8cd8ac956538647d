/** What is put: 2,048 bytes that the service reads, and the sealed report, which it cannot. */
import { fromUtf8, utf8, type Bytes } from './bytes.ts';
import { ProtocolError } from './errors.ts';
import { unitId } from './key-document.ts';
import { parseJson } from './padding.ts';
import { oneRoute, oneTrack } from './report.ts';
import { binary, checked, matching, oneOf, record, sha256Text, type Check } from './shape.ts';
import { sizes } from './sizes.ts';
import type { EnvelopeMeta } from './types.ts';

const shape: Check = record({
  v: oneOf([1]),
  id: binary(sizes.id),
  unit: unitId,
  route: oneRoute,
  track: oneTrack,
  keys: sha256Text,
  mailbox: binary(sizes.mailbox),
  authHash: binary(32),
  proof: matching(/^[A-Za-z0-9+/]{1,1400}={0,2}$/, 'base64 of a proof of work'),
});

const space = 0x20;

/** @throws ProtocolError `malformed`, `too-long`, `size` */
export function envelopeBody(meta: EnvelopeMeta, ciphertext: Uint8Array): Bytes {
  if (ciphertext.length !== sizes.sealedReport)
    throw new ProtocolError('size', `expected ${sizes.sealedReport} bytes, ${ciphertext.length} came`);
  const json = utf8(JSON.stringify(checked<EnvelopeMeta>(meta, shape, 'envelope')));
  if (json.length > sizes.meta)
    throw new ProtocolError('too-long', `the envelope is more than ${sizes.meta} bytes`, {
      bytes: json.length - sizes.meta,
    });
  const body = new Uint8Array(sizes.envelope).fill(space, 0, sizes.meta);
  body.set(json);
  body.set(ciphertext, sizes.meta);
  return body;
}

/** @throws ProtocolError `size`, `malformed` */
export function readEnvelope(body: Uint8Array): {
  readonly meta: EnvelopeMeta;
  readonly ciphertext: Bytes;
} {
  if (body.length !== sizes.envelope)
    throw new ProtocolError('size', `expected ${sizes.envelope} bytes, ${body.length} came`);
  const meta = parseJson(fromUtf8(body.subarray(0, sizes.meta)));
  return {
    meta: checked<EnvelopeMeta>(meta, shape, 'envelope'),
    ciphertext: new Uint8Array(body.subarray(sizes.meta)),
  };
}
