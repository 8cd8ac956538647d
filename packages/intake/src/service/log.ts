/**
 * One line an event. A line carries a day, never a time, an address, an id or a body: whoever reads the log learns
 * that the service started or that the disk was full, not that somebody wrote.
 */
import { dayAt } from '@apen-oppvekst/data-schema';

export type LogLevel = 'info' | 'warn' | 'fault';
export interface Log {
  (level: LogLevel, event: string, words: string): void;
}

export type WriteLine = (line: string) => void;

const toStderr: WriteLine = (line) => void process.stderr.write(`${line}\n`);

/** Log that gives every line the day of the clock. */
export const createLog =
  (clock: () => Date, write: WriteLine = toStderr): Log =>
  (level, event, words) =>
    write(`${dayAt(clock())} ${level} ${event}: ${words.replace(/\s+/g, ' ')}`);

/** What is said of an error: its kind and code alone. A message may hold an address, a path or a value. */
export function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  const number = 'errcode' in error && typeof error.errcode === 'number' ? ` ${error.errcode}` : '';
  return `${error.name}${code}${number}`;
}
