import { mailReturned } from '../service/outbox/addresses.ts';
import { readReturnedMail } from '../service/outbox/returned-mail.ts';
import { command } from './command.ts';
import { UsageError } from './options.ts';
import { configOfCommand, withTenant } from './tenant.ts';

export const bounce = command({
  name: 'bounce',
  summary: 'leser en e-post som kom i retur, og gir eieren alarm',
  about: `Leser én e-post fra standard inn, slik posttjeneren gir den videre (mottak bounce < retur.eml). Er det et varsel herfra som
kom i retur, får eieren alarm: en av dem som leser, har en adresse som ikke virker. All annen e-post legges bort uten at
noe gjøres. Svaret er 0 i begge tilfeller, så posttjeneren ikke sender noe tilbake.`,
  options: {},
  async run({ config: path }, around) {
    const config = configOfCommand(path, around);
    const mail = await around.read?.();
    if (mail === undefined) throw new UsageError('gi e-posten på standard inn: mottak bounce < retur.eml');
    const read = await readReturnedMail(mail);
    if (read.is === 'other') return around.say('Ikke en e-post i retur. Ingenting er gjort.');
    if (read.is === 'nameless')
      return around.say('En e-post i retur, men uten nummeret på varselet. Ingenting er gjort.');
    // The host is the inbox's; the number alone says which.
    const id = /^<?([\w-]+)@/.exec(read.messageId)?.[1] ?? '';
    const known = await withTenant(config, around, (context) => mailReturned(context, id));
    around.say(
      known
        ? 'Et varsel er kommet i retur. Eieren får alarm.'
        : 'En e-post i retur, men ikke til noen som leser nå. Ingenting er gjort.',
    );
  },
});
