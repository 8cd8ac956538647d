/** What the service does by itself: notices, alarms, its daily report, and that it is copied. */
import { lacksBackup, lastBackup } from '../backup/last.ts';
import { daysBetween, dayAt } from '../calendar/days.ts';
import { groupIds, groupName } from '../config.ts';
import type { Context } from '../context.ts';
import { staffOf } from '../keys/holders.ts';
import { staffOfAlarm } from '../outbox/addresses.ts';
import { alarmWords } from '../outbox/alarm-words.ts';
import { asksForWork, standing, type Alarm } from '../outbox/alarms.ts';
import { unsent } from '../outbox/queue.ts';
import { unrung } from '../outbox/ringing.ts';
import { canaryOf } from '../overview/overview.ts';
import type { Tell } from './health.ts';

export function checkWork(context: Context, tell: Tell): void {
  const { store, config, clock } = context;
  const today = dayAt(clock());
  const waiting = unsent(store);
  const oldest = waiting.map(({ day }) => day).sort()[0] ?? today;
  if (config.mail === null)
    tell('outbox', 'warning', 'Ingen e-post er satt opp: ingen får beskjed utenfor innboksen.');
  else if (daysBetween(oldest, today) > 0)
    tell('outbox', 'fault', `${waiting.length} varsler venter, det eldste siden ${oldest}.`);
  else
    tell(
      'outbox',
      'ok',
      waiting.length === 0 ? 'Ingen varsler venter.' : `${waiting.length} varsler fra i dag venter.`,
    );
  const silent = unrung(store).length;
  if (config.alarm !== null && silent > 0)
    tell(
      'alarm',
      'fault',
      `Alarmkanalen har ikke tatt imot ${silent} alarmer. Prøv den: mottak check --alarm.`,
    );
  const copied = lastBackup(store);
  if (lacksBackup(store, today) || (copied === undefined && !config.practice))
    tell(
      'backup',
      lacksBackup(store, today) ? 'fault' : 'warning',
      `${copied === undefined ? 'Det er aldri tatt sikkerhetskopi' : `Siste sikkerhetskopi er fra ${copied}`}. Kjør «mottak backup» hver natt.`,
    );
  else if (copied !== undefined) tell('backup', 'ok', `Siste sikkerhetskopi er fra ${copied}.`);
  for (const group of groupIds(config)) {
    const canary = canaryOf(context, group);
    const name = groupName(config, group);
    if (canary === undefined)
      tell(`canary ${group}`, 'warning', `${name}: ingen prøvemelding er sendt ennå.`);
    else if (!canary.stored || daysBetween(canary.day, today) > 1)
      tell(`canary ${group}`, 'fault', `${name}: siste prøvemelding (${canary.day}) kom ikke fram.`);
    else
      tell(
        `canary ${group}`,
        'ok',
        `${name}: prøvemeldingen ${canary.day} kom fram${canary.opened === null ? '' : `, sist åpnet ${canary.opened}`}.`,
      );
  }
  for (const alarm of standing(store))
    // Told above, by what is so now.
    if (asksForWork(alarm) && alarm.kind !== 'backup-missing')
      tell(
        `alarm ${alarm.kind}`,
        'fault',
        `${alarmWords[alarm.kind]} (${whoseOf(context, alarm)}siden ${alarm.day})`,
      );
}

/** Whose address it is that fails: the operator is the one who can mend it. */
function whoseOf({ store, config }: Context, { kind, about }: Alarm): string {
  if (kind !== 'address-failing') return '';
  const [group = ''] = about.split(':');
  const id = staffOfAlarm(about);
  const role = id === undefined ? 'adressen i «owner.email»' : staffOf(store, id)?.role;
  return `${groupName(config, group)}, ${role ?? 'ukjent'}, `;
}
