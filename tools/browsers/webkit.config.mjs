/** The widget tests in WebKitGTK's MiniBrowser, by its WebDriver, which listens on `WEBKIT_DRIVER_PORT`. */
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { elsewhere } from './elsewhere.mjs';

export default elsewhere([
  webdriverLauncher({
    automationProtocol: 'webdriver',
    hostname: '127.0.0.1',
    port: Number(process.env.WEBKIT_DRIVER_PORT),
    path: '/',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: process.env.WEBKIT_PATH, args: ['--automation'] },
    },
  }),
]);
