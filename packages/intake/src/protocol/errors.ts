/** What can be wrong. A closed list: whoever shows a fault has a text for each. */
export const protocolReasons = [
  /** Not the form this protocol writes: `faults` says where. */
  'malformed',
  /** More text than there is room for: `bytes` says how much too much. */
  'too-long',
  /** Not as many bytes as it must be. */
  'size',
  /** Not an `age1pq1…` recipient, or not the key it was said to be. */
  'recipient',
  /** No key that was tried opens it, or it has been changed. */
  'sealed',
  /** What was opened says another id, tenant, unit, route, track, group or epoch than what stood outside. */
  'moved',
  /** The signature is not by the key that it should be by. */
  'signature',
  /** Signed for another tenant, or for another unit. */
  'tenant',
  'unit',
  /** Past its day, or older than one that has been seen. */
  'expired',
  'old',
  /** The owner type has no such setting, or not in this country. */
  'no-route',
  /** Stopped by the one who asked for it. */
  'stopped',
] as const;
export type ProtocolReason = (typeof protocolReasons)[number];

/** One field that is not as it must be. It says what kind of value came, never the value: it may be a child's words. */
export interface Fault {
  readonly field: string;
  readonly expected: string;
  readonly came: string;
}

export class ProtocolError extends Error {
  override readonly name = 'ProtocolError';
  readonly reason: ProtocolReason;
  readonly faults: readonly Fault[];
  /** With `too-long`: how many bytes must go. */
  readonly bytes: number;

  constructor(
    reason: ProtocolReason,
    message: string,
    more: { readonly faults?: readonly Fault[]; readonly bytes?: number; readonly cause?: unknown } = {},
  ) {
    super(message, 'cause' in more ? { cause: more.cause } : undefined);
    this.reason = reason;
    this.faults = more.faults ?? [];
    this.bytes = more.bytes ?? 0;
  }
}
