/** What answers over the network: the form where children come, and the mail server. */
import type { Config } from '../config.ts';
import { OperatorError } from '../operator-error.ts';
import { createMailer } from '../outbox/transport.ts';
import { reasonOf } from '../reasons.ts';
import type { Tell } from './health.ts';

const serverOf = ({ mail }: Config): string =>
  mail !== null && 'smtp' in mail ? `${mail.smtp.host}:${mail.smtp.port}` : '';

export async function checkNetwork(config: Config, tell: Tell): Promise<void> {
  const [first] = config.units;
  try {
    const response = await fetch(`${config.publicUrl}/mottak/skjema/${first?.id}/${config.language}`, {
      signal: AbortSignal.timeout(10_000),
    });
    if (response.ok) tell('public', 'ok', `Skjemaet svarer på ${config.publicUrl}.`);
    else tell('public', 'fault', `Skjemaet svarer ${response.status} på ${config.publicUrl}.`);
  } catch (error) {
    tell(
      'public',
      'fault',
      `Skjemaet svarer ikke på ${config.publicUrl}: ${reasonOf(error)}. Kjører tjenesten?`,
    );
  }
  let mailer;
  try {
    mailer = createMailer(config);
    await mailer?.verify();
    if (mailer !== undefined) tell('mail', 'ok', 'E-posttjeneren svarer.');
  } catch (error) {
    if (error instanceof OperatorError) for (const fault of error.faults) tell('mail', 'fault', fault);
    else tell('mail', 'fault', `E-posttjeneren ${serverOf(config)} kan ikke brukes: ${reasonOf(error)}.`);
  } finally {
    mailer?.close();
  }
}
