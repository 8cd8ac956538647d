#!/usr/bin/env node
import { createInterface } from 'node:readline/promises';
import { buffer } from 'node:stream/consumers';
import { runMottak } from './run.ts';

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop.abort());

async function ask(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await terminal.question(question, { signal: stop.signal });
  } finally {
    terminal.close();
  }
}

process.exitCode = await runMottak(process.argv.slice(2), {
  folder: process.cwd(),
  now: () => new Date(),
  say: (text) => console.log(text),
  warn: (text) => console.error(text),
  ask: process.stdin.isTTY ? ask : undefined,
  read: process.stdin.isTTY ? undefined : () => buffer(process.stdin),
  stop: stop.signal,
});
