// The demo as a reader meets it: every page that its index names, with the blog on an origin of its own.
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { textOf } from '../../demo/blog/articles.ts';
import { startDemo } from '../../demo/server.ts';
import { launchBrowser, openPage } from './browser.mjs';
import { layoutShifts, watchLayoutShifts } from './layout-shifts.mjs';

const demo = await startDemo({ port: 0 });
const browser = await launchBrowser();

after(async () => {
  await browser.close();
  await demo.close();
});

const widgets = 'zen-article-card, zen-related-posts, zen-cta';
const index = await (await fetch(`${demo.pages}/`)).text();
const paths = [...index.matchAll(/<a href="(\/[^"]+)"/g)].map(([, path]) => path);
const feed = await (await fetch(`${demo.blog}/feed.json`)).json();
const titles = new Set(feed.items.map(({ title }) => title));
const article = '/agency-article.html';

describe('pages', { concurrency: 3 }, () => {
  test('the index names them all', () => {
    assert.deepEqual(paths, [
      article,
      '/partner-company.html',
      '/editor.html',
      '/configurator.html',
      '/app/',
      '/states.html',
      '/languages.html',
    ]);
  });

  // The configurator, whose widgets are in frames, has a test of its own.
  for (const path of ['/', ...paths.filter((path) => !/^\/(?:states|configurator)\.html$/.test(path))]) {
    test(path, async () => {
      const page = await open(path, { width: 360, height: 740 });
      if (path === '/app/') await useApp(page);
      await readThrough(page);
      await waitForStates(page, (widgets) => widgets.map(() => 'ready'));
      await readThrough(page);
      const cards = await shownCards(page);
      for (const { title } of cards) assert.ok(titles.has(title), title);
      assert.equal(cards.length > 0, path !== '/');
      await assertPictures(page);
      for (const width of [360, 1280]) await assertNoOverflow(page, width);
      assert.deepEqual(page.heard, []);
      await page.close();
    });
  }

  test('/states.html', async () => {
    const page = await open('/states.html', { width: 360, height: 740 });
    const byHeading = { 'It works': 'ready', 'There is nothing to show': 'empty', 'It fails': 'error' };
    const expected = (headings) => headings.map((heading) => byHeading[heading] ?? 'error');
    const headings = await page.$$eval(`.case :is(${widgets})`, (widgets) =>
      widgets.map((widget) => widget.closest('.grid').previousElementSibling.textContent),
    );
    assert.deepEqual(
      Object.keys(byHeading).filter((heading) => !headings.includes(heading)),
      [],
    );

    // All but the last, which is far below and asks for nothing until the reader is near.
    await waitForStates(page, () => [...expected(headings).slice(0, -1), 'idle']);
    const late = () => page.requests.filter((url) => url.endsWith('?late')).length;
    assert.equal(late(), 0);
    await readThrough(page);
    const states = [...expected(headings).slice(0, -1), 'ready'];
    await waitForStates(page, () => states);
    assert.equal(late(), 1);
    await page.waitForFunction(
      (states) => [...document.querySelectorAll('.case output')].every(({ value }, n) => value === states[n]),
      {},
      states,
    );

    const failing = await page.$$eval(widgets, (widgets) =>
      widgets.filter(({ state }) => state !== 'ready').map(({ localName, src, state }) => ({ localName, src, state })),
    );
    const messages = page.heard.filter((line) => line.includes('[zen-widgets]'));
    assert.equal(messages.length, failing.length);
    for (const { localName, src, state } of failing) {
      const start = `console.${state === 'empty' ? 'warn' : 'error'}: [zen-widgets] <${localName}>: ${src} `;
      assert.equal(messages.filter((line) => line.startsWith(start)).length, 1, `${start}\n${messages.join('\n')}`);
    }
    // The browser's own: for each address, that it can't be had.
    const others = page.heard.filter((line) => !messages.includes(line));
    for (const line of others) {
      assert.ok(
        failing.some(({ src, state }) => state === 'error' && line.includes(src)),
        line,
      );
    }
    await readThrough(page);
    await assertPictures(page);
    for (const width of [360, 1280]) await assertNoOverflow(page, width);
    await page.close();
  });

  test('a server that comes back and goes again', async () => {
    const page = await open('/states.html');
    const [back, away] = await page.$$('button[data-src]');
    const shown = () => page.$eval('#offline', ({ shadowRoot }) => shadowRoot.querySelectorAll('.card').length);
    const state = (wanted) =>
      page.waitForFunction((wanted) => document.getElementById('offline').state === wanted, {}, wanted);
    const messages = () =>
      page.heard.filter((line) => line.includes('offline.invalid/feed.json') && line.includes('[zen'));
    await state('error');
    assert.equal(await shown(), 0);
    await back.click();
    await state('ready');
    assert.equal(await shown(), 3);
    await away.click();
    await state('error');
    assert.equal(await shown(), 3, 'what was shown stays');
    // The same words once more would tell nobody anything.
    assert.equal(messages().length, 1);
    await page.close();
  });
});

