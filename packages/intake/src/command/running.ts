import type { Config } from '../service/config.ts';
import { startService, type RunningService } from '../service/server.ts';
import { reasonOf } from '../service/reasons.ts';
import { CommandError, type Surroundings } from './command.ts';

/** Runs the service until somebody asks it to stop. Requests under way are finished first. */
export async function runUntilStopped(
  config: Config,
  { stop }: Surroundings,
  onStarted: (service: RunningService) => void,
): Promise<void> {
  const service = await startService(config).catch((error: unknown) => {
    throw portError(error) ?? error;
  });
  onStarted(service);
  if (!stop.aborted) await new Promise((done) => stop.addEventListener('abort', done, { once: true }));
  await service.stop();
}

/** What is told when it could not listen, or nothing where that is not what failed. */
function portError(error: unknown): CommandError | undefined {
  const { syscall, port, address } = error as { syscall?: unknown; port?: number; address?: string };
  if (syscall !== 'listen') return undefined;
  return new CommandError(
    `Fikk ikke lytte på ${address ?? ''}:${port ?? ''}: ${reasonOf(error)}. Kjører tjenesten alt? Ellers velg en annen port ` +
      'i «listen» i oppsettet.',
  );
}
