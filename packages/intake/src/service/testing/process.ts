/** Services in processes of their own, one after another on the same data. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const script = fileURLToPath(new URL('./serve.ts', import.meta.url));

/**
 * The service in one file: two hundred starts of a hundred files each would be a proof of the file system.
 * @returns where it lies
 */
async function inOneFile(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'mottak-serve-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const bundle = await rolldown({
    input: script,
    platform: 'node',
    tsconfig: false,
    logLevel: 'silent',
    // What a package has for bundlers comes first: not all that it has for Node can lie in one file.
    resolve: { mainFields: ['module', 'main'] },
  });
  const file = join(folder, 'serve.mjs');
  await bundle.write({ file, format: 'esm', codeSplitting: false });
  await bundle.close();
  return file;
}
let made: Promise<string> | undefined;

export interface Spare {
  readonly child: ChildProcess;
  /** Opens the data and listens. */
  go(): Promise<{ publicUrl: string; synchronous: number }>;
  /** At once, with no chance to tidy up. */
  kill(): Promise<void>;
}

/** Loads everything and waits. */
export async function spare(config: string): Promise<Spare> {
  const file = await (made ??= inOneFile());
  const child = spawn(process.execPath, [file, config], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, NODE_COMPILE_CACHE: join(dirname(file), 'compiled') },
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