describe('the agency’s article', () => {
  test('six other posts, each with a title and a short excerpt', async () => {
    const page = await openArticle();
    const canonical = await page.$eval('link[rel=canonical]', ({ href }) => href);
    const shown = await page.$eval('zen-related-posts', ({ shadowRoot }) =>
      [...shadowRoot.querySelectorAll('.card')].map((card) => ({
        url: card.querySelector('a').href,
        title: card.querySelector('a').innerText,
        excerpt: card.querySelector('.excerpt').innerText,
      })),
    );
    assert.equal(new Set(shown.map(({ url }) => url)).size, 6);
    assert.equal(shown.length, 6);
    for (const { url, title, excerpt } of shown) {
      assert.notEqual(url, canonical);
      const item = feed.items.find((item) => item.url === url);
      assert.equal(title, item.title);
      assert.ok(excerpt.length > 0 && excerpt.length <= 120, excerpt);
      const summary = item.summary ?? textOf(item.content_html);
      if (summary.length <= 120) assert.equal(excerpt, summary);
      else assert.ok(excerpt.endsWith('…') && summary.startsWith(excerpt.slice(0, -1)), excerpt);
    }
    const picks = feed.items.find(({ url }) => url === canonical)._zen.related;
    const ids = shown.map(({ url }) => feed.items.find((item) => item.url === url).id);
    assert.deepEqual(ids.slice(0, picks.length), picks);
    await page.close();
  });

  test('feed and call to action come from another origin, once each', async () => {
    const page = await openArticle();
    assert.notEqual(demo.blog, demo.pages);
    assert.deepEqual(page.requests.filter((url) => url.endsWith('.json')).sort(), [
      `${demo.blog}/cta.json`,
      `${demo.blog}/feed.json`,
    ]);
    const link = new URL(await page.$eval('zen-cta', ({ shadowRoot }) => shadowRoot.querySelector('a').href));
    assert.equal(link.origin + link.pathname, `${demo.blog}/contact/`);
    assert.deepEqual(Object.fromEntries(link.searchParams), {
      utm_source: 'localhost',
      utm_medium: 'zen-cta',
      utm_campaign: 'blog-article',
    });
    await page.close();
  });

  test('the Tab key reaches each link once, in reading order', async () => {
    const page = await openArticle();
    const expected = await page.$$eval('zen-cta, zen-related-posts', (widgets) =>
      widgets
        .flatMap(({ shadowRoot }) => [...shadowRoot.querySelectorAll('.card')])
        .map((card) => [card.getBoundingClientRect(), card.querySelector('a').href])
        .sort(([a], [b]) => a.top - b.top || a.left - b.left)
        .map(([, href]) => href),
    );
    assert.equal(expected.length, 7);
    const reached = [];
    for (;;) {
      await page.keyboard.press('Tab');
      const focus = await page.evaluate(() => {
        const host = document.activeElement;
        const isWidget = host.matches('zen-cta, zen-related-posts, zen-cta *, zen-related-posts *');
        return { isWidget, isEnd: host === document.body, href: (host.shadowRoot?.activeElement ?? host).href };
      });
      if (focus.isEnd) break;
      if (focus.isWidget) reached.push(focus.href);
    }
    assert.deepEqual(reached, expected);
    await page.close();
  });
});

