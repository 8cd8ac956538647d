import type { Context as Call } from 'hono';
import { fileHeaders } from '../pages/headers.ts';
import type { Part, Web } from '../pages/files.ts';
import { notFound } from './refusal.ts';

/** A built file, compressed where the browser takes it. */
export function sendFile(c: Call, web: Web, part: Part, name: string): Response {
  const file = web.served(part, name);
  if (file === undefined) throw notFound();
  const packed = /\bbr\b/.test(c.req.header('accept-encoding') ?? '');
  return c.body(new Uint8Array(packed ? file.brotli : file.bytes), 200, {
    ...fileHeaders,
    'Content-Type': file.type,
    Vary: 'Accept-Encoding',
    ...(packed && { 'Content-Encoding': 'br' }),
  });
}
