/** Bodies, read no further than they may be long. */
import { check, describeFault, type Model, type ValueOf } from '@apen-oppvekst/data-schema';
import { z } from 'zod';
import { isBase64url } from '../../protocol/bytes.ts';
import { isHybridRecipient, sealTo } from '../../protocol/recipients.ts';
import { badRequest } from './refusal.ts';

/** As much as any JSON body needs: a new epoch wrapped to some dozens of holders. */
const mostJson = 256 * 1024;

/** The body's bytes, or nothing when there are more than `most`. */
async function bytesOf(request: Request, most: number): Promise<Uint8Array | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > most) return undefined;
  const parts: Uint8Array[] = [];
  let length = 0;
  const body: AsyncIterable<Uint8Array> | null = request.body;
  for await (const part of body ?? []) {
    length += part.length;
    if (length > most) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** A body of just this many bytes. Another size is refused before anything in it is looked at. */
export async function exactBody(request: Request, size: number): Promise<Uint8Array> {
  const bytes = await bytesOf(request, size);
  if (bytes?.length !== size) {
    throw badRequest(`Ventet ${size} byte, fant ${bytes === undefined ? 'flere' : bytes.length}.`);
  }
  return bytes;
}

/** A JSON body that fits the model; every fault is told. */
export async function jsonBody<AModel extends Model>(
  request: Request,
  model: AModel,
): Promise<ValueOf<AModel>> {
  const bytes = await bytesOf(request, mostJson);
  if (bytes === undefined) throw badRequest(`Ventet høyst ${mostJson} byte.`);
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw badRequest('Ventet JSON.');
  }
  const result = check(model, value, 'body');
  // What came is left out: it may be somebody's words.
  if (!result.ok) {
    throw badRequest(result.faults.map((fault) => describeFault({ ...fault, came: '…' })).join('\n'));
  }
  return result.value;
}

/** base64url of just so many bytes. */
export const Binary = (bytes: number): z.ZodString =>
  z.string().refine((text) => isBase64url(text, bytes), { error: `base64url av ${bytes} byte` });

/** Something sealed, of no fixed size. */
export const Sealed = z
  .string()
  .min(1)
  .max(32 * 1024)
  .refine((text) => /^[A-Za-z0-9_-]+$/.test(text), { error: 'base64url' });

export const Recipient = z
  .string()
  .max(4096)
  .refine(isHybridRecipient, { error: 'en hel nøkkel som begynner med age1pq1' });

/**
 * Seals something to it. A key may have every letter right and still be none; it is to be found by the one who made
 * it, not by a child whose report cannot be sealed.
 * @throws {Refusal} 400
 */
export async function demandSealable(recipient: string): Promise<void> {
  try {
    await sealTo([recipient], new Uint8Array(1));
  } catch {
    throw badRequest('recipient: ventet en nøkkel som noe kan låses til.');
  }
}

export const Sha256 = z
  .string()
  .refine((text) => /^[0-9a-f]{64}$/.test(text), { error: 'SHA-256: 64 sifre og bokstaver a–f' });
