import { expect } from '@open-wc/testing';
import {
  codeKeys,
  fromBase64url,
  openEpoch,
  openMessage,
  openReport,
  readCode,
  readDocument,
  sealReport,
  solve,
  unwrapSeed,
  verifyReceipt,
  toHex,
  type Challenge,
  type KeyDocument,
} from './index.ts';
import type { Vectors } from './test-vectors.ts';

/** The same examples that Node reads; here it is the browser's own WebCrypto, streams and numbers that must agree. */
describe('the protocol in a browser', () => {
  let vectors: Vectors;
  before(async () => {
    vectors = (await (await fetch(new URL('./vectors.json', import.meta.url))).json()) as Vectors;
  });

  it('reads a code, and derives from it', async () => {
    const { words, digits, tenant, keys } = vectors.codes.six[3]!;
    const read = readCode(digits, 6);
    expect(read).to.deep.equal({ ok: true, code: { words, digits } });
    expect(read.ok && (await codeKeys(read.code, tenant))).to.deep.equal(keys);
  });

  it('verifies a key document and seals to it', async () => {
    const { signed, now, rootKey, tenant, unit } = vectors.document;
    const read = readDocument(signed, { rootKey, tenant, unit, now: new Date(now) });
    expect(read.ok).to.equal(true);
    const { groups, recovery } = (read as { document: KeyDocument }).document;
    const { report, identities } = vectors.report;
    const sealed = await sealReport(report, { group: groups.owner!.recipient, recovery });
    expect(sealed.length).to.equal(21_157);
    expect(await openReport(sealed, [identities.owner], report)).to.deep.equal(report);
  });

  it('opens a report, an epoch, a message and a wrap, and verifies a receipt', async () => {
    const { report, epoch, dialogue, receipt } = vectors;
    const sealed = fromBase64url(report.ciphertext);
    expect(await openReport(sealed, [report.identities.group], report.report)).to.deep.equal(report.report);
    expect(await openEpoch(epoch.blob, epoch.identity, epoch.secret)).to.deep.equal(epoch.secret);
    for (const { message, sealed: each } of dialogue.messages)
      expect(await openMessage(each, dialogue)).to.deep.equal(message);
    for (const { wrapKey, seed, ...wrap } of vectors.wraps.wraps) {
      const key = new Uint8Array(wrapKey.match(/../g)!.map((byte) => parseInt(byte, 16)));
      expect(toHex(await unwrapSeed(wrap, key, vectors.wraps.tenant))).to.equal(seed);
    }
    expect(
      verifyReceipt(receipt.receipt, receipt.receiptKey, { id: report.report.id, ciphertext: sealed }),
    ).to.equal(true);
  });

  it('does the work that is the price of a report', async () => {
    const challenge: Challenge = {
      parameters: {
        algorithm: 'PBKDF2/SHA-256',
        nonce: '00'.repeat(16),
        salt: '01'.repeat(16),
        cost: 10,
        keyLength: 32,
        keyPrefix: '00',
      },
    };
    const { solution } = JSON.parse(atob(await solve(challenge))) as { solution: { derivedKey: string } };
    expect(solution.derivedKey).to.match(/^00/);
  });
});
