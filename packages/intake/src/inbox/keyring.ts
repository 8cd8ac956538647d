/** What one holder can open, for as long as the page is unlocked. Nothing here is ever written anywhere. */
import {
  holderKeys,
  hybridRecipientOf,
  openEpoch,
  ProtocolError,
  sealEpoch,
  type Bytes,
  type EpochSecret,
  type HolderKeys,
} from '../protocol/index.ts';
import type { Me } from './api.ts';

/** A key that was given to this holder and cannot be opened, and why. */
export interface KeyFault {
  readonly epoch: string;
  readonly reason: string;
}

export class Keyring {
  #seed: Bytes | undefined;
  #keys: HolderKeys | undefined;
  #epochs = new Map<string, EpochSecret>();

  async open(seed: Bytes): Promise<HolderKeys> {
    this.#keys = await holderKeys(seed);
    this.#seed = seed;
    return this.#keys;
  }

  /** @throws while it is locked */
  get keys(): HolderKeys {
    if (!this.#keys) throw new Error('the keyring is locked');
    return this.#keys;
  }

  /** For a new way of opening it: a passkey, another code. */
  get seed(): Bytes {
    if (!this.#seed) throw new Error('the keyring is locked');
    return this.#seed;
  }

  get unlocked(): boolean {
    return this.#keys !== undefined;
  }

  /**
   * Opens every epoch that is wrapped to this holder.
   * @returns those that could not be opened, and why
   */
  async take(me: Me, tenant: string): Promise<KeyFault[]> {
    const faults: KeyFault[] = [];
    for (const { epoch, group, recipient, wrap } of me.epochs) {
      if (!wrap || this.#epochs.has(epoch)) continue;
      try {
        const outside = { tenant, group, epoch, recipient };
        this.#epochs.set(epoch, await openEpoch(wrap, this.keys.identity, outside));
      } catch (error) {
        if (!(error instanceof ProtocolError)) throw error;
        faults.push({ epoch, reason: error.reason });
      }
    }
    return faults;
  }

  holds(epoch: string): boolean {
    return this.#epochs.has(epoch);
  }

  /** The public half of a key, from its secret half: not from what the service says. */
  async recipientOf(epoch: string): Promise<string | undefined> {
    const held = this.#epochs.get(epoch);
    return held && hybridRecipientOf(held.identity);
  }

  /** Epochs of a group that this holder can hand on. */
  heldOf(group: string): EpochSecret[] {
    return [...this.#epochs.values()].filter((secret) => secret.group === group);
  }

  /** What opens a report that was sealed to this epoch; all of them where it is not known which. */
  identities(epoch?: string): string[] {
    const one = epoch === undefined ? undefined : this.#epochs.get(epoch);
    return one ? [one.identity] : [...this.#epochs.values()].map(({ identity }) => identity);
  }

  /** Every epoch of a group, wrapped to another holder. */
  wrapsFor(group: string, to: { readonly staff: string; readonly recipient: string }) {
    return Promise.all(
      this.heldOf(group).map(async (secret) => ({
        epoch: secret.epoch,
        wraps: [{ to: to.staff, blob: await sealEpoch(secret, to.recipient) }],
      })),
    );
  }

  /** A seed is overwritten; what the engine has copied is beyond our reach, so the page is loaded anew as well. */
  lock(): void {
    this.#seed?.fill(0);
    this.#seed = undefined;
    this.#keys = undefined;
    this.#epochs = new Map();
  }
}
