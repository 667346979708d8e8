// Opens every story of the built Storybook, below a path as on a shared host, and holds it to what it says:
// the widgets reach the state it is tagged with (`ready` without a tag), nothing fails or prints, axe finds nothing.
// Once in light and from left to right, once in dark and from right to left.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launchBrowser, openPage } from './browser.mjs';

const root = fileURLToPath(new URL('../../storybook-static', import.meta.url));
const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')));
const base = '/below/a/path/';
const types = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

const server = createServer(async ({ url }, response) => {
  const { pathname } = new URL(url, 'http://localhost');
  try {
    const path = pathname.slice(base.length);
    const body = path === 'axe.js' ? axe : await readFile(join(root, normalize(path)));
    const type = types[extname(pathname)] ?? 'application/octet-stream';
    response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'max-age=600' }).end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((resolve) => server.listen(0, 'localhost', resolve));
const storybook = `http://localhost:${server.address().port}${base}`;

const browser = await launchBrowser();

after(async () => {
  await browser.close();
  server.close();
  server.closeAllConnections();
});

const pageCount = 3;
const idlePages = await Promise.all(Array.from({ length: pageCount }, () => openPage(browser)));
const { entries } = JSON.parse(await readFile(join(root, 'index.json'), 'utf8'));
const all = Object.values(entries);

const variants = {
  'light, left to right': '',
  'dark, right to left': 'scheme:dark;direction:rtl;language:ar',
};

describe('stories', { concurrency: pageCount }, () => {
  for (const story of all.filter(({ type }) => type === 'story')) {
    test(`${story.title} › ${story.name}`, () =>
      withPage(async (page) => {
        for (const [variant, globals] of Object.entries(variants)) {
          const problems = await checkStory(page, story.id, globals);
          assert.equal(problems.join('\n'), '', variant);
        }
      }));
  }
});

describe('pages of documentation', { concurrency: pageCount }, () => {
  for (const { id, title } of all.filter(({ type }) => type === 'docs')) {
    test(title, () =>
      withPage(async (page) => {
        page.heard = [];
        await page.goto(`${storybook}iframe.html?id=${id}&viewMode=docs`);
        await page.waitForSelector('#storybook-docs h1');
        await page.waitForFunction(() =>
          [...document.querySelectorAll('.docs-story')].every((story) => story.querySelector('.page')),
        );
        // The stories that fail on purpose print here too.
        const problems = page.heard.filter((line) => !line.includes('[zen-widgets]'));
        assert.deepEqual(problems, []);
      }),
    );
  }
});

test('every element has its stories', () => {
  const titles = new Set(all.filter(({ type }) => type === 'story').map(({ title }) => title));
  assert.deepEqual([...titles].sort(), ['Article card', 'Call to action', 'Feed', 'Related posts']);
});

/** What is wrong with a story. */
async function checkStory(page, id, globals) {
  page.heard = [];
  // Storybook's own axe check would do the work twice.
  await page.goto(`${storybook}iframe.html?id=${id}&viewMode=story&globals=a11y.manual:!true;${globals}`);
  const render = await page.waitForFunction(() => {
    const { phase, story } = globalThis.__STORYBOOK_PREVIEW__?.currentRender ?? {};
    return ['finished', 'errored', 'aborted'].includes(phase) && { phase, tags: story?.tags };
  });
  const { phase, tags } = await render.jsonValue();
  if (phase !== 'finished') return [`The story is ${phase}`, ...page.heard];

  const expected = ['idle', 'loading', 'empty', 'error'].find((state) => tags.includes(state)) ?? 'ready';
  const states = () => page.$$eval('#storybook-root *', (elements) => elements.flatMap(({ state }) => state ?? []));
  try {
    await page.waitForFunction(
      (state) => {
        const widgets = [...document.querySelectorAll('#storybook-root *')].filter((element) => 'state' in element);
        return widgets.length > 0 && widgets.every((widget) => widget.state === state && !widget.isUpdatePending);
      },
      {},
      expected,
    );
  } catch {
    return [`Expected the state ${expected}, not ${await states()}`, ...page.heard];
  }

  const failing = expected === 'empty' || expected === 'error';
  const messages = page.heard.filter((line) => line.includes('[zen-widgets]'));
  const problems = page.heard.filter((line) => !failing || !messages.includes(line));
  if (failing && !messages.length) problems.push('A message on the console was expected');

  await page.addScriptTag({ url: `${storybook}axe.js` });
  const violations = await page.evaluate(async () => {
    const results = await globalThis.axe.run('#storybook-root', { resultTypes: ['violations'] });
    return results.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `axe: ${id} at ${target.flat().join(' ')}\n${failureSummary}`),
    );
  });
  return [...problems, ...violations];
}

async function withPage(run) {
  const page = idlePages.pop() ?? (await openPage(browser));
  try {
    await run(page);
  } finally {
    idlePages.push(page);
  }
}
