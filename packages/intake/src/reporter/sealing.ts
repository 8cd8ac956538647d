/** All that needs the protocol's heavier half, in one place: brought while the first screens are read. */
export {
  codeKeys,
  envelopeBody,
  newCode,
  openMessage,
  randomId,
  readCode,
  readDocument,
  readableGroups,
  roomFor,
  roomForMessage,
  sealMessage,
  sealReport,
  solve,
  verifyReceipt,
} from '../protocol/index.ts';
