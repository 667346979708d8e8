// Runs the tests in WebKit: starts the platform's WebDriver server and gives each test file the whole window.
// https://www.w3.org/TR/webdriver2/ ; the launcher's shape: https://modern-web.dev/docs/test-runner/browser-launchers/
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { findBrowser, findVirtualDisplay } from './browsers.mjs';

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
  const children = [];
  let session; // the promise of the open session's address
  let active; // the id of the test session in the window

  const killAll = () => children.splice(0).forEach((child) => child.kill());
  process.once('exit', killAll);
  // The test runner and Puppeteer end their browsers on SIGINT alone.
  for (const signal of ['SIGTERM', 'SIGHUP']) process.once(signal, () => process.emit('SIGINT'));

  function start(command, args, options) {
    const child = spawn(command, args, options);
    children.push(child);
    return child;
  }

  async function open() {
    const env = { ...process.env };
    if (process.platform === 'linux') {
      // With -displayfd the server chooses a free display and says which.
      const display = start(findVirtualDisplay(), ['-displayfd', '1', '-screen', '0', '1280x1024x24'], {
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      const [number] = await once(display.stdout, 'data');
      env.DISPLAY = `:${String(number).trim()}`;
      delete env.WAYLAND_DISPLAY;
    }
    const port = await freePort();
    const driver = start(findBrowser('webkit'), ['-p', String(port)], {
      env,
      stdio: 'ignore',
    });
    let ended = false;
    driver.once('exit', () => (ended = true));
    const server = `http://127.0.0.1:${port}`;
    while (!(await answers(`${server}/status`))) {
      if (ended) throw new Error('The WebDriver server ended at once.');
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    // Not to wait for a page to load: the runner listens for what the page itself reports.
    const { sessionId } = await send('POST', `${server}/session`, {
      capabilities: { alwaysMatch: { pageLoadStrategy: 'none' } },
    });
    const address = `${server}/session/${sessionId}`;
    await resize(address, 800, 600);
    return address;
  }

  async function type(names) {
    const actions = names.flatMap((name) =>
      ['keyDown', 'keyUp'].map((action) => ({ type: action, value: keys[name] ?? name })),
    );
    await send('POST', `${await session}/actions`, { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  return {
    name: 'WebKit',
    // The runner's commands know Puppeteer's pages, and no way to size a WebDriver window.
    type: 'puppeteer',
    concurrency: 1,
    async startSession(id, url) {
      session ??= open();
      active = id;
      await send('POST', `${await session}/url`, { url });
    },
    isActive: (id) => id === active,
    getBrowserUrl: async () => send('GET', `${await session}/url`),
    async stopSession() {
      active = undefined;
      await send('POST', `${await session}/url`, { url: 'about:blank' });
      return {};
    },
    async startDebugSession() {
      throw new Error('To debug in WebKit, run with --watch and open the address in the browser.');
    },
    async stop() {
      if (session) await send('DELETE', await session).catch(() => {});
      killAll();
    },
    /** The part of Puppeteer's Page that the commands `sendKeys` (press and type) and `setViewport` use. */
    getPage: () => ({
      keyboard: { press: (key) => type([key]), type: (text) => type([...text]) },
      setViewport: async ({ width, height }) => resize(await session, width, height),
    }),
  };
}

/** Sizes the page, not the window with its toolbar. */
async function resize(session, width, height) {
  const script = 'return [outerWidth - innerWidth, outerHeight - innerHeight]';
  await send('POST', `${session}/window/rect`, { width, height });
  const [frameWidth, frameHeight] = await send('POST', `${session}/execute/sync`, { script, args: [] });
  await send('POST', `${session}/window/rect`, { width: width + frameWidth, height: height + frameHeight });
}

async function send(method, url, body) {
  const response = await fetch(url, body ? { method, body: JSON.stringify(body) } : { method });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`WebDriver: ${value.error}: ${value.message}`);
  return value;
}

function answers(url) {
  return fetch(url).then(
    (response) => response.ok,
    () => false,
  );
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}
