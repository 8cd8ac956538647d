/** A call that is refused, and the answer every refusal has: a code for the page, words for the operator. */
import type { ContentfulStatusCode } from 'hono/utils/http-status';

export class Refusal extends Error {
  readonly status: ContentfulStatusCode;
  readonly code: string;
  /** More that the answer carries, such as a new challenge. */
  readonly more: Readonly<Record<string, unknown>>;

  constructor(
    status: ContentfulStatusCode,
    code: string,
    message: string,
    more: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.more = more;
  }

  toJSON(): Record<string, unknown> {
    return { error: this.code, message: this.message, ...this.more };
  }
}

export const notFound = (): Refusal => new Refusal(404, 'not-found', 'Finnes ikke.');
export const badRequest = (message: string): Refusal => new Refusal(400, 'bad-request', message);
export const forbidden = (): Refusal => new Refusal(403, 'forbidden', 'Ikke for denne gruppen.');
