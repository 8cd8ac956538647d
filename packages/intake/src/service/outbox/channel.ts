/**
 * How the one who runs the service is told of what mail may not bring: by an address that takes a message, or by a
 * program on the machine. One line, the same for everybody with that fault.
 */
import { execFile } from 'node:child_process';
import type { Config } from '../config.ts';
import { reasonOf } from '../reasons.ts';

export interface AlarmChannel {
  /** @throws {AlarmError} when the line was not taken */
  readonly ring: (line: string) => Promise<void>;
}

/** The line was not taken. The message says by what and why, and nothing of the address. */
export class AlarmError extends Error {}

const patienceMs = 20_000;

/**
 * Nothing where the tenant has none.
 * @param patience milliseconds before it is given up, so that nothing else waits for a program that never ends
 */
export function createAlarmChannel(
  { alarm, name }: Pick<Config, 'alarm' | 'name'>,
  patience = patienceMs,
): AlarmChannel | undefined {
  if (alarm === null) return undefined;
  const { url, command = [] } = alarm;
  const send = url === undefined ? byProgram(command, patience) : byAddress(url, patience);
  return { ring: (line) => send(`Mottak, ${name}: ${line}`) };
}

/** `{ "text": … }` is what chats, alarm services and monitoring have most in common. */
const byAddress = (url: string, patience: number) => async (text: string) => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text }),
    redirect: 'error',
    signal: AbortSignal.timeout(patience),
  }).catch((error: unknown) => {
    throw new AlarmError(`adressen: ${reasonOf(error)}`);
  });
  await response.body?.cancel();
  if (!response.ok) throw new AlarmError(`adressen svarte ${response.status}`);
};

/** The line is its last argument, and goes through no shell. What reads standard input, as mail programs do, gets none. */
const byProgram =
  ([program = '', ...args]: readonly string[], patience: number) =>
  (line: string) =>
    new Promise<void>((done, fail) => {
      // One that catches a signal to end is ended all the same.
      const options = { timeout: patience, killSignal: 'SIGKILL', windowsHide: true } as const;
      const running = execFile(program, [...args, line], options, (error) => {
        if (error === null) done();
        else if (error.killed === true) fail(new AlarmError('programmet ble ikke ferdig i tide'));
        else if (typeof error.code === 'number')
          fail(new AlarmError(`programmet endte med kode ${error.code}`));
        else fail(new AlarmError(`programmet: ${reasonOf(error)}`));
      });
      running.stdin?.end();
    });
