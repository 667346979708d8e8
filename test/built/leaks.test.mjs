// What pages do to widgets for hours leaves nothing behind: no listener, observer, timer, request, node or memory.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { launchBrowser, openPage, serve } from './browser.mjs';
import { keepLedger } from './ledger.mjs';
import { pageMemory } from './page-memory.mjs';

const connects = 10_000;
const changes = 500;
const visits = 1000;

/**
 * How far memory may be from where it began. A hundred bytes for each connect are less than anything that could be
 * left of a widget (the smallest takes some kilobytes), and more than what engines keep of the code that ran meanwhile,
 * and the library of the messages that it prints once. Nodes and listeners may be those of one list, which the engine
 * lets go last, and the document that the contents of templates are in.
 */
const margin = { bytes: 100 * connects, nodes: 200, listeners: 30, documents: 1 };

/** Living objects that are not on the page any more: those that some engine's caches name last. */
const spare = 3;

/** How long memory may take to come back, in milliseconds: what limits the time of a request lives for ten seconds. */
const patience = 25_000;

const articles = Array.from({ length: 8 }, (_, n) => ({
  id: `${n}`,
  url: `/article-${n}/`,
  title: `Article ${n} of the blog`,
  summary: `What article ${n} is about, in some words.`,
  image: '/picture.svg',
  tags: ['Web', `Tag ${n % 3}`],
}));
const feed = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items: articles });
const words = JSON.stringify({ heading: 'Hello', label: 'Go', url: '/contact/' });
const picture = readFileSync(new URL('../fixtures/picture.svg', import.meta.url));

