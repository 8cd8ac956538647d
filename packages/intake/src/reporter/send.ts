/**
 * Sends a report until it is known to be stored. What is sealed stays in memory under one id, so that a lost answer
 * makes no second report, and nothing is let go before the service has signed that it has it.
 */
import type { Challenge, CodeKeys, EnvelopeMeta, ProofOfReceipt, Report } from '../protocol/index.ts';
import { isWithin, type Keys, type Loaded } from './keys.ts';
import type { Proving } from './proving.ts';
import type * as Sealing from './sealing.ts';
import type { Answer, Ask } from './service.ts';

export interface Parcel {
  readonly report: Report;
  readonly keys: Keys;
  readonly code: CodeKeys;
}

export interface SendTools {
  readonly ask: Ask;
  readonly sealing: Pick<typeof Sealing, 'envelopeBody' | 'sealReport' | 'verifyReceipt' | 'randomId'>;
  readonly proving: Pick<Proving, 'get' | 'renew'>;
  readonly loadKeys: () => Promise<Loaded>;
  /** Waits, but not longer than until the network is back. */
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly now: () => number;
  readonly online: () => boolean;
  /** Told of each turn, so that the reader is never left wondering. */
  readonly tell: (stage: SendStage) => void;
}

export type SendStage = 'sending' | 'retrying' | 'offline';

export type Outcome =
  | { readonly kind: 'sent'; readonly receipt: ProofOfReceipt }
  /** No answer for as long as one can ask somebody to wait. Everything is kept: it can be tried again. */
  | { readonly kind: 'unsent' }
  /** The code belongs to something that was sent before: another is needed. */
  | { readonly kind: 'taken' }
  /** Somebody else would read it than was said: it is asked anew before anything is sent. */
  | { readonly kind: 'changed'; readonly keys: Keys | undefined };

/** How long it tries by itself: ten minutes. */
export const patience = 600_000;

/** Milliseconds before each new try; the last again and again. */
const pauses = [1000, 2000, 4000, 8000, 15_000, 30_000];

/** One report on its way. `run` may be called again when it came to nothing: the id and the bytes are the same. */
export class Sending {
  #parcel: Parcel;
  readonly #tools: SendTools;
  #ciphertext: Uint8Array | undefined;
  #body: Uint8Array | undefined;

  constructor(parcel: Parcel, tools: SendTools) {
    this.#parcel = parcel;
    this.#tools = tools;
  }

  async run(): Promise<Outcome> {
    const { tell, wait, now, online } = this.#tools;
    const end = now() + patience;
    tell('sending');
    for (let turn = 0; ; turn += 1) {
      const outcome = await this.#try();
      if (outcome !== 'again' && outcome !== 'at-once') return outcome;
      if (now() >= end) return { kind: 'unsent' };
      if (outcome === 'at-once' && turn < pauses.length) continue;
      tell(online() ? 'retrying' : 'offline');
      await wait(pauses[Math.min(turn, pauses.length - 1)]!);
    }
  }

  async #try(): Promise<Outcome | 'again' | 'at-once'> {
    try {
      const body = await this.#ready();
      if (!body) return 'again';
      const answer = await this.#tools.ask('/v1/konvolutter', { method: 'PUT', body });
      return answer ? await this.#after(answer) : 'again';
    } catch {
      // A browser that ran out of something: nothing is lost by trying again.
      return 'again';
    }
  }

  /** The bytes that are put, made once. */
  async #ready(): Promise<Uint8Array | undefined> {
    if (this.#body) return this.#body;
    const { report, keys, code } = this.#parcel;
    const { sealReport, envelopeBody } = this.#tools.sealing;
    const { route, track, id, unit } = report;
    this.#ciphertext ??= await sealReport(report, {
      group: keys.groups[route]!.recipient,
      recovery: keys.document.recovery,
    });
    const proof = await this.#tools.proving.get();
    if (!proof) return undefined;
    const meta: EnvelopeMeta = {
      v: 1,
      id,
      unit,
      route,
      track,
      keys: keys.hash,
      mailbox: code.mailbox,
      authHash: code.authHash,
      proof,
    };
    this.#body = envelopeBody(meta, this.#ciphertext);
    return this.#body;
  }

  async #after({ status, body }: Answer): Promise<Outcome | 'again' | 'at-once'> {
    switch (status) {
      case 200:
      case 201:
        return this.#stored(body);
      case 428:
        // Too late, or used up: the work is done once more, the sealed bytes stay.
        this.#body = undefined;
        this.#tools.proving.renew((body as { challenge?: Challenge } | undefined)?.challenge);
        return 'at-once';
      case 422:
        return this.#reseal();
      case 409:
        if ((body as { error?: string } | undefined)?.error === 'mailbox-taken') return { kind: 'taken' };
        // Another's bytes lie under this id, which nobody can have by chance: one more, under a new one.
        this.#parcel = {
          ...this.#parcel,
          report: { ...this.#parcel.report, id: this.#tools.sealing.randomId() },
        };
        this.#ciphertext = this.#body = undefined;
        return 'again';
      default:
        // Full disk, a server that is starting, a filter in between: it may pass.
        return 'again';
    }
  }

  #stored(body: unknown): Outcome | 'again' {
    const { report, keys } = this.#parcel;
    const sent = { id: report.id, ciphertext: this.#ciphertext! };
    return this.#tools.sealing.verifyReceipt(body, keys.document.receiptKey, sent)
      ? { kind: 'sent', receipt: body }
      : 'again';
  }

  /** The keys have been changed: sealed anew, unless it would then be read by others than was said. */
  async #reseal(): Promise<Outcome | 'again' | 'at-once'> {
    const loaded = await this.#tools.loadKeys();
    if (!loaded.ok) return loaded.reason === 'refused' ? { kind: 'changed', keys: undefined } : 'again';
    const { keys } = loaded;
    const { report, keys: shown } = this.#parcel;
    if (!isWithin(keys.groups[report.route], shown.groups[report.route])) return { kind: 'changed', keys };
    this.#parcel = { ...this.#parcel, keys };
    this.#ciphertext = this.#body = undefined;
    return 'at-once';
  }
}
