/** A message of the dialogue. Only who has opened the report, or has the code, can write or read one. */
import { aeadOpen, aeadSeal } from './aead.ts';
import { fromBase64url, hkdf, randomId, toBase64url, type Bytes } from './bytes.ts';
import { pad, roomIn, unpad } from './padding.ts';
import { binary, checked, oneOf, record, text, whole, type Check } from './shape.ts';
import { sizes } from './sizes.ts';
import { messageKinds, type Direction, type Message, type SealedMessage } from './types.ts';

const shape: Check = record({
  v: oneOf([1]),
  text: text(sizes.message),
  'kind?': oneOf(messageKinds),
});

const sealedShape: Check = record({
  id: binary(sizes.id),
  seq: whole(1, 1_000_000),
  direction: oneOf(['to-staff', 'to-reporter']),
  body: binary(sizes.sealedMessage),
});

/** Whose dialogue it is. */
export interface Dialogue {
  /** 32 bytes: in the report, or from the code. */
  readonly dialog: string;
  /** 16 bytes. */
  readonly mailbox: string;
}

export interface MessagePlace {
  readonly direction: Direction;
  /** One more than the last in this direction. */
  readonly seq: number;
  /** 16 bytes; without it, new ones. */
  readonly id?: string;
}

const keyOf = (dialog: string, direction: Direction): Bytes =>
  hkdf(fromBase64url(dialog, sizes.dialog), direction, 32);

const aroundOf = (mailbox: string, { direction, seq, id }: Omit<SealedMessage, 'body'>): string =>
  `ao/msg/1|${mailbox}|${direction}|${seq}|${id}`;

/** How many bytes there is still room for; below 0 when it is too long. */
export const roomForMessage = (message: Omit<Message, 'v'>): number =>
  roomIn({ v: 1, ...message }, sizes.message);

/** @throws ProtocolError `too-long` (with how many bytes too many), `malformed` */
export async function sealMessage(
  message: Omit<Message, 'v'>,
  { dialog, mailbox }: Dialogue,
  { direction, seq, id = randomId() }: MessagePlace,
): Promise<SealedMessage> {
  const plain = pad({ v: 1, ...message }, sizes.message);
  checked<Message>({ v: 1, ...message }, shape, 'message');
  const place = { id, seq, direction };
  const body = await aeadSeal(plain, keyOf(dialog, direction), aroundOf(mailbox, place));
  return checked<SealedMessage>({ ...place, body: toBase64url(body) }, sealedShape, 'sealed message');
}

/** @throws ProtocolError `sealed` when it is not of this dialogue, direction and number, or was changed */
export async function openMessage(sealed: SealedMessage, { dialog, mailbox }: Dialogue): Promise<Message> {
  const { id, seq, direction, body } = sealed;
  const place = { id, seq, direction };
  checked<SealedMessage>({ ...place, body }, sealedShape, 'sealed message');
  const plain = await aeadOpen(fromBase64url(body), keyOf(dialog, direction), aroundOf(mailbox, place));
  return checked<Message>(unpad(plain, sizes.message), shape, 'message');
}
