import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkBackup, restore as putBack } from '../service/index.ts';
import { command } from './command.ts';
import { configOfCommand } from './tenant.ts';

export const restore = command({
  name: 'restore',
  summary: 'henter en kopi tilbake, hel eller ikke i det hele tatt',
  about: `Leser en kopi gjennom, og legger den i mappen for data, som må være tom. Ingenting blir overskrevet: ligger det noe der,
flytt det først. Kopiens eget oppsett (mottak.json) hentes ikke; det er til å sammenligne med. Stopp tjenesten først.`,
  options: {
    from: { type: 'string', required: true, value: 'MAPPE', help: 'kopien, som «mottak backup» skrev' },
    'dry-run': { type: 'boolean', help: 'les kopien gjennom, og endre ingenting' },
  },
  run({ config: path, from, 'dry-run': dryRun }, around) {
    const config = configOfCommand(path, around);
    const folder = resolve(around.folder, from);
    if (dryRun) {
      const { day, schema } = checkBackup(folder, config);
      around.say(`${folder}: ${config.name}, ${day}, versjon ${schema}. Kopien er hel.`);
      if (existsSync(config.data) && readdirSync(config.data).length > 0) {
        around.warn(
          `✖ Mappen for data, ${config.data}, er ikke tom. Flytt det som ligger der, før du henter tilbake.`,
        );
        return 1;
      }
      around.say(`Prøvekjøring: ingenting er endret. Den ville blitt lagt i ${config.data}.`);
      return 0;
    }
    const { day } = putBack(folder, config);
    around.say(`${config.data}: ${config.name} slik det var ${day}.`);
    around.say('Det som kom inn etter den dagen, er ikke med. Kjør «mottak check» før du starter tjenesten.');
    return 0;
  },
});
