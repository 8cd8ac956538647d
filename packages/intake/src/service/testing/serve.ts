/**
 * A service in a process of its own, to be killed: `node serve.ts mottak.json`. It waits for a line before it opens
 * anything, so that the next can stand ready while this one runs.
 */
import { once } from 'node:events';
import { readConfig } from '../config.ts';
import { startService } from '../server.ts';
import { pragma } from '../store/open.ts';

const read = readConfig(process.argv[2] ?? 'mottak.json');
if (!read.ok) throw new Error(JSON.stringify(read.faults));
process.stdout.write('ready\n');
await once(process.stdin, 'data');
const { publicUrl, context } = await startService(read.config, { canary: false, log: () => undefined });
process.stdout.write(
  `${JSON.stringify({ publicUrl, synchronous: pragma(context.store.db, 'synchronous') })}\n`,
);
