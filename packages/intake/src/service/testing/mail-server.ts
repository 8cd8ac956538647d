/** A mail server on this machine that keeps what it takes, and refuses what it is told to. */
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import type { After } from './tenant.ts';

export interface MailServer {
  readonly port: number;
  /** What it took, whole, with the addresses each went to. */
  readonly mails: { readonly to: string; readonly text: string }[];
  /** What it answers where an address is named; nothing for those it takes. */
  refuses: (address: string) => { readonly code: number; readonly words: string } | undefined;
}

export async function mailServer(after: After): Promise<MailServer> {
  const kept: MailServer['mails'] = [];
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo({ address }, _, done) {
      const refused = made.refuses(address);
      done(refused && Object.assign(new Error(refused.words), { responseCode: refused.code }));
    },
    onData(stream, { envelope }, done) {
      let text = '';
      stream.on('data', (part: Buffer) => (text += part.toString('utf8')));
      stream.on('end', () => {
        kept.push({ to: envelope.rcptTo.map(({ address }) => address).join(), text });
        done();
      });
    },
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', () => done()));
  after.after(() => new Promise<void>((done) => server.close(() => done())));
  const { port } = server.server.address() as AddressInfo;
  const made: MailServer = { port, mails: kept, refuses: () => undefined };
  return made;
}
