import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { syncFolder } from '../service/store/sync.ts';
import { CommandError } from './command.ts';
import { codeOf, fault, refusalOf } from './faults.ts';

/** The settings as they stand in the file, before anything is checked but that they are fields. */
export function readFields(file: string): Record<string, unknown> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  } catch (error) {
    const expected = { nb: 'oppsettet, en fil som kan leses', en: 'the settings, a file that can be read' };
    throw refusalOf([fault(file, '', expected, codeOf(error))], 'Ingenting er gjort.');
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const expected = { nb: 'gyldig JSON', en: 'valid JSON' };
    throw refusalOf(
      [fault(file, '', expected, error instanceof Error ? error.message : '')],
      'Ingenting er gjort.',
    );
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new CommandError(`${file}: ventet felt i { … }.`);
  return value as Record<string, unknown>;
}

export const writeFields = (file: string, fields: Readonly<Record<string, unknown>>): void =>
  writeAtomically(file, `${JSON.stringify(fields, undefined, 2)}\n`);

/** Put in place when it is whole, so that a power cut leaves the old one or the new one. */
export function writeAtomically(file: string, text: string): void {
  const aside = `${file}.ny`;
  const mode = statSync(file, { throwIfNoEntry: false })?.mode ?? 0o600;
  try {
    writeFileSync(aside, text, { flush: true, mode });
    renameSync(aside, file);
    syncFolder(dirname(file));
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  }
}
