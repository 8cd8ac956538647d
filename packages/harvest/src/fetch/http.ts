/** One call over the network: what came, or a fault that names address, what was expected and what came. */
import type { Fault } from '@apen-oppvekst/data-schema';
import pRetry from 'p-retry';
import { fault } from '../fault.ts';
import { realClock, type Clock } from './clock.ts';
import { NotReceived, type ProblemKind } from './problem.ts';

/** What is asked for. */
export interface Call {
  readonly address: string;
  /** Sent as JSON by POST; without it, GET. */
  readonly body?: string;
}

/** What an answer must be to be taken. */
export interface Wanted {
  readonly contentTypes: readonly string[];
  /** What is wrong with a body that is not whole, or not what the format says. */
  readonly broken: (bytes: Uint8Array, address: string) => readonly Fault[];
  /** What is here already; the source may say that it is unchanged. */
  readonly known?: { readonly etag?: string | undefined; readonly lastModified?: string | undefined };
}

export type Reply =
  | { readonly unchanged: true }
  | {
      readonly unchanged: false;
      readonly bytes: Uint8Array;
      readonly etag?: string | undefined;
      readonly lastModified?: string | undefined;
    };

export interface HttpOptions {
  /** Who asks, so that the source's owner can reach somebody. */
  readonly userAgent: string;
  /** How long one answer may take, in seconds. */
  readonly timeoutSeconds: number;
  /** Called before each try, so that the source's limits are kept. */
  readonly turn: (host: string) => Promise<void>;
  /** Called when something lasts or was mended on the way; both languages. */
  readonly onNotice: (notice: { nb: string; en: string }) => void;
  /** Wait before the second try, in milliseconds; three times as long before each one after that. */
  readonly firstWait: number;
  /** What a wait that the source asks for is measured by. */
  readonly clock?: Clock;
  readonly signal?: AbortSignal | undefined;
}

/** Tries in all, when the source is busy or does not answer. */
const tries = 5;
/** A source that asks for a longer wait than this is left for another day. Seconds. */
const longestWait = 300;
/** Larger than any answer of the sources; an export without a filter would be. Bytes. */
const largest = 256 * 1024 * 1024;
const mostRedirects = 5;

/** Something that may go well the next time. */
class Again extends Error {
  readonly problem: NotReceived;
  /** How long the source asks us to wait, in seconds. */
  readonly after: number;

  constructor(problem: NotReceived, after = 0) {
    super(problem.message);
    this.problem = problem;
    this.after = after;
  }
}

/**
 * Makes a call, and makes it again where that may help: 429 and 5xx, no answer, half an answer.
 * @throws {NotReceived} when the source does not give what is wanted
 */
export async function call(asked: Call, wanted: Wanted, options: HttpOptions): Promise<Reply> {
  const { clock = realClock } = options;
  try {
    return await pRetry(() => once(asked, wanted, options), {
      retries: tries - 1,
      factor: 3,
      minTimeout: options.firstWait,
      signal: options.signal,
      shouldRetry: ({ error }) => error instanceof Again,
      onFailedAttempt: async ({ error, retriesLeft, retryDelay }) => {
        if (!(error instanceof Again) || retriesLeft === 0) return;
        options.onNotice({
          nb: `prøver igjen: ${error.problem.faults[0]?.came ?? ''}`,
          en: `trying again: ${error.problem.faults[0]?.came ?? ''}`,
        });
        await clock.wait(Math.max(error.after * 1000 - retryDelay, 0), options.signal);
      },
    });
  } catch (error) {
    throw error instanceof Again ? error.problem : error;
  }
}

async function once(asked: Call, wanted: Wanted, options: HttpOptions): Promise<Reply> {
  const { address } = asked;
  try {
    const response = await followed(asked, wanted, options);
    // Said of what nobody asked about, it is no answer.
    if (response.status === 304 && isConditional(wanted)) return { unchanged: true };
    await refuseStatus(response, address);
    refuseContentType(response, wanted, address);
    const bytes = await bodyOf(response, address);
    const faults = wanted.broken(bytes, address);
    if (faults.length > 0) throw new Again(new NotReceived('changed', faults));
    return {
      unchanged: false,
      bytes,
      etag: response.headers.get('etag') ?? undefined,
      lastModified: response.headers.get('last-modified') ?? undefined,
    };
  } catch (error) {
    if (error instanceof Again || error instanceof NotReceived || options.signal?.aborted === true)
      throw error;
    throw new Again(noAnswer(address, error, options.timeoutSeconds));
  }
}

