/** A copy of all that must not be lost: the database, the two keys of the service, and the settings. */
import { createHash } from 'node:crypto';
import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { dayAt } from '../calendar/days.ts';
import type { Config } from '../config.ts';
import type { Context } from '../context.ts';
import { proofFile, receiptFile } from '../secrets.ts';
import { schemaVersion } from '../store/migrations.ts';
import { syncFolder } from '../store/sync.ts';
import { pragma, StoreError } from '../store/open.ts';

export interface BackupList {
  readonly v: 1;
  readonly tenant: string;
  readonly day: string;
  /** The database's version. */
  readonly schema: number;
  /** SHA-256 of each file. */
  readonly files: Readonly<Record<string, string>>;
}

const listName = 'sikkerhetskopi.json';
const databaseName = 'mottak.db';
const configName = 'mottak.json';

const sum = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

/**
 * Writes a copy to a folder that is not there yet. Made aside and renamed when whole: a folder with this name is never
 * half a copy. May run while the service does.
 */
export function backup({ store, config, clock }: Context, folder: string): BackupList {
  const target = resolve(folder);
  if (existsSync(target)) throw new StoreError(`${folder} finnes fra før. Velg en mappe som ikke finnes.`);
  mkdirSync(dirname(target), { recursive: true });
  const aside = join(dirname(target), `.${basename(target)}.${process.pid}.ny`);
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(aside, { mode: 0o700 });
  try {
    // One moment's state, without anything that was deleted before it.
    store.db.prepare('VACUUM INTO ?').run(join(aside, databaseName));
    copyFileSync(receiptFile(config.data), join(aside, basename(receiptFile(config.data))));
    copyFileSync(proofFile(config.data), join(aside, basename(proofFile(config.data))));
    copyFileSync(config.file, join(aside, configName));
    const list: BackupList = {
      v: 1,
      tenant: config.tenant,
      day: dayAt(clock()),
      schema: schemaVersion,
      files: Object.fromEntries(
        readdirSync(aside)
          .sort()
          .map((name) => [name, sum(join(aside, name))]),
      ),
    };
    writeFileSync(join(aside, listName), `${JSON.stringify(list, null, 2)}\n`);
    for (const name of readdirSync(aside)) sync(join(aside, name));
    syncFolder(aside);
    renameSync(aside, target);
    syncFolder(dirname(target));
    return list;
  } catch (error) {
    rmSync(aside, { recursive: true, force: true });
    throw error;
  }
}

/**
 * Puts a copy back into the data folder of the settings, which must be empty.
 * @throws {StoreError} that names every fault of the copy, before anything is written
 */
export function restore(folder: string, config: Config): BackupList {
  const list = checkBackup(folder, config);
  if (existsSync(config.data) && readdirSync(config.data).length > 0) {
    throw new StoreError(`Datamappen ${config.data} er ikke tom. Flytt det som ligger der, og prøv igjen.`);
  }
  mkdirSync(dirname(config.data), { recursive: true });
  const aside = `${config.data}.${process.pid}.ny`;
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(aside, { mode: 0o700 });
  try {
    for (const name of Object.keys(list.files).filter((each) => each !== configName)) {
      copyFileSync(join(folder, name), join(aside, name));
      sync(join(aside, name));
    }
    syncFolder(aside);
    rmSync(config.data, { recursive: true, force: true });
    renameSync(aside, config.data);
    syncFolder(dirname(config.data));
  } catch (error) {
    rmSync(aside, { recursive: true, force: true });
    throw error;
  }
  return list;
}

/** Reads a copy through: its list, every file's sum, the database's version and whether it is whole. */
export function checkBackup(folder: string, config: Config): BackupList {
  let list: BackupList;
  try {
    list = JSON.parse(readFileSync(join(folder, listName), 'utf8')) as BackupList;
  } catch {
    throw new StoreError(`${folder} er ingen sikkerhetskopi: ${listName} mangler eller kan ikke leses.`);
  }
  const faults: string[] = [];
  if (list.tenant !== config.tenant)
    faults.push(`Kopien er av «${list.tenant}», oppsettet er for «${config.tenant}».`);
  const needed = [databaseName, basename(receiptFile('')), basename(proofFile(''))];
  for (const name of needed) if (!(name in list.files)) faults.push(`${name} står ikke i listen.`);
  for (const [name, wanted] of Object.entries(list.files)) {
    const file = join(folder, name);
    if (basename(name) !== name || !existsSync(file)) faults.push(`${name} mangler.`);
    else if (sum(file) !== wanted) faults.push(`${name} er endret siden kopien ble tatt.`);
  }
  if (list.schema > schemaVersion) {
    faults.push(
      `Kopien er av en nyere utgave (versjon ${list.schema}, denne kjenner ${schemaVersion}). Oppgrader «mottak».`,
    );
  }
  if (faults.length === 0) faults.push(...databaseFaults(join(folder, databaseName)));
  if (faults.length > 0) throw new StoreError(faults);
  return list;
}

function databaseFaults(file: string): string[] {
  const db = new DatabaseSync(file, { readOnly: true });
  try {
    const version = Number(pragma(db, 'user_version'));
    if (version < 1 || version > schemaVersion)
      return [`Databasen har versjon ${version}, ventet 1–${schemaVersion}.`];
    const whole = pragma(db, 'integrity_check');
    return whole === 'ok' ? [] : ['Databasen i kopien er skadet.'];
  } catch {
    return ['Databasen i kopien kan ikke leses.'];
  } finally {
    db.close();
  }
}

function sync(file: string): void {
  const handle = openSync(file, 'r+');
  fsyncSync(handle);
  closeSync(handle);
}
