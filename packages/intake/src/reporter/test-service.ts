/** The service as the page sees it, in memory and with real keys, for the tests of the form. */
import { createChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import {
  fromBase64url,
  newEpoch,
  newSigningKey,
  openReport,
  randomId,
  readEnvelope,
  sealMessage,
  sha256Bytes,
  sha256Hex,
  signDocument,
  signReceipt,
  toBase64url,
  type EnvelopeMeta,
  type KeyDocument,
  type Report,
  type SealedMessage,
} from '../protocol/index.ts';
import type { PageModel } from './page-model.ts';
import type { Answer, Ask } from './service.ts';
import { model } from './test-model.ts';

export const day = '2026-12-01';

interface Mailbox {
  /** Of the key to it. */
  readonly authHash: string;
  opened: string | null;
  readonly messages: (SealedMessage & { readonly day: string })[];
}

const json = (status: number, body: unknown = {}): Answer => ({ status, body });

/** A service with a school of its own, and what a test can do to it. */
export async function testService(document: Partial<KeyDocument> = {}) {
  const root = newSigningKey();
  const receipt = newSigningKey();
  const [unit, owner, recovery] = [await newEpoch(), await newEpoch(), await newEpoch()];
  const group = ({ recipient }: typeof unit, readers: string[]) => ({
    epoch: randomId(),
    recipient,
    holders: 2,
    readers,
  });
  const page: PageModel = model({ rootKey: root.public });
  const signed = signDocument(
    {
      v: 1,
      tenant: page.tenant.id,
      unit: page.unit.id,
      n: 1,
      previous: null,
      issued: new Date().toISOString(),
      expires: new Date(Date.now() + 86_400_000).toISOString(),
      country: 'no',
      ownerType: 'municipality',
      unitName: page.unit.name,
      setting: 'school',
      gradeSpan: { from: 1, to: 10 },
      small: false,
      receiptKey: receipt.public,
      recovery: recovery.recipient,
      groups: {
        unit: group(unit, ['rektor', 'sosiallærer']),
        owner: group(owner, ['oppvekstsjef', 'rådgiver']),
      },
      ...document,
    },
    root.secret,
  );
  const stored = new Map<string, { readonly meta: EnvelopeMeta; readonly ciphertext: Uint8Array }>();
  const mailboxes = new Map<string, Mailbox>();
  const service = {
    page,
    stored,
    mailboxes,
    identities: { unit: unit.identity, owner: owner.identity },
    /** Answers a put before the service does; `lost` lets it be stored, and drops the answer. */
    fault: (): Answer | 'lost' | 'unreachable' | undefined => undefined,
    active: { unit: 2, owner: 2 },
    /** Of how many messages it takes. */
    most: 20,
    /** The next message is stored, and its answer is lost. */
    messageLost: false,
    /** No keys come while it is so. */
    keysAway: false,
    /** What was asked for, in order. */
    asked: [] as string[],
    /** What the only report says, opened with a group's key. */
    opened: (as: 'unit' | 'owner'): Promise<Report> => {
      const [{ meta, ciphertext }] = [...stored.values()] as [{ meta: EnvelopeMeta; ciphertext: Uint8Array }];
      return openReport(ciphertext, [service.identities[as]], { ...meta, tenant: page.tenant.id });
    },
    /** Somebody has read it and answers. */
    reply: async (dialog: string, text: string): Promise<void> => {
      const [[mailbox, box]] = [...mailboxes.entries()] as [[string, Mailbox]];
      const seq = box.messages.filter(({ direction }) => direction === 'to-reporter').length + 1;
      box.opened = '2026-12-02';
      box.messages.push({
        ...(await sealMessage({ text }, { dialog, mailbox }, { direction: 'to-reporter', seq })),
        day: '2026-12-03',
      });
    },
    ask: (async (path, { body, bearer }) => {
      service.asked.push(path);
      if (path.startsWith('/v1/enheter/') && service.keysAway) return undefined;
      if (path.startsWith('/v1/enheter/'))
        return json(200, {
          ...signed,
          active: service.active,
          reading: { next: '2026-12-02', cover: false, promise: 'Vi leser hver skoledag før klokka 9' },
        });
      if (path.startsWith('/v1/utfordring'))
        return json(
          200,
          await createChallenge({
            algorithm: 'PBKDF2/SHA-256',
            cost: 1,
            counter: 1,
            deriveKey,
            hmacSignatureSecret: 'hemmelig',
          }),
        );
      if (path === '/v1/konvolutter') return put(body as Uint8Array);
      const { mailbox: id, ...message } = body as { mailbox: string; id: string; seq: number; body: string };
      const box = mailboxes.get(id);
      if (!box || toBase64url(sha256Bytes(fromBase64url(bearer ?? ''))) !== box.authHash) return json(404);
      if (path === '/v1/postkasser/tom') {
        mailboxes.delete(id);
        return json(204);
      }
      if (path === '/v1/postkasser/les') return json(200, { received: day, closed: null, ...box, pad: '' });
      if (path !== '/v1/postkasser/meldinger') return json(404);
      const own = box.messages.filter(({ direction }) => direction === 'to-staff');
      if (own.length >= service.most) return json(422, { error: 'wait-for-answer' });
      if (own.some(({ id: known }) => known === message.id)) return json(200);
      if (message.seq !== own.length + 1) return json(409, { error: 'seq' });
      box.messages.push({ direction: 'to-staff', day, ...message });
      if (service.messageLost) {
        service.messageLost = false;
        return undefined;
      }
      return json(201);
    }) as Ask,
  };

  function put(body: Uint8Array): Answer | undefined {
    const fault = service.fault();
    if (fault === 'unreachable') return undefined;
    if (fault && fault !== 'lost') return fault;
    const { meta, ciphertext } = readEnvelope(body);
    const { id } = meta;
    const known = stored.get(id);
    const sha256 = sha256Hex(ciphertext);
    if (known && sha256Hex(known.ciphertext) !== sha256) return json(409);
    if (!known && mailboxes.has(meta.mailbox)) return json(409, { error: 'mailbox-taken' });
    stored.set(id, { meta, ciphertext });
    if (!known) mailboxes.set(meta.mailbox, { authHash: meta.authHash, opened: null, messages: [] });
    return fault === 'lost'
      ? undefined
      : json(known ? 200 : 201, signReceipt({ id, sha256, day }, receipt.secret));
  }

  return service;
}

export type TestService = Awaited<ReturnType<typeof testService>>;
