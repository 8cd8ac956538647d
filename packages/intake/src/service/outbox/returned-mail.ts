/**
 * Reads what a mail server sends back when it could not deliver after all: a delivery status notification (RFC 3464).
 * Whose mail it was is told by the Message-ID of the returned one, which nobody can guess.
 */
import PostalMime, { type Attachment, type Email } from 'postal-mime';

/** Bytes that are read of. A notice of ours with all that mail servers lay around it is a tenth of this. */
const mostBytes = 256 * 1024;

export type ReturnedMail =
  /** No notification of mail that was given up: an answer, an out-of-office, a delay. */
  | { readonly is: 'other' }
  /** One that does not hold the returned mail's Message-ID. */
  | { readonly is: 'nameless' }
  | { readonly is: 'returned'; readonly messageId: string };

const parse = (text: string | Uint8Array): Promise<Email> =>
  PostalMime.parse(text, { forceRfc822Attachments: true, attachmentEncoding: 'utf8' });

/** Anybody may write to the address: what is far too long, or made so that no program can read it, is other mail. */
export async function readReturnedMail(mail: Uint8Array): Promise<ReturnedMail> {
  if (mail.length > mostBytes) return { is: 'other' };
  try {
    return await read(mail);
  } catch {
    return { is: 'other' };
  }
}

async function read(mail: Uint8Array): Promise<ReturnedMail> {
  const { headers, attachments } = await parse(mail);
  const type = headers.find(({ key }) => key === 'content-type')?.value ?? '';
  if (!/^multipart\/report\b.*report-type="?delivery-status\b/is.test(type)) return { is: 'other' };
  const part = (...types: string[]): string =>
    textOf(attachments.find(({ mimeType }) => types.includes(mimeType)));
  if (!/^action:\s*failed\b/im.test(part('message/delivery-status'))) return { is: 'other' };
  const { messageId } = await parse(part('message/rfc822', 'text/rfc822-headers'));
  return messageId === undefined ? { is: 'nameless' } : { is: 'returned', messageId };
}

const textOf = (part: Attachment | undefined): string =>
  typeof part?.content === 'string' ? part.content : '';
