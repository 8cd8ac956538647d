/** Runs a tenant: two servers and the jobs, until it is stopped. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer, type HttpBindings } from '@hono/node-server';
import type { Config } from './config.ts';
import { openStore, type Clock, type Context } from './context.ts';
import type { OnFull } from './http/app.ts';
import { inboxApp } from './inbox-app.ts';
import { createJobs } from './jobs.ts';
import { createSessions } from './login/sessions.ts';
import type { Log } from './log.ts';
import { whenUrgent } from './outbox/queue.ts';
import { createAlarmChannel } from './outbox/channel.ts';
import { createSender } from './outbox/sender.ts';
import { createMailer, type Mailer } from './outbox/transport.ts';
import { openWeb } from './pages/files.ts';
import { newestDocument } from './keys/documents.ts';
import { StoreError } from './store/open.ts';
import { createProofs } from './proof/proofs.ts';
import { publicApp } from './public-app.ts';

export interface StartOptions {
  readonly clock?: Clock;
  readonly log?: Log;
  /** In the place of the tenant's mail server. */
  readonly mail?: Mailer;
  /** For the jitter of mail: 0 up to 1. */
  readonly random?: () => number;
  /** Milliseconds between rounds of jobs; 0 for none but those asked for by `tick`. */
  readonly jobsEvery?: number;
  /** False: without the daily report the service sends itself. */
  readonly canary?: boolean;
}

export interface RunningService {
  /** Where the public part is, as the tenant's people see it. */
  readonly publicUrl: string;
  readonly inboxUrl: string;
  /** Where it listens, which a proxy asks. */
  readonly listening: { readonly public: string; readonly inbox: string };
  readonly context: Context;
  /** One round of jobs. */
  readonly tick: () => Promise<void>;
  /** Lets requests finish, empties the log of writes into the database, and closes it. */
  readonly stop: () => Promise<void>;
}

const patienceMs = 10_000;

/**
 * Starts. A port of 0 takes a free one, and the addresses follow.
 * @throws when a port is taken or the database cannot be used
 */
export async function startService(given: Config, options: StartOptions = {}): Promise<RunningService> {
  // What it makes is for its own user alone.
  process.umask(0o077);
  // Apps are made when the ports are known, since pages name the address they are on.
  let handlers: { public: Handler; inbox: Handler } | undefined;
  const wait: Handler = () => new Response(null, { status: 503 });
  const servers = {
    public: serve((request, env) => (handlers?.public ?? wait)(request, env)),
    inbox: serve((request, env) => (handlers?.inbox ?? wait)(request, env)),
  };
  let context: Context | undefined;
  try {
    const at = {
      public: await listen(servers.public, given.listen.public),
      inbox: await listen(servers.inbox, given.listen.inbox),
    };
    const config: Config = {
      ...given,
      ...(given.listen.public.port === 0 && { publicUrl: at.public }),
      ...(given.listen.inbox.port === 0 && { inboxUrl: at.inbox }),
    };
    const opened = openStore(config, {
      ...(options.clock && { clock: options.clock }),
      ...(options.log && { log: options.log }),
    });
    context = opened;
    demandReceiptKey(opened);
    const web = openWeb(config);
    const mailer = options.mail ?? createMailer(config);
    const sender = createSender(opened, mailer, createAlarmChannel(config), options.random);
    const jobs = createJobs(opened, sender, options.canary ?? true);
    const onFull: OnFull = () => jobs.diskFull();
    const [publicOne, inboxOne] = [
      publicApp(opened, web, createProofs(opened), onFull),
      inboxApp(opened, web, createSessions(opened), sender, onFull),
    ];
    handlers = {
      public: (request, env) => publicOne.fetch(request, env as HttpBindings),
      inbox: (request, env) => inboxOne.fetch(request, env),
    };
    const every = options.jobsEvery ?? 60_000;
    if (every > 0) whenUrgent(opened.store, () => jobs.sendSoon());
    const timer = every === 0 ? undefined : setInterval(() => void jobs.tick(), every);
    opened.log('info', 'started', `Mottak for ${config.name} er i gang.`);
    let stopping: Promise<void> | undefined;
    return {
      publicUrl: config.publicUrl,
      inboxUrl: config.inboxUrl,
      listening: at,
      context: opened,
      tick: () => jobs.tick(),
      stop: () =>
        (stopping ??= (async () => {
          clearInterval(timer);
          await jobs.stop();
          await Promise.all([close(servers.public), close(servers.inbox)]);
          mailer?.close();
          opened.store.checkpoint();
          opened.close();
          opened.log('info', 'stopped', 'Mottak er stoppet.');
        })()),
    };
  } catch (error) {
    await Promise.all([close(servers.public), close(servers.inbox)]);
    context?.close();
    throw error;
  }
}

/** No page believes that a report is stored when it is signed by another key than root has signed for. */
function demandReceiptKey({ config, store, secrets }: Context): void {
  const others = config.units.filter(({ id }) => {
    const signed = newestDocument(store, id)?.parsed.receiptKey;
    return signed !== undefined && signed !== secrets.receipt.public;
  });
  if (others.length === 0) return;
  throw new StoreError(
    `receipt.key er en annen enn den som er signert for ${others.map(({ name }) => name).join(', ')}. Hent den fra ` +
      'sikkerhetskopien, eller kjør «mottak rotate».',
  );
}

type Handler = (request: Request, env: unknown) => Response | Promise<Response>;

function serve(fetch: Handler): Server {
  return createAdaptorServer({
    fetch,
    overrideGlobalObjects: false,
    serverOptions: { requestTimeout: 60_000, headersTimeout: 20_000, keepAliveTimeout: 5_000 },
  }) as Server;
}

function listen(
  server: Server,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<string> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => {
      server.off('error', fail);
      const { port: taken } = server.address() as AddressInfo;
      done(`http://${host.includes(':') ? `[${host}]` : host}:${taken}`);
    });
  });
}

/** Waits for requests that are under way, though not for ever. */
function close(server: Server): Promise<void> {
  return new Promise((done) => {
    if (!server.listening) return done();
    const timer = setTimeout(() => server.closeAllConnections(), patienceMs);
    server.close(() => {
      clearTimeout(timer);
      done();
    });
    server.closeIdleConnections();
  });
}
