/**
 * Writes `src/protocol/vectors.json`: the protocol's examples, for whoever writes it a second time. Secrets are counted
 * up, so that nobody takes them for real ones; what is sealed has its own randomness, so a new run gives other bytes.
 *
 * Use: `node packages/intake/scripts/vectors.ts`, when the protocol has changed; then look at what became different.
 */
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import * as protocol from '../src/protocol/index.ts';

const {
  codeKeys,
  envelopeBody,
  fromBase64url,
  holderCodeKeys,
  holderKeys,
  hybridIdentity,
  hybridRecipientOf,
  loginText,
  newSigningKey,
  readCode,
  sealEpoch,
  sealMessage,
  sealReport,
  sha256Hex,
  signDocument,
  signReceipt,
  toBase64url,
  toHex,
  wrapSeed,
} = protocol;

/** 32 bytes that count up from the first. */
const counted = (first: number, length = 32) => Uint8Array.from({ length }, (_, at) => (first + at) & 255);
const named = (first: number): string => toBase64url(counted(first, 16));

const tenant = 'eksempelvik';
const unit = 'no-900000012';

/** The code of a number, found by trying the sixteen check digits there are. */
function codeOf(random: bigint, length: protocol.CodeLength): protocol.Code {
  for (let check = 0n; check < 16n; check += 1n) {
    const digits = ((random << 4n) | check).toString().padStart(protocol.digitsOf[length], '0');
    const read = readCode(digits, length);
    if (read.ok) return read.code;
  }
  throw new Error('no check bits fit');
}

async function codeVector(random: bigint, length: protocol.CodeLength) {
  const code = codeOf(random, length);
  const places = code.words.map((word) => protocol.words.indexOf(word));
  const { wrapKey, locator } =
    length === 8 ? await holderCodeKeys(code, tenant) : { wrapKey: undefined, locator: undefined };
  const keys = wrapKey ? { locator, wrapKey: toHex(wrapKey) } : await codeKeys(code, tenant);
  return { random: random.toString(16), places, ...code, tenant, keys };
}

const codes = {
  six: await Promise.all([0n, 1n, (1n << 62n) - 1n, 0x123456789abcdefn].map((each) => codeVector(each, 6))),
  eight: await Promise.all([0n, (1n << 84n) - 1n].map((each) => codeVector(each, 8))),
};

const root = newSigningKey(counted(1));
const receiptKey = newSigningKey(counted(2));
const [group, owner, recovery] = await Promise.all(
  [3, 4, 5].map(async (first) => {
    const identity = hybridIdentity(counted(first));
    return { epoch: named(first), identity, recipient: await hybridRecipientOf(identity) };
  }),
);
if (!group || !owner || !recovery) throw new Error('no keys');

const seed = counted(6);
const { identity, recipient, signKey, sign } = await holderKeys(seed);
const loginOf = { staff: 'rektor-1', challenge: named(7) };
const holder = {
  seed: toHex(seed),
  identity,
  recipient,
  signKey,
  login: {
    ...loginOf,
    text: loginText(tenant, loginOf.staff, loginOf.challenge),
    signature: sign(loginText(tenant, loginOf.staff, loginOf.challenge)),
  },
};

const wrapKey = counted(8);
const wraps = await Promise.all(
  (['code', 'passkey'] as const).map(async (kind, at) => ({
    wrapKey: toHex(wrapKey),
    seed: toHex(seed),
    ...(await wrapSeed(seed, wrapKey, { tenant, kind, locator: named(9 + at) })),
  })),
);

const epochSecret = { v: 1, tenant, group: unit, epoch: group.epoch, identity: group.identity } as const;
const epoch = { identity, secret: epochSecret, blob: await sealEpoch(epochSecret, recipient) };

const signed = signDocument(
  {
    v: 1,
    tenant,
    unit,
    n: 2,
    previous: sha256Hex('the one before'),
    issued: '2026-03-01T00:00:00Z',
    expires: '2026-04-01T00:00:00Z',
    country: 'no',
    ownerType: 'municipality',
    unitName: 'Eksempelvik skole',
    setting: 'school',
    gradeSpan: { from: 1, to: 10 },
    small: false,
    receiptKey: receiptKey.public,
    recovery: recovery.recipient,
    groups: {
      unit: {
        epoch: group.epoch,
        recipient: group.recipient,
        holders: 2,
        readers: ['rektor', 'sosiallærer'],
      },
      owner: {
        epoch: owner.epoch,
        recipient: owner.recipient,
        holders: 2,
        readers: ['oppvekstsjef', 'rådgiver'],
      },
    },
  },
  root.secret,
);

const keys = codes.six[3]?.keys as protocol.CodeKeys;
const report: protocol.Report = {
  v: 1,
  id: named(20),
  tenant,
  unit,
  route: 'unit',
  track: 'ordinary',
  language: 'nb',
  day: '2026-03-12',
  reporter: 'self',
  age: 'middle',
  situation: 'peer',
  what: ['pushed', 'left-out'],
  where: ['playground'],
  since: 'weeks',
  wish: ['talk'],
  text: 'De holder meg utenfor i friminuttet 😢',
  dialog: keys.dialog,
};
const sealed = await sealReport(report, { group: group.recipient, recovery: recovery.recipient });
const meta: protocol.EnvelopeMeta = {
  v: 1,
  id: report.id,
  unit,
  route: report.route,
  track: report.track,
  keys: sha256Hex(signed.document),
  mailbox: keys.mailbox,
  authHash: keys.authHash,
  proof: 'eyJub3QiOiJhIHByb29mIn0=',
};

const messages = await Promise.all(
  (
    [
      [{ text: 'Takk for at du sa ifra. Kom til meg i morgen.', kind: 'reply' }, 'to-reporter', 1],
      [{ text: 'Kan jeg ta med en venn? 🙂' }, 'to-staff', 1],
    ] as const
  ).map(async ([message, direction, seq], at) => ({
    message: { v: 1, ...message },
    sealed: await sealMessage(message, keys, { direction, seq, id: named(30 + at) }),
  })),
);

const vectors = {
  about: 'Examples of PROTOCOL.md. Written by scripts/vectors.ts; no key here is used anywhere.',
  codes,
  signing: { root, receipt: receiptKey },
  holder,
  wraps: { tenant, wraps },
  epoch,
  document: {
    rootKey: root.public,
    tenant,
    unit,
    now: '2026-03-12T10:00:00Z',
    signed,
    hash: sha256Hex(signed.document),
  },
  report: {
    identities: { group: group.identity, recovery: recovery.identity, owner: owner.identity },
    report,
    ciphertext: toBase64url(sealed),
    sha256: sha256Hex(sealed),
  },
  envelope: { meta, sha256: sha256Hex(envelopeBody(meta, sealed)) },
  dialogue: { mailbox: keys.mailbox, dialog: keys.dialog, messages },
  receipt: {
    receiptKey: receiptKey.public,
    receipt: signReceipt({ id: report.id, sha256: sha256Hex(sealed), day: report.day }, receiptKey.secret),
  },
};

fromBase64url(vectors.report.ciphertext, protocol.sizes.sealedReport);
const file = new URL('../src/protocol/vectors.json', import.meta.url);
const style = await resolveConfig(file);
writeFileSync(file, await format(JSON.stringify(vectors), { ...style, parser: 'json' }));