/** The answer at the end of redirects, all of which must stay at the host: a reviewed address is not left for another. */
async function followed(
  asked: Call,
  { known, contentTypes }: Wanted,
  { userAgent, turn, timeoutSeconds, onNotice, signal }: HttpOptions,
): Promise<Response> {
  const from = new URL(asked.address);
  let at = from;
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    await turn(at.host);
    const response = await fetch(at, {
      method: asked.body === undefined ? 'GET' : 'POST',
      redirect: 'manual',
      // Counted from the turn: how long the limit held us back is not the source's doing.
      signal: AbortSignal.any([
        AbortSignal.timeout(timeoutSeconds * 1000),
        ...(signal === undefined ? [] : [signal]),
      ]),
      headers: {
        'user-agent': userAgent,
        // What only ends in a way («+json») is no type to ask for.
        accept: contentTypes.filter((type) => !type.startsWith('+')).join(', '),
        ...(asked.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(known?.etag === undefined ? {} : { 'if-none-match': known.etag }),
        ...(known?.lastModified === undefined ? {} : { 'if-modified-since': known.lastModified }),
      },
      ...(asked.body === undefined ? {} : { body: asked.body }),
    });
    const location = response.headers.get('location');
    if (![301, 302, 303, 307, 308].includes(response.status) || location === null) return response;
    await response.body?.cancel();
    const next = URL.parse(location, at.href);
    if (next?.host !== from.host || (from.protocol === 'https:' && next.protocol !== 'https:')) {
      throw problem('moved', asked.address, 'location', {
        nb: `svar fra ${from.host}; er kilden flyttet, må adressen i listen rettes av et menneske`,
        en: `an answer from ${from.host}; if the source has moved, a person must change the address in the list`,
        came: `${response.status} ${next?.href ?? location}`,
      });
    }
    if (response.status === 301 || response.status === 308) {
      onNotice({
        nb: `${at.href} er flyttet til ${next.href}; rett listen`,
        en: `${at.href} has moved to ${next.href}; change the list`,
      });
    }
    at = next;
  }
  throw problem('moved', asked.address, 'location', {
    nb: `høyst ${mostRedirects} videresendinger`,
    en: `at most ${mostRedirects} redirects`,
    came: at.href,
  });
}

const isConditional = ({ known }: Wanted): boolean =>
  known?.etag !== undefined || known?.lastModified !== undefined;

async function refuseStatus(response: Response, address: string): Promise<void> {
  const { status } = response;
  if (status === 200) return;
  const text = (await beginningOf(response)).replace(/\s+/g, ' ').trim();
  const busy = status === 429 || status === 408 || status >= 500;
  const refusal = problem(busy ? 'noAnswer' : 'refused', address, 'status', {
    nb: 'svaret 200',
    en: 'the answer 200',
    came: `${status} ${text}`.trim(),
  });
  if (!busy) throw refusal;
  const after = retryAfter(response.headers.get('retry-after'));
  if (after <= longestWait) throw new Again(refusal, after);
  throw problem('noAnswer', address, 'retry-after', {
    nb: `en ventetid på høyst ${longestWait} sekunder`,
    en: `a wait of at most ${longestWait} seconds`,
    came: `${status}, ${Math.ceil(after)} s`,
  });
}

/** So much of an error page as a fault shows; the rest, however long it is, is not waited for. */
async function beginningOf({ body }: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  try {
    for await (const piece of (body ?? []) as AsyncIterable<Uint8Array>) {
      text += decoder.decode(piece, { stream: true });
      if (text.length > 1000) break;
    }
  } catch {
    // What came is what there is to show: the status is the answer.
  }
  return text;
}

/** `Retry-After` in seconds: it is a number of them, or a time. */
function retryAfter(header: string | null): number {
  if (header === null) return 0;
  if (/^\d+$/.test(header)) return Number(header);
  const until = Date.parse(header);
  return Number.isNaN(until) ? 0 : Math.max((until - Date.now()) / 1000, 0);
}

/** An error page in HTML comes with 200 more often than one would think. */
function refuseContentType(response: Response, { contentTypes }: Wanted, address: string): void {
  const came = response.headers.get('content-type') ?? '';
  const type = came.split(';')[0]?.trim().toLowerCase() ?? '';
  if (contentTypes.some((each) => type === each || (each.startsWith('+') && type.endsWith(each)))) return;
  void response.body?.cancel();
  throw problem('changed', address, 'content-type', {
    nb: contentTypes.join(' eller '),
    en: contentTypes.join(' or '),
    came: came === '' ? undefined : came,
  });
}

async function bodyOf(response: Response, address: string): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += piece.length;
    if (size > largest) {
      throw problem('changed', address, '', {
        nb: `et svar på høyst ${largest / 1024 / 1024} MB`,
        en: `an answer of at most ${largest / 1024 / 1024} MB`,
        came: `${size} B …`,
      });
    }
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** Undici says «fetch failed» and «terminated», and gives the reason as cause. */
function noAnswer(address: string, error: unknown, timeoutSeconds: number): NotReceived {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const timedOut = error instanceof Error && error.name === 'TimeoutError';
  return problem('noAnswer', address, '', {
    nb: `hele svaret innen ${timeoutSeconds} sekunder`,
    en: `the whole answer within ${timeoutSeconds} seconds`,
    came: timedOut ? `> ${timeoutSeconds} s` : cause instanceof Error ? cause.message : String(cause),
  });
}

const problem = (
  kind: ProblemKind,
  address: string,
  path: string,
  saying: { nb: string; en: string; came: string | undefined },
): NotReceived => new NotReceived(kind, [fault(address, path, saying)]);
