/** Services in processes of their own, one after another on the same data. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('./serve.ts', import.meta.url));

export interface Spare {
  readonly child: ChildProcess;
  /** Opens the data and listens. */
  go(): Promise<{ publicUrl: string; synchronous: number }>;
  /** At once, with no chance to tidy up. */
  kill(): Promise<void>;
}

/** Loads everything and waits. */
export async function spare(config: string): Promise<Spare> {
  const child = spawn(process.execPath, [script, config], {
    stdio: ['pipe', 'pipe', 'inherit'],
    // Two hundred starts: what has been compiled once is kept for the next.
    env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'mottak-compile-cache') },
  });
  const exit = once(child, 'exit');
  const lines: Interface = createInterface({ input: child.stdout });
  const next = async (): Promise<string> => String((await once(lines, 'line'))[0]);
  await next();
  return {
    child,
    async go() {
      const line = next();
      child.stdin.write('go\n');
      return JSON.parse(await line) as { publicUrl: string; synchronous: number };
    },
    async kill() {
      child.kill('SIGKILL');
      await exit;
    },
  };
}
