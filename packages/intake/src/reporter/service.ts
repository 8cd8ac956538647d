/** Asks the service. Whatever comes between, and nothing at all, is an answer too. */

export interface Answer {
  readonly status: number;
  /** What the JSON says; `undefined` when it is none. */
  readonly body: unknown;
}

export interface Asking {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly body?: Uint8Array | object;
  /** The key to a mailbox. */
  readonly bearer?: string;
}

/** `undefined` when no answer came: no network, or too late. */
export type Ask = (path: string, asking: Asking) => Promise<Answer | undefined>;

/** Milliseconds: on a poor line 23 kB take their time. */
const patience = 30_000;

/** @param base where the service is seen from the page: `/mottak` */
export const asker =
  (base: string, send: typeof fetch = (...args) => fetch(...args), timeout = patience): Ask =>
  async (path, { method, body, bearer }) => {
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), timeout);
    const binary = body instanceof Uint8Array;
    try {
      const response = await send(`${base}${path}`, {
        method,
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
        signal: stop.signal,
        headers: {
          ...(body && { 'Content-Type': binary ? 'application/octet-stream' : 'application/json' }),
          ...(bearer && { Authorization: `Bearer ${bearer}` }),
        },
        ...(body && { body: binary ? (body as Uint8Array<ArrayBuffer>) : JSON.stringify(body) }),
      });
      return { status: response.status, body: await response.json().catch(() => undefined) };
    } catch {
      return undefined;
    } finally {
      clearTimeout(timer);
    }
  };