/** A page with a feed in view, a place in view, and one that is not near the view. */
const markup = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>
<link rel="icon" href="data:,"><script>(${keepLedger})();</script><script src="/zen-widgets.js"></script></head>
<body><main></main><zen-feed id="feed" src="/feed.json"></zen-feed><p style="height: 5000px"></p><div id="far"></div></body></html>`;

/** Starts a server for a page: `close` ends it, `settled` waits until no request is neither answered nor given up. */
async function startSite() {
  const open = new Set();
  // A slow answer comes when the next one is asked for.
  let answerSlow = () => {};
  const site = await serve(async ({ url }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const [, file] = /^\/(zen-widgets[\w-]*\.js)$/.exec(pathname) ?? [];
    if (file)
      return { type: 'text/javascript', body: readFileSync(new URL(`../../dist/cdn/${file}`, import.meta.url)) };
    if (pathname === '/') return { type: 'text/html; charset=utf-8', body: markup };
    if (pathname === '/picture.svg')
      return { type: 'image/svg+xml', headers: { 'Cache-Control': 'max-age=3600' }, body: picture };
    open.add(response);
    response.on('close', () => open.delete(response));
    if (pathname === '/cta.json') return { body: words };
    if (pathname === '/missing.json') return undefined;
    if (pathname === '/failing.json') {
      response.writeHead(503, { 'Retry-After': '30' }).end();
      return new Promise(() => {});
    }
    if (pathname === '/slow.json') {
      answerSlow();
      await new Promise((resolve) => (answerSlow = resolve));
    }
    return { body: feed };
  });
  const settled = async () => {
    answerSlow();
    for (const response of open) await new Promise((resolve) => response.on('close', resolve));
  };
  return { ...site, settled };
}

/** Each runs in the page, so many times; the first times, before anything is measured, fill the caches. */
const doings = {
  [`${connects} widgets that come and go`]: [comeAndGo, connects, 500],
  [`${changes} changes of an address`]: [changeAddress, changes, 200],
  [`${visits} visits within the page`]: [visit, visits, 50],
};

describe('nothing is left of', { concurrency: true }, () => {
  for (const engine of ['chromium', 'firefox'])
    describe(`in ${engine},`, { concurrency: 1 }, () => {
      let browser;
      let site;
      before(async () => {
        browser = await launchBrowser(engine);
        site = await startSite();
      });
      after(async () => {
        await browser.close();
        site.close();
      });

      for (const [name, [doing, times, first]] of Object.entries(doings))
        test(name, { timeout: 90_000 }, async () => {
          const page = await openPage(browser);
          await page.goto(site.origin);
          const memory = engine === 'chromium' ? await pageMemory(page) : undefined;

          const start = await ended(page, site);
          await page.evaluate(doing, first, 0);
          assertOver(await ended(page, site), start);
          const before = await memory?.();
          await page.evaluate(doing, times, first);
          assertOver(await ended(page, site), start);

          if (memory) await assertGivenBack(memory, before);
          assert.deepEqual(
            page.heard.filter((message) => /uncaught/.test(message)),
            [],
          );
          await page.close();
        });
    });
});

/** Gives what goes on in a page when all requests and waits that were begun are over. */
async function ended(page, site) {
  await site.settled();
  await page
    .waitForFunction(() => !globalThis.ledger().timer && !globalThis.ledger().request, { polling: 100 })
    // What goes on says more than that it took too long.
    .catch(() => {});
  return page.evaluate(() => globalThis.ledger());
}

/** What a part listens to from its coming on, to explain failures. */
const once = { 'securitypolicyviolation listener': 1 };

/** Nothing goes on that did not when the page was new. */
function assertOver(now, start) {
  const rest = Object.entries(now).filter(([name, count]) => count > (start[name] ?? once[name] ?? 0));
  assert.deepEqual(Object.fromEntries(rest), {});
}

/** The widgets that the page itself keeps. */
const onPage = { 'zen-feed': 1 };

/** Measures until everything is back, for as long as something of a request may be waiting for its end. */
async function assertGivenBack(memory, before) {
  for (const deadline = Date.now() + patience; ;) {
    const now = await memory();
    try {
      for (const [name, count] of Object.entries(now.alive)) {
        const most = spare + (name.startsWith('zen-') ? (onPage[name] ?? 0) : before.alive[name]);
        assert.ok(count <= most, `${count} of ${name} are there, and not ${most} at most`);
      }
      for (const [name, most] of Object.entries(margin))
        assert.ok(now[name] - before[name] <= most, `${name} went from ${before[name]} to ${now[name]}`);
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      // Whatever waits for its time goes on meanwhile.
      await new Promise(setImmediate);
    }
  }
}

/** In the page: widgets and placeholders of all kinds come and go, near the view and far from it, or move. */
async function comeAndGo(times) {
  const places = [document.querySelector('main'), document.getElementById('feed'), document.getElementById('far')];
  const fallback = '<a href="/">Our blog</a>';
  const kinds = [
    `<zen-article-card src="/feed.json">${fallback}</zen-article-card>`,
    `<zen-article-card src="/feed.json" loading="eager" article-id="2"></zen-article-card>`,
    `<zen-article-card>${fallback}</zen-article-card>`,
    `<zen-article-card><script type="application/json">[{"id":"1","title":"One","url":"/one"}]</${'script'}></zen-article-card>`,
    `<zen-related-posts src="/feed.json" limit="2"></zen-related-posts>`,
    `<zen-related-posts order="feed" limit="2">${fallback}</zen-related-posts>`,
    `<zen-cta heading="Hello" href="/contact/"></zen-cta>`,
    `<zen-cta src="/cta.json"></zen-cta>`,
    `<zen-feed src="/feed.json?other"><p><zen-article-card></zen-article-card></p></zen-feed>`,
    `<div data-zen-embed="related-posts" data-zen-src="/feed.json" data-zen-limit="2">${fallback}</div>`,
    `<div data-zen-embed="cta" data-zen-heading="Hello" data-zen-href="/contact/"></div>`,
    `<p data-zen-embed="feed" data-zen-src="/feed.json"><b data-zen-embed="article-card"></b></p>`,
    `<p><a href="/article-2/" data-zen-embed="article-card" data-zen-src="/feed.json">Article 2</a></p>`,
    `<script type="text/plain" data-zen-embed="cta" data-zen-heading="Hello"></${'script'}>`,
  ];
  const frame = () => new Promise(requestAnimationFrame);
  const template = document.createElement('template');
  template.innerHTML = kinds.join('');
  for (let done = 0, round = 0; done < times; round++) {
    for (const place of places) place.append(document.importNode(template.content, true));
    done += places.length * kinds.length;
    await frame();
    // Some stay until they have loaded.
    if (round % 8 === 0) await frame();
    const [main, feed, far] = places;
    // What moves connects anew.
    feed.append(...main.children);
    done += kinds.length;
    if (round % 2) await frame();
    feed.replaceChildren();
    far.innerHTML = '';
  }
  await frame();
}

/** In the page: one element after another address, some slow, some failing, some answered before the next one. */
async function changeAddress(times, from) {
  const kinds = ['zen-article-card', 'zen-related-posts'];
  for (const kind of kinds) {
    const element = Object.assign(document.createElement(kind), { loading: 'eager' });
    const over = (type) => new Promise((resolve) => element.addEventListener(type, resolve, { once: true }));
    document.querySelector('main').replaceChildren(element);
    for (let n = 0; n < times / kinds.length; n++) {
      const name = ['feed', 'slow', 'missing', 'failing', 'feed'][n % 5];
      element.src = `/${name}.json?${kind}-${from + n}`;
      if (n % 5 === 0) await over('zen-load');
      else if (n % 5 === 2) await over('zen-error');
      else await new Promise(requestAnimationFrame);
    }
    element.remove();
  }
}

/** In the page: goes from article to article as apps do, each with its related posts and a call to action. */
async function visit(times, from) {
  const main = document.querySelector('main');
  const embeds = `<div data-zen-embed="related-posts" data-zen-src="/feed.json" data-zen-limit="3"><a href="/">Our blog</a></div>
    <div data-zen-embed="cta" data-zen-heading="Hello" data-zen-href="/contact/"></div>`;
  for (let n = from; n < from + times; n++) {
    history.pushState({}, '', `/article-${n % 8}/`);
    document.title = `Article ${n % 8}`;
    if (n % 2) main.innerHTML = `<article><h1>Article ${n % 8}</h1><p>Words.</p></article>${embeds}`;
    else {
      const list = Object.assign(document.createElement('zen-related-posts'), { src: '/feed.json', limit: 3 });
      const heading = Object.assign(document.createElement('h1'), { textContent: `Article ${n % 8}` });
      const article = document.createElement('article');
      article.append(heading, 'Words.');
      main.replaceChildren(article, list, Object.assign(document.createElement('zen-cta'), { heading: 'Hello' }));
      // Every tenth reader waits for the list.
      if (n % 10 === 0) await new Promise((resolve) => list.addEventListener('zen-load', resolve, { once: true }));
    }
    // Most don't stay for a frame.
    if (n % 4 === 0) await new Promise(requestAnimationFrame);
  }
  main.replaceChildren();
}
