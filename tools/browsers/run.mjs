/**
 * Runs the widget tests in Firefox and in WebKitGTK, where they are installed or can be: as root on Debian
 * they are fetched. A browser that cannot be had is told with why, and left out.
 */
import { spawn } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { programs } from '../../tests/support/elsewhere/programs.ts';
import { openScreen } from '../../tests/support/elsewhere/screen.ts';
import { startWebkitDriver } from '../../tests/support/elsewhere/webkit.ts';

const here = dirname(fileURLToPath(import.meta.url));
const widgets = resolve(here, '../../packages/widgets');
const runner = join(here, 'node_modules/@web/test-runner/dist/bin.js');
const started = new Set();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    for (const child of started) child.kill(signal);
  });
}

/** Runs the tests to their end; gives the exit code. What the caller was given, such as `--files`, goes on to the runner. */
function tests(config, env) {
  const child = spawn(process.execPath, [runner, '--config', join(here, config), ...process.argv.slice(2)], {
    cwd: widgets,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  started.add(child);
  return new Promise((done) =>
    child.once('close', (code) => {
      started.delete(child);
      done(code ?? 1);
    }),
  );
}

const firefox = ({ firefox: program }) => tests('firefox.config.mjs', { FIREFOX_PATH: program });

async function webkit(paths) {
  const screen = await openScreen(paths);
  const driver = await startWebkitDriver(paths.webkitDriver, screen);
  try {
    const result = tests('webkit.config.mjs', {
      WEBKIT_DRIVER_PORT: String(driver.port),
      WEBKIT_PATH: paths.webkit,
    });
    // No window manager is there to give it the keyboard; in a window without it, WebKit has nothing in `:focus`.
    await screen.focus('MiniBrowser').catch(() => console.log('  Ingen fikk gitt WebKit tastaturet.'));
    return await result;
  } finally {
    await driver.stop();
    await screen.stop();
  }
}

for (const [name, run, ...wanted] of [
  ['Firefox', firefox, 'firefox'],
  ['WebKitGTK', webkit, 'webkit', 'webkitDriver', 'screen', 'hands'],
]) {
  console.log(`» widget-testene i ${name}`);
  const found = programs(...wanted);
  if (!found.ok) console.log(`  Hoppet over: ${found.why}.`);
  else if ((await run(found.paths)) !== 0) process.exitCode = 1;
}
