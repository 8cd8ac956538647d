/** How long a program runs, and how much memory it and all it starts hold at once. Linux: it reads `/proc`. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

export interface Measured {
  /** Seconds from start to end. */
  readonly wall: number;
  /** Seconds of processor, of all its processes; what is not its own turn is not counted. */
  readonly cpu: number;
  /** The most memory that its processes held at the same time, in bytes. What they share is counted for each. */
  readonly peak: number;
}

/** Milliseconds between two looks. A process that lives shorter than that is not seen. */
const pause = 50;

/** Bytes in a page of memory, and ticks in a second, on every Linux that Node runs on. */
const pageSize = 4096;
const ticks = 100;

interface Process {
  readonly parent: number;
  /** Seconds of processor, with its children that have ended. */
  readonly cpu: number;
  readonly memory: number;
}

/** Every process there is just now. */
function processes(): Map<number, Process> {
  const found = new Map<number, Process>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      // The program's name stands in parentheses and may hold anything; what follows is numbers.
      const fields = readFileSync(`/proc/${name}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')
        .map(Number);
      const [, parent = 0] = fields;
      const cpu = fields.slice(11, 15).reduce((sum, each) => sum + each, 0) / ticks;
      found.set(Number(name), { parent, cpu, memory: (fields[21] ?? 0) * pageSize });
    } catch {
      // It ended while we looked.
    }
  }
  return found;
}

/** A process and all that descend from it. */
function tree(root: number, all: ReadonlyMap<number, Process>): Process[] {
  const own = all.get(root);
  const children = [...all].filter(([, { parent }]) => parent === root);
  return [...(own ? [own] : []), ...children.flatMap(([id]) => tree(id, all))];
}

/**
 * Runs a program to its end.
 * @throws {Error} if it fails
 */
export function measure(
  command: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env?: NodeJS.ProcessEnv },
): Promise<Measured> {
  const started = performance.now();
  let cpu = 0;
  let peak = 0;
  return new Promise((done, fail) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'ignore', 'inherit'] });
    const look = (): void => {
      const now = tree(child.pid ?? 0, processes());
      cpu = Math.max(
        cpu,
        now.reduce((sum, each) => sum + each.cpu, 0),
      );
      peak = Math.max(
        peak,
        now.reduce((sum, each) => sum + each.memory, 0),
      );
    };
    const looking = setInterval(look, pause);
    child.once('error', fail);
    child.once('exit', (code) => {
      clearInterval(looking);
      if (code === 0) done({ wall: (performance.now() - started) / 1000, cpu, peak });
      else fail(new Error(`${command} ${args.join(' ')} ended with ${code}`));
    });
  });
}
