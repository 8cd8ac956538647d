/** What PROTOCOL.md promises. Browser-safe; a page that only seals carries only what seals. */
export * from './types.ts';
export {
  fromBase64url,
  fromUtf8,
  hkdf,
  isBase64url,
  randomBytes,
  randomId,
  sameBytes,
  sha256Bytes,
  sha256Hex,
  toBase64url,
  toHex,
  utf8,
  type Bytes,
} from './bytes.ts';
export { words } from './words.ts';
export {
  digitsOf,
  newCode,
  readCode,
  type Code,
  type CodeFault,
  type CodeLength,
  type ReadCode,
} from './code.ts';
export { codeKeys, holderCodeKeys, passkeyWrapKey, type HolderCodeKeys, type Stretching } from './derive.ts';
export { ProtocolError, protocolReasons, type Fault, type ProtocolReason } from './errors.ts';
export {
  minimumHolders,
  readDocument,
  readableGroups,
  signDocument,
  type ActiveHolders,
  type ExpectedDocument,
  type KeyDocumentFault,
  type ReadDocument,
} from './key-document.ts';
export { caseOf, hasRoutes, routeCases, routeOf, routes, type RouteCase, type RouteRow } from './routes.ts';
export { roomFor, sealReport, type ReportKeys } from './report.ts';
export { openReport, type OutsideReport } from './open-report.ts';
export { envelopeBody, readEnvelope } from './envelope.ts';
export { openMessage, roomForMessage, sealMessage, type Dialogue, type MessagePlace } from './message.ts';
export { signReceipt, verifyReceipt } from './receipt.ts';
export {
  holderKeys,
  loginText,
  newEpoch,
  newHolder,
  openEpoch,
  sealEpoch,
  unwrapSeed,
  wrapSeed,
  type HolderKeys,
  type NewEpoch,
  type OutsideEpoch,
  type WrapPlace,
} from './holder.ts';
export { newSigningKey, sign, verify, type SigningKey } from './signing.ts';
export { solve, type Challenge } from './proof-of-work.ts';
export { hybridIdentity, hybridRecipientOf, isHybridRecipient } from './recipients.ts';
export { newArchiveIdentity, sealArchive, type ArchiveIdentity } from './archive.ts';
export { fingerprint, isFingerprint, type ReadFingerprint } from './fingerprint.ts';
export { sizes } from './sizes.ts';
