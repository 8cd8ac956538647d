import { groupIds, groupName } from '../service/config.ts';
import { createInvite } from '../service/keys/invites.ts';
import { command } from './command.ts';
import { UsageError } from './options.ts';
import { configOfCommand, withTenant } from './tenant.ts';

export const invite = command({
  name: 'invite',
  summary: 'lager en lenke som lar én person bli med i en gruppe',
  about: `Lager en lenke som virker én gang, i én uke. Den som åpner den, lager sin egen nøkkel i nettleseren sin.
Gi lenken til personen selv, helst ansikt til ansikt eller i en annen kanal enn e-postadressen varslene går til.
En gruppe trenger minst to som leser før barn kan skrive til den.`,
  options: {
    group: { type: 'string', required: true, value: 'GRUPPE', help: '«owner», eller nummeret til en enhet' },
    role: { type: 'string', required: true, value: 'ROLLE', help: 'rollen, som «rektor»; aldri et navn' },
    email: {
      type: 'string',
      required: true,
      value: 'ADRESSE',
      help: 'hvor varsler går; de sier aldri hva saken gjelder',
    },
  },
  run({ config: path, group, role, email }, around) {
    const config = configOfCommand(path, around);
    const faults: string[] = [];
    if (!groupIds(config).includes(group)) {
      const known = groupIds(config).map((id) => `  ${id}  ${groupName(config, id)}`);
      faults.push(`--group: fant «${group}», ventet en av\n${known.join('\n')}`);
    }
    if (!/^[^\s@<>]+@[^\s@<>]+$/.test(email))
      faults.push(`--email: fant «${email}», ventet en e-postadresse, som «post@kommunen.no»`);
    if (role.trim() === '' || role.includes('@'))
      faults.push(`--role: fant «${role}», ventet en rolle, som «rektor»`);
    if (faults.length > 0) throw new UsageError(faults.join('\n'));
    return withTenant(config, around, (context) => {
      const { link, staff, expires } = createInvite(context, { group, role: role.trim(), email });
      around.say(`${groupName(config, group)} · ${role.trim()} (${staff})`);
      around.say(`Lenken virker én gang, til og med ${expires}:\n\n  ${link}\n`);
    });
  },
});
