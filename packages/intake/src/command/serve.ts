import { command } from './command.ts';
import { runUntilStopped } from './running.ts';
import { configOfCommand } from './tenant.ts';

export const serve = command({
  name: 'serve',
  summary: 'kjører tjenesten til den blir bedt om å stoppe',
  about: `Tar imot meldinger på den åpne porten, og viser innboksen på den andre. SIGTERM stopper den når det som er i gang, er
ferdig. Loggen går til stderr: dager og hendelser, aldri adresser, klokkeslett eller hvem.`,
  options: {},
  async run({ config: path }, around) {
    const config = configOfCommand(path, around);
    await runUntilStopped(config, around, ({ listening }) => {
      around.say(`Skjemaet: ${config.publicUrl}/mottak/ (lytter på ${listening.public})`);
      around.say(`Innboksen: ${config.inboxUrl}/ (lytter på ${listening.inbox})`);
    });
  },
});