describe('nothing moves on the agency’s article', () => {
  /** Where a reader may be when something arrives. */
  const places = {
    'at the start of the widgets': () => document.querySelector('zen-cta').scrollIntoView(),
    'in the middle of the list': () => document.querySelector('zen-related-posts').scrollIntoView({ block: 'center' }),
    'at the end of the page': () => scrollTo(0, document.documentElement.scrollHeight),
  };
  const endOfList = {
    'at the end of the list, above a tall footer': () => {
      const footer = document.querySelector('.foot');
      footer.style.paddingBlockEnd = '100vh';
      scrollBy(0, footer.getBoundingClientRect().top - innerHeight * 0.6);
    },
  };

  for (const width of [390, 800, 1280]) {
    for (const [place, scroll] of Object.entries(places)) {
      test(`${width} pixels wide, ${place} before script and feed arrive`, async (t) => {
        const { page, release } = await openHeld(width, ['/zen-widgets.js', '/feed.json', '/cta.json']);
        await page.evaluate(scroll);
        await frames(page);
        release('/zen-widgets.js');
        await waitForList(page, 'loading');
        await frames(page);
        release('/cta.json');
        release('/feed.json');
        await assertStill(t, page);
      });
    }

    for (const [place, scroll] of Object.entries({ ...places, ...endOfList })) {
      test(`${width} pixels wide, ${place} before the feed arrives`, async (t) => {
        const { page, release } = await openHeld(width, ['/feed.json', '/cta.json']);
        await page.waitForFunction(() => document.querySelector('zen-related-posts').state);
        await page.evaluate(scroll);
        await waitForList(page, 'loading');
        await frames(page);
        release('/cta.json');
        release('/feed.json');
        await assertStill(t, page);
      });
    }

    test(`${width} pixels wide, read from the top`, async (t) => {
      const { page } = await openHeld(width, []);
      await page.mouse.move(width / 2, 300);
      while (await wheel(page, 120));
      await assertStill(t, page);
    });
  }

  /** The article, with the answers to these paths held back until they are released; its layout shifts are kept. */
  async function openHeld(width, held) {
    const gates = new Map(held.map((path) => [path, Promise.withResolvers()]));
    const page = await openPage(browser, { width, height: 850 });
    await page.evaluateOnNewDocument(watchLayoutShifts);
    await page.setRequestInterception(true);
    page.on('request', async (request) => {
      await gates.get(new URL(request.url()).pathname)?.promise;
      // The page may be gone by now.
      await request.continue().catch(() => {});
    });
    await page.goto(demo.pages + article, { waitUntil: 'domcontentloaded' });
    await page.waitForFunction(() => document.querySelector('.hero').naturalWidth);
    return { page, release: (path) => gates.get(path).resolve() };
  }

  const waitForList = (page, state) =>
    page.waitForFunction((state) => document.querySelector('zen-related-posts').state === state, {}, state);

  async function assertStill(t, page) {
    await waitForList(page, 'ready');
    await page.waitForFunction(() => ['ready', 'idle'].includes(document.querySelector('zen-cta').state));
    await picturesInView(page);
    await frames(page);
    const { sum, score, moves } = await layoutShifts(page);
    t.diagnostic(`layout shift: ${score.toFixed(4)} (sum ${sum.toFixed(4)})`);
    assert.ok(sum <= 0.01, moves.join('\n'));
    assert.deepEqual(page.heard, []);
    await page.close();
  }
});

/** Opens a page of the demo; failed requests are heard, too. */
async function open(path, size) {
  const page = await openPage(browser, size);
  page.on('requestfailed', (request) => page.heard.push(`failed: ${request.url()} ${request.failure()?.errorText}`));
  await page.goto(demo.pages + path);
  return page;
}

/** The agency's article with its widgets shown. */
async function openArticle() {
  const page = await open(article);
  await readThrough(page);
  await waitForStates(page, () => ['ready', 'ready']);
  return page;
}

