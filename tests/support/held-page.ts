/** A page that is asked for and does not come until it is let, so that what is seen in the meantime can be looked at. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface HeldPage {
  readonly address: string;
  /** Lets it come, now and from now on. */
  letCome(): void;
  stop(): Promise<void>;
}

export async function heldPage(html: string): Promise<HeldPage> {
  const { promise: allowed, resolve: letCome } = Promise.withResolvers<void>();
  const server = createServer((_request, response) => {
    void allowed.then(() => response.setHeader('Content-Type', 'text/html; charset=utf-8').end(html));
  }).listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    letCome,
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
