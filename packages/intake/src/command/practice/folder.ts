/** The folder that a practice runs in: settings made from the example's, keys that a real owner would keep in a safe. */
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { newSigningKey, type SigningKey } from '../../protocol/index.ts';
import { configOf, type Config } from '../../service/config.ts';
import { readFields, writeFields } from '../config-file.ts';
import { demand, fault, refusalOf } from '../faults.ts';
import {
  newRecoveryKey,
  readRecoveryKey,
  readRootKey,
  recoveryFileText,
  rootFileText,
  writeSecret,
} from '../key-file.ts';

/** What of the settings is chosen when a practice is started. */
export interface PracticePlaces {
  readonly data?: string | undefined;
  readonly publicUrl?: string | undefined;
  readonly inboxUrl?: string | undefined;
  readonly publicPort?: number | undefined;
  readonly inboxPort?: number | undefined;
  readonly release?: string | undefined;
  readonly web?: string | undefined;
}

export interface PracticeFolder {
  readonly config: Config;
  readonly root: SigningKey;
  readonly rootFile: string;
  readonly codesFile: string;
}

/**
 * @param example the example's settings, which are left as they are
 * @throws {CommandError} with every fault, unless they are for practice, on this machine
 */
export async function preparePractice(example: string, places: PracticePlaces): Promise<PracticeFolder> {
  const given = readFields(example);
  if (given['practice'] !== true)
    throw refusalOf(
      [
        fault(
          example,
          'practice',
          {
            nb: 'true, siden øvelse bare finnes for oppdiktede eiere',
            en: 'true: only a made-up owner practises',
          },
          given['practice'] === undefined ? '(mangler)' : JSON.stringify(given['practice']),
        ),
      ],
      'Ingenting er gjort.',
    );
  const folder = resolve(places.data ?? resolve(example, '..', String(given['data'])));
  const keys = join(folder, 'keys');
  const rootFile = join(keys, 'root.key');
  const recoveryFile = join(keys, 'recovery.key');

  const fields = {
    ...given,
    publicUrl: places.publicUrl ?? given['publicUrl'],
    inboxUrl:
      places.inboxUrl ??
      (places.inboxPort === undefined ? given['inboxUrl'] : `http://localhost:${places.inboxPort}`),
    listen: listenOf(given['listen'], places),
    data: 'data',
    release: places.release ?? resolve(example, '..', String(given['release'])),
    web: places.web ?? resolve(example, '..', String(given['web'])),
  };
  const file = join(folder, 'mottak.json');
  const root = existsSync(rootFile) ? readRootKey(rootFile) : newSigningKey();
  const recovery = existsSync(recoveryFile) ? await readRecoveryKey(recoveryFile) : await newRecoveryKey();
  const whole = { ...fields, rootKey: root.public, recovery: recovery.recipient };
  // Checked before anything is made, and told by the name of the file that a person can mend.
  const checked = configOf(whole, file);
  const config = demand(
    checked.ok ? checked : { ok: false, faults: checked.faults.map((each) => ({ ...each, file: example })) },
  );

  mkdirSync(keys, { recursive: true, mode: 0o700 });
  const owner = `${config.name} (${config.tenant}), bare til øvelse`;
  if (!existsSync(rootFile)) writeSecret(rootFile, rootFileText(root, owner));
  if (!existsSync(recoveryFile)) writeSecret(recoveryFile, recoveryFileText(recovery, owner));
  writeFields(file, whole);
  return { config, root, rootFile, codesFile: join(keys, 'codes.json') };
}

function listenOf(given: unknown, { publicPort, inboxPort }: PracticePlaces): unknown {
  const { public: open, inbox } = (given ?? {}) as { public?: object; inbox?: object };
  const host = '127.0.0.1';
  return {
    public: { host, port: 4323, ...open, ...(publicPort !== undefined && { port: publicPort }) },
    inbox: { host, port: 4324, ...inbox, ...(inboxPort !== undefined && { port: inboxPort }) },
  };
}