/** Puts an article on the app's list and searches. */
async function useApp(page) {
  const card = await page.waitForSelector('#results zen-article-card:nth-child(2):state(ready)');
  const title = await card.evaluate(({ article }) => article.title);
  await card.click();
  await page.waitForFunction(
    (title) => document.querySelector('#list zen-article-card:state(ready)')?.article.title === title,
    {},
    title,
  );
  assert.equal(new URL(page.url()).pathname, '/app/');
  await page.waitForFunction(() => document.querySelector('#log').textContent.includes('zen-click'));
  await page.type('#query', 'wordpress');
  await page.waitForFunction(() => parseInt(document.querySelector('#found').textContent) < 10);
}

/** Scrolls to the end, a window at a time, as a reader would. */
async function readThrough(page) {
  await page.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
      scrollTo(0, y);
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
    }
  });
}

/** Waits until the widgets are in the states that `expected` gives for their list. */
async function waitForStates(page, expected) {
  const states = () => page.$$eval(widgets, (widgets) => widgets.map(({ state }) => state));
  const wanted = expected(await states());
  const reached = (wanted, selector) =>
    [...document.querySelectorAll(selector)].every(({ state }, n) => state === wanted[n]);
  // The assertion says more than the end of the wait.
  await page.waitForFunction(reached, {}, wanted, widgets).catch(() => {});
  assert.deepEqual(await states(), wanted);
}

const shownCards = (page) =>
  page.$$eval('zen-article-card, zen-related-posts', (widgets) =>
    widgets
      .flatMap(({ shadowRoot }) => [...shadowRoot.querySelectorAll('.card')])
      .map((card) => ({ title: card.querySelector('.title').innerText })),
  );

/** Every picture of a widget loads once it is in view. */
async function assertPictures(page) {
  const broken = await page.$$eval(widgets, async (widgets) => {
    const pictures = widgets.flatMap(({ shadowRoot }) => [...shadowRoot.querySelectorAll('img')]);
    const end = performance.now() + 10_000;
    for (const picture of pictures) {
      picture.scrollIntoView({ block: 'center' });
      while (!picture.naturalWidth && performance.now() < end) await new Promise(requestAnimationFrame);
    }
    return pictures.filter(({ naturalWidth }) => !naturalWidth).map(({ src }) => src);
  });
  assert.deepEqual(broken, []);
}

/** No page and no widget is wider than the window, or than what it stands in. */
async function assertNoOverflow(page, width) {
  await page.setViewport({ width, height: 740 });
  await frames(page);
  const wide = await page.evaluate((widgets) => {
    const boxes = [...document.querySelectorAll(widgets)].map(({ shadowRoot }) => shadowRoot.querySelector('.base'));
    return [document.documentElement, ...boxes]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .map((box) => (box.getRootNode().host ?? box).outerHTML.slice(0, 200));
  }, widgets);
  assert.deepEqual(wide, [], `${width} pixels wide`);
}

/** Turns the mouse's wheel; false at the end of the page, where nothing moves. */
function wheel(page, deltaY) {
  const moved = page.evaluate(
    () =>
      new Promise((resolve) => {
        const isEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
        if (isEnd) resolve(false);
        else addEventListener('scroll', () => requestAnimationFrame(() => resolve(true)), { once: true });
      }),
  );
  return Promise.all([moved, page.mouse.wheel({ deltaY })]).then(([moved]) => moved);
}

/** Lets the page draw. */
const frames = (page) =>
  page.evaluate(async () => {
    for (let n = 0; n < 3; n++) await new Promise(requestAnimationFrame);
  });

const picturesInView = (page) =>
  page.waitForFunction(() =>
    [...document.querySelectorAll('*')]
      .flatMap((element) => [element, ...(element.shadowRoot?.querySelectorAll('img') ?? [])])
      .filter((element) => element.localName === 'img')
      .filter((picture) => {
        const { top, bottom } = picture.getBoundingClientRect();
        return bottom > 0 && top < innerHeight;
      })
      .every(({ complete, naturalWidth }) => complete && naturalWidth),
  );
