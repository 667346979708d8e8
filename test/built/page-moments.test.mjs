// What happens to a page with widgets: it is left and come back to, printed, or opened where nobody sees it.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launch } from 'puppeteer-core';
import { findBrowser } from '../../scripts/browsers.mjs';
import { launchBrowser, openPage, serve } from './browser.mjs';
import { list, placeholder, said, scriptTag, startSite, titles } from './host-site.mjs';

const site = await startSite();
const { visit } = site;
after(() => site.close());

/** What pages tell that were come back to. */
const cameBack = await (async () => {
  let tell;
  const server = await serve(({ url }) => {
    tell(JSON.parse(decodeURIComponent(url.split('?')[1])));
    return { body: '' };
  });
  const next = () => new Promise((resolve) => (tell = resolve));
  return { ...server, next };
})();
after(() => cameBack.close());

/** Keeps what the page is told. */
const record = `<script>
  globalThis.told = [];
  for (const type of ['zen-load', 'zen-view']) addEventListener(type, () => told.push(type), true);
  const { type } = performance.getEntriesByType('navigation')[0];
  // To a server, since drivers lose sight of pages that were kept.
  addEventListener('pageshow', async ({ persisted }) => {
    if (!persisted && type !== 'back_forward') return;
    const lists = () => [...document.querySelectorAll('zen-related-posts')];
    const isShown = () => lists().length === 2 && told.length >= 2 && lists().every(({ state }) => state === 'ready');
    while (!isShown()) await new Promise(requestAnimationFrame);
    const shown = lists().map(({ shadowRoot }) => shadowRoot.querySelectorAll('.card').length);
    fetch('${cameBack.origin}?' + encodeURIComponent(JSON.stringify({ told, persisted, shown })));
  });
</script>`;

/** Chromium with the cache of pages to go back to, which its driver turns off. */
const launchWithCache = (engine) =>
  engine === 'firefox'
    ? launchBrowser(engine)
    : launch({
        executablePath: findBrowser(engine),
        ignoreDefaultArgs: ['--disable-back-forward-cache'],
        args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
      });

for (const engine of ['chromium', 'firefox'])
  describe(`in ${engine}`, () => {
    let browser;
    let page;
    before(async () => {
      browser = await launchWithCache(engine);
      page = await openPage(browser);
    });
    after(() => browser.close());

    test('who goes back to a page finds its widgets as they were', { timeout: 30_000 }, async (t) => {
      const leaving = await openPage(browser);
      await visit(leaving, list + placeholder, record + scriptTag);
      await titles(leaving, 'zen-related-posts', 2);
      await leaving.goto(site.put('<h1>Other</h1>'));
      const next = cameBack.next();
      await leaving.evaluate(() => history.back()).catch(() => {});
      const { told, persisted, shown } = await next;
      assert.deepEqual(shown, [2, 2]);
      t.diagnostic(persisted ? 'the page was kept' : 'the page was loaded anew');
      assert.equal(told.filter((type) => type === 'zen-load').length, 2);
      assert.deepEqual(said(leaving), []);
      assert.ok(leaving.requests.filter((url) => url.endsWith('/feed.json')).length <= (persisted ? 1 : 2));
      await leaving.close();
    });

    test('a printed page has the pictures of all widgets', { timeout: 30_000 }, async () => {
      // With a picture of its own: one that the list shows would be in the browser's memory.
      const far = '<zen-article-card src="/other.json"></zen-article-card>';
      await visit(page, `${list}<p style="height: 9000px"></p>${far}`);
      await titles(page, 'zen-related-posts');
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await titles(page, 'zen-related-posts, zen-article-card', 2);
      await page.waitForFunction(() =>
        [...document.querySelectorAll('zen-related-posts, zen-article-card')].every(({ shadowRoot }) =>
          [...shadowRoot.querySelectorAll('img')].every(({ complete, naturalWidth }) => complete && naturalWidth),
        ),
      );
      const pdf = await page.pdf();
      assert.ok(pdf.length > 10_000, `${pdf.length} bytes`);
    });

    test('a skeleton is not printed', async (t) => {
      if (engine === 'firefox') return t.skip('its driver can’t emulate print');
      const waiting = '<zen-article-card src="/feed.json"></zen-article-card>';
      await visit(page, `<p style="height: 9000px"></p>${waiting}`);
      const isShown = () =>
        page.$eval('zen-article-card', ({ shadowRoot }) => shadowRoot.querySelector('.skeleton').checkVisibility());
      await page.waitForFunction(() =>
        document.querySelector('zen-article-card').shadowRoot?.querySelector('.skeleton'),
      );
      assert.equal(await isShown(), true);
      await page.emulateMediaType('print');
      assert.equal(await isShown(), false);
      await page.emulateMediaType(null);
    });

    test(
      'a page that nobody sees loads nothing that is far away, and counts no view',
      { timeout: 30_000 },
      async (t) => {
        const far = '<p style="height: 9000px"></p><zen-article-card src="/other.json"></zen-article-card>';
        await visit(page, '');
        const hidden = await browser.newPage({ type: 'tab' });
        await page.bringToFront();
        const isHidden = await hidden
          .waitForFunction(() => document.hidden, { polling: 20, timeout: 5000 })
          .catch(() => undefined);
        if (!isHidden) {
          await hidden.close();
          return t.skip('this browser shows it');
        }
        const requests = [];
        hidden.on('request', (request) => requests.push(new URL(request.url()).pathname));
        await hidden.goto(site.put(list + far, record + scriptTag));
        await titles(hidden, 'zen-related-posts');
        // Longer than an article has to be in view.
        const start = await hidden.evaluate(() => performance.now());
        await hidden.waitForFunction((start) => performance.now() - start > 1500, { polling: 50 }, start);
        assert.deepEqual(await hidden.evaluate(() => globalThis.told), ['zen-load']);
        assert.ok(!requests.includes('/other.json'));
        await hidden.bringToFront();
        await hidden.waitForFunction(() => globalThis.told.includes('zen-view'));
        await hidden.close();
      },
    );
  });
