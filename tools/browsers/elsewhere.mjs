import base from '../../packages/widgets/web-test-runner.config.mjs';

/**
 * The widgets' own test configuration for another browser. Tests that steer the browser by Chromium's
 * protocol (media, accessibility tree) say «in Chromium» in their name and are left to it.
 */
export const elsewhere = (browsers) => ({
  ...base,
  browsers,
  // They come up slowly on a machine that does other things too.
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 300_000,
  testFramework: { config: { grep: 'in Chromium', invert: true, timeout: 60_000 } },
});
