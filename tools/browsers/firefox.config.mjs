/** The widget tests in Firefox, by WebDriver BiDi; `FIREFOX_PATH` names the program. */
import { chromeLauncher } from '@web/test-runner-chrome';
import { elsewhere } from './elsewhere.mjs';

export default elsewhere([
  chromeLauncher({
    concurrency: 1,
    launchOptions: { browser: 'firefox', executablePath: process.env.FIREFOX_PATH },
  }),
]);
