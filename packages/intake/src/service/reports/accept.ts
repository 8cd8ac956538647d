/**
 * Takes a report in. Everything it leads to is written in one transaction, or nothing is; sent again after a lost
 * answer, it is answered as it was the first time.
 */
import { readEnvelope } from '../../protocol/envelope.ts';
import { ProtocolError } from '../../protocol/errors.ts';
import { signReceipt } from '../../protocol/receipt.ts';
import { sha256Hex } from '../../protocol/bytes.ts';
import type { EnvelopeMeta, ProofOfReceipt } from '../../protocol/types.ts';
import { actingGroup } from '../calendar/reading.ts';
import { dayAt } from '../calendar/days.ts';
import { unitOf } from '../config.ts';
import type { Context } from '../context.ts';
import { badRequest, Refusal } from '../http/refusal.ts';
import { newestDocument, sealableTo } from '../keys/documents.ts';
import { notify } from '../outbox/queue.ts';
import type { Proofs } from '../proof/proofs.ts';
import { countUp, groupOf, insertReport, isCanary, reportOf, type StoredReport } from './repository.ts';

export interface Accepted {
  /** False when it lay here already. */
  readonly stored: boolean;
  readonly receipt: ProofOfReceipt;
}

/** @throws {Refusal} 400, 409, 422, 428 as PROTOCOL.md says */
export async function acceptReport(
  context: Context,
  proofs: Proofs,
  sent: { readonly body: Uint8Array; readonly address: string | undefined },
): Promise<Accepted> {
  const { meta, ciphertext } = read(sent.body);
  const sha256 = sha256Hex(ciphertext);
  const same = sameness(meta, sha256);

  const before = again(context, meta.id, same);
  if (before !== undefined) return before;

  const proof = await proofs.check(meta.proof);
  // From here to the end nothing waits, so nothing else comes between.
  if (proof === undefined || usedByAnother(context, proof, meta.id)) {
    throw new Refusal(428, 'proof', 'Arbeidsbeviset er feil, for gammelt eller brukt.', {
      challenge: await proofs.challenge(sent.address),
    });
  }
  return context.store.write(
    () => again(context, meta.id, same) ?? store(context, meta, ciphertext, { sha256, same, proof }),
  );
}

function read(body: Uint8Array): ReturnType<typeof readEnvelope> {
  try {
    return readEnvelope(body);
  } catch (error) {
    if (error instanceof ProtocolError) throw badRequest(error.message);
    throw error;
  }
}

/** Of everything but the proof of work: one that expired while the answer was lost may be solved anew. */
const sameness = ({ proof: _, ...meta }: EnvelopeMeta, sha256: string): string =>
  sha256Hex(
    JSON.stringify([
      meta.id,
      meta.unit,
      meta.route,
      meta.track,
      meta.keys,
      meta.mailbox,
      meta.authHash,
      sha256,
    ]),
  );

function again(context: Context, id: string, same: string): Accepted | undefined {
  const stored = reportOf(context.store, id);
  if (stored === undefined) return undefined;
  if (stored.same !== same) throw new Refusal(409, 'other-bytes', 'En annen melding har denne id-en.');
  return { stored: false, receipt: receiptOf(context, stored) };
}

const receiptOf = (
  { secrets }: Context,
  { id, sha256, received }: Pick<StoredReport, 'id' | 'sha256' | 'received'>,
): ProofOfReceipt => signReceipt({ id, sha256, day: received }, secrets.receipt.secret);

function usedByAnother({ store }: Context, proof: string, id: string): boolean {
  const used = store.get<{ envelope: string }>('SELECT envelope FROM proof_used WHERE hash = ?', proof);
  return used !== undefined && used.envelope !== id;
}

function store(
  context: Context,
  meta: EnvelopeMeta,
  ciphertext: Uint8Array,
  { sha256, same, proof }: { readonly sha256: string; readonly same: string; readonly proof: string },
): Accepted {
  const { store, config, clock } = context;
  const now = clock();
  const day = dayAt(now);
  const newest = unitOf(config, meta.unit) && newestDocument(store, meta.unit);
  const keys = newest?.hash === meta.keys ? sealableTo(store, newest.parsed, meta.route, now) : undefined;
  if (keys === undefined) {
    throw new Refusal(
      422,
      'keys-stale',
      'Nøklene er byttet, utløpt, eller gruppen er for liten. Hent dem på nytt.',
    );
  }
  if (store.get('SELECT 1 FROM mailbox WHERE id = ?', meta.mailbox) !== undefined) {
    throw new Refusal(409, 'mailbox-taken', 'Postkassen hører til en annen melding.');
  }
  const report = {
    id: meta.id,
    unit: meta.unit,
    route: meta.route,
    track: meta.track,
    keys: meta.keys,
    epoch: keys.epoch,
    received: day,
    sha256,
    same,
  };
  store.run(
    'INSERT INTO proof_used (hash, envelope, day) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
    proof,
    meta.id,
    day,
  );
  insertReport(store, report, ciphertext);
  store.run(
    'INSERT INTO mailbox (id, auth_hash, envelope) VALUES (?, ?, ?)',
    meta.mailbox,
    meta.authHash,
    meta.id,
  );
  if (!isCanary(store, meta.id)) {
    countUp(store, meta.unit, day, 'received');
    const group = groupOf(report);
    for (const told of new Set([group, actingGroup(config, group, day)])) {
      notify(store, config, {
        about: meta.id,
        step: meta.track === 'staff' ? 'new-staff' : 'new',
        group: told,
        day,
      });
    }
  }
  return { stored: true, receipt: receiptOf(context, report) };
}
