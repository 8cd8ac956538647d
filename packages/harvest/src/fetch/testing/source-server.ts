/** A source on this machine that answers as a test says, and remembers what it was asked. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';

export interface Asked {
  readonly method: string;
  /** Path and query, decoded. */
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** What is answered: a value as JSON, or the response handled by hand. */
export type Answering = (asked: Asked, response: ServerResponse) => unknown;

export interface SourceServer {
  /** Without a slash at the end. */
  readonly address: string;
  readonly asked: Asked[];
  /** Changes what is answered from now on. */
  answer(answering: Answering): void;
}

/** Returned by an {@link Answering} that has written the response itself. */
export const handled = Symbol('handled');

export async function sourceServer(t: TestContext, answering: Answering): Promise<SourceServer> {
  const asked: Asked[] = [];
  let current = answering;
  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      const question: Asked = {
        method: request.method ?? '',
        path: decodeURIComponent((request.url ?? '').replaceAll('+', ' ')),
        headers: request.headers,
        body: Buffer.concat(pieces).toString(),
      };
      asked.push(question);
      const value = current(question, response);
      if (value === handled) return;
      if (value === undefined) response.writeHead(404, { 'content-type': 'text/plain' }).end('not here');
      else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    });
  }).listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    asked,
    answer: (next) => {
      current = next;
    },
  };
}
