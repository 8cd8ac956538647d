import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkBackup, restore as putBack } from '../service/backup/backup.ts';
import type { Context } from '../service/context.ts';
import { markSent, unsent } from '../service/outbox/queue.ts';
import { command, type Surroundings } from './command.ts';
import { configOfCommand, withTenant } from './tenant.ts';
import { holdersTable } from './who-reads.ts';

export const restore = command({
  name: 'restore',
  summary: 'henter en kopi tilbake, hel eller ikke i det hele tatt',
  about: `Leser en kopi gjennom, og legger den i mappen for data, som må være tom. Ingenting blir overskrevet: ligger det noe der,
flytt det først. Kopiens eget oppsett (mottak.json) hentes ikke; det er til å sammenligne med. Stopp tjenesten først.
Etterpå vises hvem som leste da kopien ble tatt: de som har sluttet siden, må tas ut på nytt.`,
  options: {
    from: { type: 'string', required: true, value: 'MAPPE', help: 'kopien, som «mottak backup» skrev' },
    'dry-run': { type: 'boolean', help: 'les kopien gjennom, og endre ingenting' },
  },
  async run({ config: path, from, 'dry-run': dryRun }, around) {
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
    await withTenant(config, around, (context) => settle(context, day, around));
    around.say('Det som kom inn etter den dagen, er ikke med. Kjør «mottak check» før du starter tjenesten.');
    return 0;
  },
});

/** A copy knows nothing of what has happened since: who has left is back, and what waited has long been sent. */
function settle(context: Context, day: string, around: Surroundings): void {
  const { store } = context;
  const waiting = unsent(store);
  store.write(() => waiting.forEach(({ id }) => markSent(store, id, day)));
  if (waiting.length > 0)
    around.say(
      `${waiting.length} varsler som ventet da kopien ble tatt, sendes ikke på nytt. Be dem som leser, logge inn og se.`,
    );
  around.say(`
De som leste da kopien ble tatt, kommer inn igjen. Har noen av dem sluttet siden, ta dem ut før tjenesten startes, med
«mottak rotate --without NUMMER»:
${holdersTable(context)}

Postkasser som barn har tømt siden, og saker som er slettet, er tilbake. De som leser, må slette sakene på nytt.`);
}
