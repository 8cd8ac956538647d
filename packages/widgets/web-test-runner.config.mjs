import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { fileURLToPath } from 'node:url';

const workspace = fileURLToPath(new URL('../..', import.meta.url));
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox', '--disable-dev-shm-usage'] : [];

/** `npm test` finds a browser and names it in CHROME_PATH; without it the launcher looks for Chrome itself. */
const { CHROME_PATH } = process.env;

/** The runner's settings for the package that has this `tsconfig.json`. */
export const configFor = (tsconfig) => ({
  files: ['src/**/*.browser.test.ts'],
  rootDir: workspace,
  // axe does not finish in a tab that lies behind another.
  concurrency: 1,
  // The first axe of a busy machine takes its time.
  testFramework: { config: { timeout: 10_000 } },
  nodeResolve: { exportConditions: ['browser', 'development'] },
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(tsconfig),
    }),
    a11ySnapshotPlugin(),
    mediaPlugin(),
  ],
  browsers: [
    chromeLauncher({
      concurrency: 1,
      launchOptions: {
        ...(CHROME_PATH && { executablePath: CHROME_PATH }),
        args: [
          ...asRoot,
          '--disable-gpu',
          '--disable-quic',
          '--no-first-run',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
        ],
      },
    }),
  ],
  // What a tracker says in the console when it fails is part of the tests, not of their result.
  filterBrowserLogs: ({ type }) => type === 'error',
  reporters: [defaultReporter({ reportTestProgress: false }), plainCount()],
});

export default configFor(new URL('tsconfig.json', import.meta.url));

/**
 * The command `media`: the medium and the reader's settings, forced colours among them; false where the browser
 * cannot be told, since it takes Chromium's protocol. And `abilities`: what a test can tell this browser.
 */
function mediaPlugin() {
  return {
    name: 'media',
    async executeCommand({ command, payload, session }) {
      if (command !== 'media' && command !== 'abilities') return undefined;
      const client = await clientOf(session);
      const steered = session.browser.type === 'puppeteer';
      if (command === 'abilities') return { media: Boolean(client), windowSize: steered, heldKeys: steered };
      if (!client) return false;
      // Chrome keeps forced colours until it is told otherwise.
      const features = { 'forced-colors': 'none', ...payload.features };
      await client.send('Emulation.setEmulatedMedia', {
        media: payload.media ?? '',
        features: Object.entries(features).map(([name, value]) => ({ name, value })),
      });
      return true;
    },
  };
}

async function clientOf({ browser, id }) {
  try {
    return await browser.getPage(id).createCDPSession();
  } catch {
    return undefined;
  }
}

/** One plain line at the end, which `npm test` adds up. */
function plainCount() {
  return {
    onTestRunFinished({ sessions }) {
      let passed = 0;
      let failed = 0;
      const count = (suite) => {
        for (const test of suite?.tests ?? []) {
          if (test.passed) passed += 1;
          else if (!test.skipped) failed += 1;
        }
        for (const inner of suite?.suites ?? []) count(inner);
      };
      for (const { testResults, passed: ok } of sessions) {
        count(testResults);
        if (!ok && testResults === undefined) failed += 1;
      }
      console.log(`wtr: ${passed} passed, ${failed} failed`);
    },
  };
}
