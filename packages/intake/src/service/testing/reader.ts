/** Somebody who reads, as the inbox does it. */
import { loginText } from '../../protocol/index.ts';
import type { Config } from '../config.ts';
import type { TestHolder } from './tenant.ts';

export interface Reader {
  call(method: string, path: string, body?: unknown): Promise<Response>;
}

export async function logIn(address: string, { tenant }: Config, holder: TestHolder): Promise<Reader> {
  const post = (path: string, body: unknown): Promise<Response> =>
    fetch(`${address}/api/${path}`, { method: 'POST', body: JSON.stringify(body) });
  const { challenge } = (await (await post('innlogging/utfordring', { staff: holder.staff })).json()) as {
    challenge: string;
  };
  const signature = holder.sign(loginText(tenant, holder.staff, challenge));
  const response = await post('innlogging', { staff: holder.staff, challenge, signature });
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  const { token } = (await response.json()) as { token: string };
  return {
    call: (method, path, body) =>
      fetch(`${address}/api/${path}`, {
        method,
        headers: { authorization: `Bearer ${token}` },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
  };
}
