import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { readJsonFile } from '../service/json-file.ts';
import { syncFolder } from '../service/store/sync.ts';
import { fault, refusalOf } from './faults.ts';

/** The settings as they stand in the file, before anything is checked but that they are fields. */
export function readFields(file: string): Record<string, unknown> {
  const read = readJsonFile(file);
  if (!read.ok) throw refusalOf(read.faults, 'Ingenting er gjort.');
  const { value } = read;
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  const expected = { nb: 'felt i { … }', en: 'fields in { … }' };
  throw refusalOf([fault(file, '', expected, JSON.stringify(value).slice(0, 40))], 'Ingenting er gjort.');
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
