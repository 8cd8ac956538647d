/**
 * Runs the widget tests in Firefox and in WebKitGTK, where they are installed or can be: as root on Debian
 * they are fetched. A browser that cannot be had is told and left out.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const widgets = resolve(here, '../../packages/widgets');
const runner = join(here, 'node_modules/@web/test-runner/dist/bin.js');
const started = new Set();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    for (const child of started) child.kill(signal);
  });
}

/** Path of the first of these programs that is on the machine. */
const find = (...names) =>
  names
    .flatMap((name) =>
      name.startsWith('/')
        ? [name]
        : (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)),
    )
    .find((path) => existsSync(path));

/** Fetches Debian's packages, where that may be done. */
function fetch(...packages) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !find('apt-get')) return;
  console.log(`» Installerer Debians ${packages.join(', ')} …`);
  const options = {
    stdio: ['ignore', 'ignore', 'ignore'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', ...packages], options);
}

function start(command, args, env = {}) {
  const child = spawn(command, args, {
    cwd: widgets,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  started.add(child);
  const ended = new Promise((done) =>
    child.once('close', (code) => {
      started.delete(child);
      done(code ?? 1);
    }),
  );
  return { child, ended };
}

const tests = (config, env) => start(process.execPath, [runner, '--config', join(here, config), ...(process.env.WFILES ? ['--files', process.env.WFILES] : [])], env).ended;

/** A port that nothing listens on just now. */
async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => probe.once('listening', done));
  const { port } = probe.address();
  await new Promise((done) => probe.close(done));
  return port;
}

async function firefox() {
  if (!find('firefox-esr', 'firefox')) fetch('firefox-esr');
  const program = find('firefox-esr', 'firefox');
  if (!program) return undefined;
  return tests('firefox.config.mjs', { FIREFOX_PATH: program });
}

async function webkit() {
  const browser = () =>
    find(
      '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
      '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
    );
  if (!find('WebKitWebDriver') || !browser() || !find('Xvfb')) fetch('webkit2gtk-driver', 'xvfb');
  const [driver, program, screen] = [find('WebKitWebDriver'), browser(), find('Xvfb')];
  if (!driver || !program || !screen) return undefined;
  const display = `:${90 + (process.pid % 900)}`;
  const xvfb = start(screen, [display, '-screen', '0', '1280x1024x24', '-nolisten', 'tcp']);
  const port = await freePort();
  // WebKit's sandbox needs rights that a container does not have.
  const server = start(driver, [`--port=${port}`], {
    DISPLAY: display,
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  });
  try {
    return await tests('webkit.config.mjs', { WEBKIT_DRIVER_PORT: String(port), WEBKIT_PATH: program });
  } finally {
    server.child.kill();
    xvfb.child.kill();
    await Promise.all([server.ended, xvfb.ended]);
  }
}

for (const [name, run] of Object.entries({ WebKitGTK: webkit })) {
  console.log(`» widget-testene i ${name}`);
  const code = await run();
  if (code === undefined) console.log(`  ${name} finnes ikke her og kan ikke hentes; hoppet over.`);
  else if (code !== 0) process.exitCode = 1;
}
