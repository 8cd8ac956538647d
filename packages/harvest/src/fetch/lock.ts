import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { FaultError } from '@apen-oppvekst/data-schema';
import { fault } from '../fault.ts';
import { isRunning } from '../write/running.ts';

/**
 * Runs `work` while no other fetch uses the same cache: two at a time would ask a source twice as often as it allows.
 * What a killed fetch left behind is taken over.
 * @throws {FaultError} if another fetch is running
 */
export async function alone<Value>(cache: string, work: () => Promise<Value>): Promise<Value> {
  await mkdir(cache, { recursive: true });
  const file = join(cache, 'lock');
  await take(file);
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

async function take(file: string): Promise<void> {
  try {
    const handle = await open(file, 'wx');
    await handle.writeFile(String(process.pid));
    await handle.close();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const pid = Number(await readFile(file, 'utf8').catch(() => ''));
    if (pid > 0 && isRunning(pid)) {
      throw new FaultError([
        fault(file, '', {
          nb: 'ingen annen henting i gang med samme mappe (slett filen hvis det ikke er noen)',
          en: 'no other fetch at work in the same folder (delete the file if there is none)',
          came: `pid ${pid}`,
        }),
      ]);
    }
    await rm(file, { force: true });
    await take(file);
  }
}
