/** What lies beside the database: texts, what browsers load, and the alarm channel's program. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { nationalPath, type Fault } from '@apen-oppvekst/data-schema';
import type { Config } from '../config.ts';
import { readJsonFile } from '../json-file.ts';
import { openWeb } from '../pages/files.ts';
import type { Tell } from './health.ts';

export function checkFiles(config: Config, tell: Tell): void {
  const texts = [...new Set(config.units.map(({ setting }) => setting))]
    .flatMap((setting) => [
      nationalPath.speakUp(config.country, setting, config.language),
      nationalPath.speakUpForm(config.country, setting, config.language),
    ])
    .flatMap((path) => {
      const read = readJsonFile(join(config.release, path));
      return read.ok ? [] : read.faults;
    });
  for (const fault of texts) tell('release', 'fault', inLine(fault));
  if (texts.length === 0) tell('release', 'ok', 'Tekstene er på plass.');
  const list = readJsonFile(join(config.web, 'manifest.json'));
  if (!list.ok) {
    for (const fault of list.faults) tell('web', 'fault', `${inLine(fault)}. Kjør «npm run build».`);
    return;
  }
  const web = openWeb(config);
  for (const [part, name] of [
    ['skjema', 'Skjemaet'],
    ['innboks', 'Innboksen'],
  ] as const) {
    const files = web.files(part);
    const gone = Object.values(files ?? {}).filter(({ file }) => !existsSync(join(config.web, part, file)));
    if (files === undefined) tell(`web ${part}`, 'fault', `${name} er ikke bygd i ${config.web}.`);
    else if (gone.length > 0)
      tell(`web ${part}`, 'fault', `${name} mangler filer: ${gone.map(({ file }) => file).join(', ')}.`);
    else tell(`web ${part}`, 'ok', `${name} er bygd.`);
  }
}

export function checkAlarm({ alarm, practice }: Config, tell: Tell): void {
  if (alarm === null) {
    if (!practice)
      tell(
        'alarm',
        'warning',
        'Ingen alarmkanal utenom e-post er satt opp («alarm»): slutter e-posten å gå, får ingen vite det før noen kjører «mottak check».',
      );
    return;
  }
  const { url, command: [program] = [] } = alarm;
  if (program !== undefined && !existsSync(program))
    return tell('alarm', 'fault', `Programmet i «alarm.command» finnes ikke: ${program}.`);
  const where = url === undefined ? program : new URL(url).host;
  tell('alarm', 'ok', `Alarmer går også til ${where}. Prøv den med «mottak check --alarm».`);
}

/** A fault in a file, in one line. */
const inLine = ({ file, path, expected, came }: Fault): string =>
  `${file}${path === '' ? '' : `, ${path}`}: ventet ${expected.nb}, fant: ${came}`;
