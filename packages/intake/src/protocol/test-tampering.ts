/** Turns one random bit in each thing that travels, and counts how often it is still believed. */
import { randomBytes, sha256Hex, toBase64url, fromBase64url, utf8, type Bytes } from './bytes.ts';
import { ProtocolError } from './errors.ts';
import { holderKeys, newHolder, openEpoch, sealEpoch, unwrapSeed, wrapSeed } from './holder.ts';
import { readDocument } from './key-document.ts';
import { openMessage, sealMessage } from './message.ts';
import { openReport } from './open-report.ts';
import { signReceipt, verifyReceipt } from './receipt.ts';
import { sealReport } from './report.ts';
import { now, outsideOf, someReport, tenant, unit, world } from './test-world.ts';
import type { SealedMessage, SignedDocument } from './types.ts';

export interface Tampering {
  readonly what: string;
  /** It, unchanged. */
  readonly bytes: Bytes;
  /** True when it is believed. */
  readonly believed: (bytes: Bytes) => boolean | Promise<boolean>;
}

const json = (value: unknown): Bytes => utf8(JSON.stringify(value));
/** What a browser makes of an answer: bytes that are no text become �. */
const parsed = (bytes: Bytes): unknown => JSON.parse(new TextDecoder().decode(bytes));

/** False for a thrown `ProtocolError`, and for what is no JSON at all. Any other error is a fault of ours. */
async function holds(look: () => unknown): Promise<boolean> {
  try {
    return (await look()) !== false;
  } catch (error) {
    if (error instanceof ProtocolError || error instanceof SyntaxError) return false;
    throw error;
  }
}

export async function tamperings(): Promise<readonly Tampering[]> {
  const here = await world();
  const report = someReport();
  const sealed = await sealReport(report, {
    group: here.unit.recipient,
    recovery: here.recovery.recipient,
  });
  const dialogue = { dialog: report.dialog, mailbox: toBase64url(randomBytes(16)) };
  const answer = await sealMessage({ text: 'Kom til meg.' }, dialogue, { direction: 'to-reporter', seq: 1 });
  const receipt = signReceipt(
    { id: report.id, sha256: sha256Hex(sealed), day: report.day },
    here.receipt.secret,
  );
  const seed = newHolder();
  const key = randomBytes(32);
  const wrap = await wrapSeed(seed, key, { tenant, kind: 'code', locator: toBase64url(randomBytes(16)) });
  const holder = await holderKeys(seed);
  const { epoch, identity, recipient } = here.unit;
  const outside = { tenant, group: unit, epoch, recipient };
  const blob = await sealEpoch({ v: 1, tenant, group: unit, epoch, identity }, holder.recipient);
  return [
    {
      what: 'key document',
      bytes: json(here.signed),
      believed: (bytes) =>
        holds(
          () =>
            readDocument(parsed(bytes) as SignedDocument, { rootKey: here.root.public, tenant, unit, now })
              .ok,
        ),
    },
    {
      what: 'sealed report',
      bytes: sealed,
      believed: (bytes) => holds(() => openReport(bytes, [identity], outsideOf(report))),
    },
    {
      what: 'sealed report, with the recovery key',
      bytes: sealed,
      believed: (bytes) => holds(() => openReport(bytes, [here.recovery.identity], outsideOf(report))),
    },
    {
      what: 'message',
      bytes: json(answer),
      believed: (bytes) => holds(() => openMessage(parsed(bytes) as SealedMessage, dialogue)),
    },
    {
      what: 'receipt',
      bytes: json(receipt),
      believed: (bytes) =>
        holds(() =>
          verifyReceipt(parsed(bytes), here.receipt.public, {
            id: report.id,
            ciphertext: sealed,
          }),
        ),
    },
    {
      what: 'receipt, for other bytes stored',
      bytes: sealed,
      believed: (bytes) => verifyReceipt(receipt, here.receipt.public, { id: report.id, ciphertext: bytes }),
    },
    {
      what: 'wrap of a seed',
      bytes: fromBase64url(wrap.blob),
      believed: (bytes) => holds(() => unwrapSeed({ ...wrap, blob: toBase64url(bytes) }, key, tenant)),
    },
    {
      what: 'sealed epoch',
      bytes: fromBase64url(blob),
      believed: (bytes) => holds(() => openEpoch(toBase64url(bytes), holder.identity, outside)),
    },
  ];
}

/** So many turned bits, shared out among the things that travel; what was believed all the same. */
export async function turnBits(
  turns: number,
): Promise<{ readonly turned: number; readonly believed: string[] }> {
  const all = await tamperings();
  const believed: string[] = [];
  let turned = 0;
  for (; turned < turns; turned += 1) {
    const { what, bytes, believed: isBelieved } = all[turned % all.length] as Tampering;
    const bit = new DataView(randomBytes(4).buffer).getUint32(0) % (bytes.length * 8);
    const changed = new Uint8Array(bytes);
    changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    if (await isBelieved(changed)) believed.push(`${what}, bit ${bit}`);
  }
  return { turned, believed };
}
