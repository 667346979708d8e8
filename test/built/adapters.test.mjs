// Pastes the adapters of docs/analytics.md into a page as they stand there, and holds them to what the tool is told.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launchBrowser, openPage, serve } from './browser.mjs';
import { blocksOf, read } from './markdown.mjs';

const scripts = blocksOf(read('docs/analytics.md')).filter(({ code }) => code.startsWith('<script>'));

/** The adapter that speaks to a tool, by a name that only it uses. */
const adapterFor = (name) => scripts.find(({ code }) => code.includes(`window.${name}?.`)).code;

const blog = 'https://blog.example';
const items = ['first', 'second'].map((id) => ({ id, url: `${blog}/${id}/`, title: `The ${id} article` }));
const heading = 'Planning a move?';

/** Each tool: its stub, which leaves `calls`, and what it is told of a view or click. */
const tools = {
  'Google Tag Manager': {
    name: 'dataLayer',
    stub: 'window.calls = window.dataLayer = [];',
    told: ({ type, title, id, url, position, widget }) => [
      {
        event: type.replace('-', '_'),
        zen_title: title,
        zen_id: id,
        zen_url: url,
        zen_position: position,
        zen_widget: widget,
      },
    ],
  },
  Matomo: {
    name: '_paq',
    stub: 'window.calls = window._paq = [];',
    told: ({ type, title, id, url, position, widget }) => [
      type === 'zen-view'
        ? ['trackContentImpression', widget, title, url]
        : ['trackContentInteraction', 'click', widget, title, url],
      ['trackEvent', widget, type, id ?? heading, position],
    ],
  },
  Plausible: {
    name: 'plausible',
    stub: 'window.calls = []; window.plausible = (...values) => calls.push(values);',
    told: ({ type, title, id, url, position, widget }) => [
      [type, { props: { title, id, url, position, widget }, interactive: type === 'zen-click' }],
    ],
  },
};

const pageWith = (...head) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>
<link rel="icon" href="data:,">
<script>
  // What the page itself hears, and where the reader stays.
  window.heard = [];
  for (const type of ['zen-view', 'zen-click'])
    addEventListener(type, (event) => {
      event.preventDefault();
      heard.push({ type, url: event.detail.url });
    });
</script>
${head.join('\n')}
<script async src="/zen-widgets.js"></script></head><body>
<zen-cta heading="${heading}" href="${blog}/contact/"></zen-cta>
<zen-related-posts src="/feed.json" limit="2" order="feed" layout="list"></zen-related-posts>
</body></html>`;

const pages = new Map();
const site = await serve(({ url }) => {
  if (url === '/feed.json')
    return { body: JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Blog', items }) };
  if (pages.has(url)) return { type: 'text/html; charset=utf-8', body: pages.get(url) };
  const [file] = /(?<=^\/)zen-widgets[\w.-]*\.js$/.exec(url) ?? [];
  return file && { type: 'text/javascript', body: read(`dist/cdn/${file}`) };
});
after(() => site.close());

for (const engine of ['chromium', 'firefox'])
  describe(engine, () => {
    let browser;
    before(async () => void (browser = await launchBrowser(engine)));
    after(() => browser.close());

    /** Opens a page, sees all there is, and clicks the first article; gives the page. */
    async function read(...head) {
      pages.set('/page.html', pageWith(...head));
      const page = await openPage(browser);
      await page.goto(`${site.origin}/page.html`);
      await page.waitForFunction(() => globalThis.heard.length === 3);
      await page.click('zen-related-posts >>> [part~="link"]');
      await page.waitForFunction(() => globalThis.heard.length === 4);
      return page;
    }

    for (const [title, { name, stub, told }] of Object.entries(tools)) {
      test(`${title} is told of each view and each click, and of nothing else`, async () => {
        const page = await read(`<script>${stub}</script>`, adapterFor(name));
        const { calls, box } = JSON.parse(
          await page.evaluate(() => {
            const { calls, heard } = globalThis;
            const inWidget = ({ url }) => url?.endsWith('/contact/');
            return JSON.stringify({ calls: [...calls], box: heard.find(inWidget)?.url });
          }),
        );
        const articles = items.map(({ id, title, url }, position) => ({
          type: 'zen-view',
          title,
          id,
          url,
          position,
          widget: 'zen-related-posts',
        }));
        const cta = { type: 'zen-view', title: heading, url: box, position: 0, widget: 'zen-cta' };
        const expected = [cta, ...articles, { ...articles[0], type: 'zen-click' }].flatMap(told);
        // As in JSON, which leaves out what nobody knows. Which of two comes into view first is the browser's to say.
        const sorted = (list) => list.map((call) => JSON.stringify(call)).sort();
        assert.deepEqual(sorted(calls), sorted(expected));
        assert.deepEqual(calls.at(-1), JSON.parse(JSON.stringify(expected.at(-1))), 'the click comes last');
        assert.deepEqual(page.heard, []);
        await page.close();
      });
    }

    test('where no tool is there, nothing is sent, made or thrown', async () => {
      const page = await read(...scripts.map(({ code }) => code));
      assert.deepEqual(
        await page.evaluate(
          (names) => names.filter((name) => name in globalThis),
          Object.values(tools).map(({ name }) => name),
        ),
        [],
      );
      assert.deepEqual(
        page.requests.filter((url) => !url.startsWith(site.origin)),
        [],
      );
      assert.deepEqual(page.heard, []);
      await page.close();
    });
  });
