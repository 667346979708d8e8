// Runs the tests in WebKit: gives each test file the whole window that WebDriver drives.
// The launcher's shape: https://modern-web.dev/docs/test-runner/browser-launchers/
import { openWindow } from './webdriver.mjs';

/** WebDriver's code points for keys without a character: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const keys = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Escape: '\uE00C',
  Space: ' ',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** A @web/test-runner browser launcher for WebKitGTK (Linux) or Safari (macOS). */
export function webdriverLauncher() {
  let opened; // the promise of the window
  let active; // the id of the test session in the window

  // The test runner and Puppeteer end their browsers on SIGINT alone.
  for (const signal of ['SIGTERM', 'SIGHUP']) process.once(signal, () => process.emit('SIGINT'));

  const send = async (...command) => (await opened).send(...command);

  async function type(names) {
    const actions = names.flatMap((name) =>
      ['keyDown', 'keyUp'].map((action) => ({ type: action, value: keys[name] ?? name })),
    );
    await send('POST', 'actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  return {
    name: 'WebKit',
    // The runner's commands know Puppeteer's pages, and no way to size a WebDriver window.
    type: 'puppeteer',
    concurrency: 1,
    async startSession(id, url) {
      // Not to wait for a page to load: the runner listens for what the page itself reports.
      opened ??= openWindow({ pageLoadStrategy: 'none' });
      active = id;
      await send('POST', 'url', { url });
    },
    isActive: (id) => id === active,
    getBrowserUrl: async () => send('GET', 'url'),
    async stopSession() {
      active = undefined;
      await send('POST', 'url', { url: 'about:blank' });
      return {};
    },
    async startDebugSession() {
      throw new Error('To debug in WebKit, run with --watch and open the address in the browser.');
    },
    async stop() {
      await (await opened)?.close();
    },
    /** The part of Puppeteer's Page that the commands `sendKeys` (press and type) and `setViewport` use. */
    getPage: () => ({
      keyboard: { press: (key) => type([key]), type: (text) => type([...text]) },
      setViewport: async ({ width, height }) => (await opened).resize(width, height),
    }),
  };
}
