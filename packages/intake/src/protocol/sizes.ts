/** What everything weighs, in bytes. Nothing a child writes changes any of them. */
export const sizes = {
  id: 16,
  mailbox: 16,
  auth: 32,
  dialog: 32,
  seed: 32,
  /** Of a report before it is sealed. */
  report: 16_384,
  /** The same, sealed to three hybrid recipients. */
  sealedReport: 21_157,
  meta: 2_048,
  /** Meta and sealed report: the body that is put. */
  envelope: 23_205,
  message: 4_096,
  /** Nonce, message and tag. */
  sealedMessage: 4_124,
} as const;
