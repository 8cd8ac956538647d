import { resolve } from 'node:path';
import { openStore } from '../service/context.ts';
import { command } from './command.ts';
import { UsageError } from './options.ts';
import { preparePractice } from './practice/folder.ts';
import { seed } from './practice/seed.ts';
import { practiceTable } from './practice/table.ts';
import { runUntilStopped } from './running.ts';

export const practice = command({
  name: 'practice',
  summary: 'kjører en oppdiktet eier, med to som leser i hver gruppe',
  about: `Lager nøkler, lar to personer i hver gruppe få hver sin kode, skriver kodene ut, og kjører tjenesten. Neste gang er kodene
de samme. Virker bare for et oppsett med "practice": true på denne maskinen; alt blir liggende i mappen for data, også
nøklene som en virkelig eier har i safen.`,
  options: {
    data: { type: 'string', value: 'MAPPE', help: 'mappen for øvelsen (data i oppsettet)' },
    'public-url': {
      type: 'string',
      value: 'ADRESSE',
      help: 'adressen til portalen, som gir /mottak/ videre hit',
    },
    'inbox-url': { type: 'string', value: 'ADRESSE', help: 'adressen til innboksen' },
    'public-port': { type: 'string', value: 'PORT', help: 'porten skjemaet lytter på' },
    'inbox-port': { type: 'string', value: 'PORT', help: 'porten innboksen lytter på' },
    release: { type: 'string', value: 'MAPPE', help: 'utgivelsen med hjelp og lov' },
    web: { type: 'string', value: 'MAPPE', help: 'det nettlesere laster' },
  },
  async run(values, around) {
    const faults: string[] = [];
    const portOf = (name: 'public-port' | 'inbox-port'): number | undefined => {
      const text = values[name];
      if (text === undefined) return undefined;
      const port = Number(text);
      if (!Number.isInteger(port) || port < 1 || port > 65_535)
        faults.push(`--${name}: fant «${text}», ventet et portnummer fra 1 til 65535`);
      return port;
    };
    const places = { publicPort: portOf('public-port'), inboxPort: portOf('inbox-port') };
    if (faults.length > 0) throw new UsageError(faults.join('\n'));
    const pathOf = (path: string | undefined): string | undefined =>
      path === undefined ? undefined : resolve(around.folder, path);
    const { config, root, codesFile } = await preparePractice(
      resolve(around.folder, values.config ?? 'mottak.json'),
      {
        ...places,
        data: pathOf(values.data),
        publicUrl: values['public-url'],
        inboxUrl: values['inbox-url'],
        release: pathOf(values.release),
        web: pathOf(values.web),
      },
    );
    const context = openStore(config, { clock: around.now });
    const holders = await seed(context, codesFile, root.secret).finally(() => context.close());
    await runUntilStopped(config, around, () => around.say(practiceTable(config, holders)));
  },
});
