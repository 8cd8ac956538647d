import { resolve } from 'node:path';
import { backup as copy, checkBackup } from '../service/backup/backup.ts';
import { markBackup } from '../service/backup/last.ts';
import { command } from './command.ts';
import { configOfCommand, withTenant } from './tenant.ts';

export const backup = command({
  name: 'backup',
  summary: 'tar en hel kopi mens tjenesten går',
  about: `Skriver databasen, tjenestens egne nøkler og oppsettet til en ny mappe, og leser kopien gjennom. Mappen er der bare når
kopien er hel. Meldingene i den er like forseglet som på tjeneren: uten kodene til dem som leser, eller recovery.key fra
safen, åpner den ingenting. Ta den hver natt, og legg den på en annen maskin.`,
  options: {
    out: { type: 'string', required: true, value: 'MAPPE', help: 'en mappe som ikke finnes' },
  },
  run({ config: path, out }, around) {
    const config = configOfCommand(path, around);
    const folder = resolve(around.folder, out);
    return withTenant(config, around, (context) => {
      copy(context, folder);
      const { day, files } = checkBackup(folder, config);
      markBackup(context);
      around.say(
        `${folder}: ${config.name}, ${day}. ${Object.keys(files).length} filer, lest gjennom og hele.`,
      );
    });
  },
});
