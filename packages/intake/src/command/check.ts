import { checkHealth } from '../service/check/check.ts';
import type { HealthItem, HealthState } from '../service/check/health.ts';
import type { Config } from '../service/config.ts';
import { AlarmError, createAlarmChannel } from '../service/outbox/channel.ts';
import { command } from './command.ts';
import { keyHealth, proxyHealth, transportHealth } from './key-health.ts';
import { configOfCommand } from './tenant.ts';

const signs: Readonly<Record<HealthState, string>> = { ok: '✔', warning: '!', fault: '✖' };

export const check = command({
  name: 'check',
  summary: 'ser etter at alt er som det skal, én linje for hver ting',
  about: `Ser på oppsettet, tekstene og filene, databasen, plassen på disken, nøklene og hvem som leser, varsler som venter, den
daglige prøvemeldingen, skjemaet og e-posten, og om de som leser, er dem barn får vite om. ✔ er i orden, ! bør ordnes, ✖ må ordnes nå. Svaret er 1 når noe må ordnes.
Kjør den hver dag, og la noen få beskjed når svaret ikke er 0.`,
  options: {
    alarm: { type: 'boolean', help: 'send en prøve gjennom alarmkanalen' },
    offline: { type: 'boolean', help: 'ikke prøv skjemaets adresse og e-posttjeneren' },
  },
  async run({ config: path, offline, alarm }, around) {
    const config = configOfCommand(path, around);
    const items: HealthItem[] = [
      { about: 'config', state: 'ok', words: `Oppsettet til ${config.name} er i orden.` },
      ...proxyHealth(config),
      ...(await checkHealth(config, { clock: around.now, network: !offline })).filter(
        // Told below, with what to do.
        ({ about }) => about !== 'receipt',
      ),
      ...keyHealth(config),
      ...(offline ? [] : await transportHealth(config)),
      ...(alarm ? [await ringHealth(config)] : []),
    ];
    const width = Math.max(...items.map(({ about }) => about.length));
    for (const { about, state, words } of items)
      around.say(`${signs[state]} ${about.padEnd(width)}  ${words}`);
    const faults = items.filter(({ state }) => state === 'fault').length;
    if (faults > 0) around.warn(`${faults} må ordnes nå.`);
    return faults > 0 ? 1 : 0;
  },
});

/** Sends a line that says it is a try, as an alarm is sent. */
async function ringHealth(config: Config): Promise<HealthItem> {
  const about = 'alarm --alarm';
  const channel = createAlarmChannel(config);
  if (channel === undefined)
    return { about, state: 'fault', words: 'Ingen alarmkanal er satt opp («alarm» i oppsettet).' };
  try {
    await channel.ring('Dette er en prøve. Alarmkanalen virker.');
    return { about, state: 'ok', words: 'Prøven er sendt. Se etter at den kom fram.' };
  } catch (error) {
    if (!(error instanceof AlarmError)) throw error;
    return { about, state: 'fault', words: `Alarmkanalen tok ikke imot prøven: ${error.message}.` };
  }
}
