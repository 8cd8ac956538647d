/** The only place where a client's address is read. It goes to the price of a proof and no further. */
import type { HttpBindings } from '@hono/node-server';
import type { Context as Call } from 'hono';
import type { Config } from '../config.ts';

export type Bindings = Partial<HttpBindings>;

/** What the proxy next to us saw, else who called. The last in the list: what stands before, anybody can write. */
export function clientAddress(
  call: Call<{ Bindings: Bindings }>,
  { clientAddressHeader }: Config,
): string | undefined {
  const said = clientAddressHeader && call.req.header(clientAddressHeader);
  return said ? said.split(',').at(-1) : call.env?.incoming?.socket.remoteAddress;
}
