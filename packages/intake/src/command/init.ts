import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Fault } from '@apen-oppvekst/data-schema';
import { fingerprint, newSigningKey } from '../protocol/index.ts';
import { configOf } from '../service/config.ts';
import { openStore } from '../service/context.ts';
import { receiptFile } from '../service/secrets.ts';
import { databaseFile } from '../service/store/open.ts';
import { command, type Surroundings } from './command.ts';
import { readFields, writeFields } from './config-file.ts';
import { demand, fault, refusalOf } from './faults.ts';
import { newRecoveryKey, recoveryFileText, rootFileText, writeSecret } from './key-file.ts';

/** What `init` gave. */
interface Initiated {
  readonly rootFile: string;
  readonly recoveryFile: string;
  /** `age1pq1…` */
  readonly recovery: string;
}

export const init = command({
  name: 'init',
  summary: 'lager mappen for data og nøklene til en ny eier',
  about: `Leser et utfylt oppsett, lager mappen for data, og lager tre nøkler:
  kvitteringsnøkkelen   blir på tjeneren, og signerer «meldingen er lagret»
  root.key              signerer hvem barn skriver til
  recovery.key          åpner alt hvis alle som leser har mistet nøklene sine
De to siste skrives i mappen du velger, og de offentlige halvdelene inn i oppsettet. Ingenting som finnes, blir
overskrevet.`,
  options: {
    keys: {
      type: 'string',
      required: true,
      value: 'MAPPE',
      help: 'mappen for root.key og recovery.key; ikke på tjeneren',
    },
  },
  async run({ config, keys }, around) {
    const { rootFile, recoveryFile, recovery } = await initiate(config ?? 'mottak.json', keys, around);
    around.say(`
Ferdig. Disse to filene er alt som kan signere nøkler og gjenopprette meldinger:

  ${rootFile}
  ${recoveryFile}

Gjør dette nå:
  1. Kopier begge filene til to minnepinner.
  2. Legg pinnene i to safer på to steder. Skriv navnet på kommunen og «mottak» på dem.
  3. Prøv at begge kopiene kan leses. Slett så filene fra denne maskinen.
Mister dere root.key, må alle skjemaer settes opp på nytt. Mister dere recovery.key og alle som leser mister sine,
kan ingen åpne meldingene. Ingen andre har kopier, heller ikke vi.

Gjenopprettingsnøkkelens fire ord er «${(await fingerprint(recovery)).join(' ')}». De som leser, skriver dem i innboksen når
de lager en nøkkel til gruppen. Gi dem ordene på papir.

Så inviterer du to fra hver gruppe: mottak invite --group owner --role oppvekstsjef --email …`);
  },
});

/** Makes everything, or leaves everything as it was. */
async function initiate(
  configPath: string,
  keysPath: string,
  { folder }: Pick<Surroundings, 'folder'>,
): Promise<Initiated> {
  const file = resolve(folder, configPath);
  const keys = resolve(folder, keysPath);
  const rootFile = join(keys, 'root.key');
  const recoveryFile = join(keys, 'recovery.key');
  const root = newSigningKey();
  const recovery = await newRecoveryKey();

  const fields = readFields(file);
  const whole = { ...fields, rootKey: root.public, recovery: recovery.recipient };
  const config = configOf(whole, file);
  const faults: Fault[] = config.ok ? [] : [...config.faults];
  const unset = {
    nb: 'ingen verdi, siden «mottak init» skriver den',
    en: 'no value: «mottak init» writes it',
  };
  for (const name of ['rootKey', 'recovery'])
    if (fields[name] !== undefined)
      faults.push(fault(file, name, unset, 'en nøkkel: eieren er alt satt opp'));
  const nothing = { nb: 'ingen fil: ingenting blir overskrevet', en: 'no file: nothing is overwritten' };
  const made = config.ok ? [databaseFile(config.config.data), receiptFile(config.config.data)] : [];
  for (const each of [rootFile, recoveryFile, ...made])
    if (existsSync(each)) faults.push(fault(each, '', nothing, 'en fil som finnes'));
  if (config.ok && isInside(keys, config.config.data)) {
    const elsewhere = {
      nb: 'en mappe utenfor dataene, der ingen kopi av dem tar nøklene med',
      en: 'a folder outside the data',
    };
    faults.push(fault(keys, '--keys', elsewhere, config.config.data));
  }
  if (faults.length > 0) throw refusalOf(faults, 'Ingenting er skrevet.');
  const { data, name, tenant } = demand(config);

  const before = [keys, data].filter((each) => !existsSync(each));
  const written: string[] = [];
  try {
    mkdirSync(keys, { recursive: true, mode: 0o700 });
    const owner = `${name} (${tenant})`;
    for (const [path, text] of [
      [rootFile, rootFileText(root, owner)],
      [recoveryFile, recoveryFileText(recovery, owner)],
    ] as const) {
      writeSecret(path, text);
      written.push(path);
    }
    openStore(demand(config)).close();
    writeFields(file, whole);
  } catch (error) {
    for (const path of [...written, ...made, ...before]) rmSync(path, { recursive: true, force: true });
    throw error;
  }
  return { rootFile, recoveryFile, recovery: recovery.recipient };
}

const isInside = (inner: string, outer: string): boolean => {
  const way = relative(outer, inner);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !way.includes(':'));
};
