/** How mail goes out: by the tenant's mail server, or to the terminal when practising. */
import { readFileSync } from 'node:fs';
import { createTransport } from 'nodemailer';
import type { Config } from '../config.ts';
import { OperatorError } from '../operator-error.ts';
import { reasonOf } from '../reasons.ts';
import type { Failure } from './delivery.ts';

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The same each time the same notice is tried, so that a doubled one can be told. */
  readonly messageId: string;
}

export interface Mailer {
  readonly send: (mail: Mail) => Promise<void>;
  /** Rejects when the server cannot be reached or does not let us in. */
  readonly verify: () => Promise<void>;
  readonly close: () => void;
}

/** What a mail server's answer to a try means. It has refused the address, and not us, if it did when it was named. */
export function failureOf(error: unknown): Failure {
  const { responseCode, command } = error as { readonly responseCode?: unknown; readonly command?: unknown };
  const answered = typeof responseCode === 'number';
  const ofAddress = answered && command === 'RCPT TO';
  return { answered, ofAddress, forGood: ofAddress && responseCode >= 500 };
}

/** @throws {OperatorError} when the file cannot be read */
function passwordIn(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    throw new OperatorError(
      `${file}: ventet e-postpassordet (mail.smtp.passwordFile), fant: ${reasonOf(error)}.`,
    );
  }
}

const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/**
 * Nothing where the tenant has no mail.
 * @throws {OperatorError} when its password cannot be read
 */
export function createMailer(
  { mail, inboxUrl }: Config,
  print: (text: string) => void = console.log,
): Mailer | undefined {
  if (mail === null) return undefined;
  if ('to' in mail) {
    return {
      send: ({ to, subject, text }) => Promise.resolve(print(`✉ ${to}: ${subject}\n${text.trim()}`)),
      verify: () => Promise.resolve(),
      close: () => undefined,
    };
  }
  const { host, port, secure, user, passwordFile } = mail.smtp;
  const transport = createTransport({
    host,
    port,
    secure,
    // The sender's own name in the greeting, never the machine's.
    name: new URL(inboxUrl).hostname,
    ...(user !== undefined && {
      auth: { user, pass: passwordFile === undefined ? '' : passwordIn(passwordFile) },
    }),
    ...timeouts,
  });
  return {
    send: async ({ to, subject, text, messageId }) => {
      await transport.sendMail({
        from: mail.from,
        to,
        subject,
        text,
        messageId,
        xMailer: false,
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
    },
    verify: async () => void (await transport.verify()),
    close: () => transport.close(),
  };
}
