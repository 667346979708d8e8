// Starts the platform's WebDriver server and opens a window: WebKitGTK on a virtual display (Linux), or Safari (macOS).
// https://www.w3.org/TR/webdriver2/
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { findBrowser, findVirtualDisplay } from './browsers.mjs';

/**
 * Opens a window with a page of this size.
 * @param {object} [options]
 * @param {string} [options.pageLoadStrategy] when an address counts as open: `none` does not wait for it to load
 * @param {[number, number]} [options.display] width and height of the virtual display, which the window has to fit on
 */
export async function openWindow({ width = 800, height = 600, pageLoadStrategy, display = [1280, 1024] } = {}) {
  const children = [];
  const killAll = () => children.splice(0).forEach((child) => child.kill());
  process.once('exit', killAll);

  function start(command, args, options) {
    const child = spawn(command, args, options);
    children.push(child);
    return child;
  }

  const env = { ...process.env };
  if (process.platform === 'linux') {
    // With -displayfd the server chooses a free display and says which.
    const screen = ['-screen', '0', `${display.join('x')}x24`];
    const server = start(findVirtualDisplay(), ['-displayfd', '1', ...screen], { stdio: ['ignore', 'pipe', 'ignore'] });
    const [number] = await once(server.stdout, 'data');
    env.DISPLAY = `:${String(number).trim()}`;
    delete env.WAYLAND_DISPLAY;
  }
  const port = await freePort();
  const driver = start(findBrowser('webkit'), ['-p', String(port)], { env, stdio: 'ignore' });
  let ended = false;
  driver.once('exit', () => (ended = true));
  const server = `http://127.0.0.1:${port}`;
  while (!(await answers(`${server}/status`))) {
    if (ended) throw new Error('The WebDriver server ended at once.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const { sessionId } = await send('POST', `${server}/session`, {
    capabilities: { alwaysMatch: { pageLoadStrategy } },
  });
  const session = `${server}/session/${sessionId}`;

  const opened = {
    /** Gives what the command of the session answers: https://www.w3.org/TR/webdriver2/#endpoints */
    send: (method, command, body) => send(method, `${session}/${command}`, body),

    /** Sizes the page, not the window with its toolbar: under load the page hears of a new size later than the window. */
    async resize(width, height) {
      const script = 'return [innerWidth, innerHeight, outerWidth - innerWidth, outerHeight - innerHeight]';
      for (let tries = 0, right = 0; tries < 100; tries += 1) {
        const [innerWidth, innerHeight, frameWidth, frameHeight] = await opened.send('POST', 'execute/sync', {
          script,
          args: [],
        });
        right = innerWidth === width && innerHeight === height ? right + 1 : 0;
        // Twice in a row: an earlier size may still be on its way.
        if (right === 2) return;
        if (!right)
          await opened.send('POST', 'window/rect', { width: width + frameWidth, height: height + frameHeight });
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error(`WebKit’s window does not get ${width} × ${height}.`);
    },

    /** Ends the session, the server and its display. */
    async close() {
      await send('DELETE', session).catch(() => {});
      killAll();
    },
  };
  await opened.resize(width, height);
  return opened;
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
