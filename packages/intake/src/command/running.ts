import { startService, type Config, type RunningService } from '../service/index.ts';
import { CommandError, type Surroundings } from './command.ts';
import { codeOf } from './faults.ts';

/** Runs the service until somebody asks it to stop. Requests under way are finished first. */
export async function runUntilStopped(
  config: Config,
  { stop }: Surroundings,
  onStarted: (service: RunningService) => void,
): Promise<void> {
  const service = await startService(config).catch((error: unknown) => {
    if (codeOf(error) !== 'EADDRINUSE') throw error;
    const ports = `${config.listen.public.port} eller ${config.listen.inbox.port}`;
    throw new CommandError(
      `Port ${ports} er opptatt. Kjører tjenesten alt? Ellers velg en annen i «listen».`,
    );
  });
  onStarted(service);
  if (!stop.aborted) await new Promise((done) => stop.addEventListener('abort', done, { once: true }));
  await service.stop();
}
