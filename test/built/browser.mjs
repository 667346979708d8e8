// What the tests of built files share: a browser, pages that keep what they hear, and a server of the test's own.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { launch } from 'puppeteer-core';
import { findBrowser } from '../../scripts/browsers.mjs';

/** Starts the browser of an engine, `chromium` or `firefox`; `args` are Chromium's. */
export function launchBrowser(engine = 'chromium', args = []) {
  const executablePath = findBrowser(engine);
  if (engine === 'firefox') return launch({ browser: 'firefox', executablePath });
  return launch({
    executablePath,
    // Chromium's sandbox does not start as root.
    args: ['--disable-gpu', '--no-first-run', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...args],
  });
}

/**
 * Opens a page in a window of its own; a tab in the background draws no frames. `heard` keeps every console message,
 * uncaught error and failed request, `requests` the address of every request that leaves the browser.
 */
export async function openPage(browser, { width = 1200, height = 900 } = {}) {
  const page = await browser.newPage({ type: 'window' });
  await page.setViewport({ width, height });
  page.setDefaultTimeout(15_000);
  page.heard = [];
  page.requests = [];
  page.on('console', (message) =>
    page.heard.push(`console.${message.type()}: ${message.text()} (${message.location().url})`),
  );
  page.on('pageerror', (error) => page.heard.push(`uncaught: ${error}`));
  page.on('request', (request) => {
    if (/^https?:/.test(request.url())) page.requests.push(request.url());
  });
  return page;
}

/** Serves what `answer` gives for a request: a body, or undefined for 404. Gives the origin and a function that ends it. */
export async function serve(answer) {
  const server = createServer(async (request, response) => {
    const { type = 'application/json', headers, body } = (await answer(request, response)) ?? {};
    if (body === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'Content-Type': type, 'Access-Control-Allow-Origin': '*', ...headers }).end(body);
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  return {
    origin: `http://localhost:${server.address().port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
