// frame.html as docs/frame.md tells: its very snippets, in pages of another origin, with the feed beside the frame.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { launchBrowser, openPage, serve } from './browser.mjs';
import { blocksOf, read } from './markdown.mjs';

const markdown = read('docs/frame.md');
const snippetWith = (text) => blocksOf(markdown).find(({ code }) => code.includes(text)).code;
const iframe = snippetWith('<iframe');
const heightScript = snippetWith('<script>');
const feedsMeta = snippetWith('zen-feeds');
const parentsMeta = snippetWith('zen-parents');
const styleLink = snippetWith('<link');
const styles = snippetWith('Georgia');

const articles = [1, 2, 3, 4, 5].map((n) => ({
  id: `${n}`,
  url: `/article-${n}/`,
  title: `Article ${n}`,
  summary: 'What it is about, in a few more words than a narrow card has room for on one line.',
  date_published: `2026-01-0${n}T09:00:00Z`,
}));
const feed = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Blog', items: articles });

/** What the frame's server was asked for, and what replaces the settings in the frame's page. */
const asked = [];
let settings;
/** Whether its owner has added the document's style sheet. */
let isStyled;

const widgets = await serve(({ url }) => {
  const { pathname } = new URL(url, 'http://localhost');
  asked.push(url);
  if (pathname === '/frame.html') return { type: 'text/html; charset=utf-8', body: framePage() };
  if (/^\/zen-widgets[\w.-]*\.js$/.test(pathname))
    // As from a server that knows nothing of other origins.
    return {
      type: 'text/javascript',
      headers: { 'Access-Control-Allow-Origin': '' },
      body: read(`dist/cdn${pathname}`),
    };
  if (pathname.endsWith('.json')) return { body: feed };
  if (pathname === '/frame.css') return { type: 'text/css', body: styles };
  if (pathname.startsWith('/article-')) return { type: 'text/html', body: '<title>Article</title>' };
  return undefined;
});

const pages = new Map();
const site = await serve(({ url }) => {
  const { pathname } = new URL(url, 'http://localhost');
  return pages.has(pathname) ? { type: 'text/html; charset=utf-8', body: pages.get(pathname) } : undefined;
});

const browsers = { chromium: await launchBrowser('chromium'), firefox: await launchBrowser('firefox') };

after(async () => {
  await Promise.all(Object.values(browsers).map((browser) => browser.close()));
  site.close();
  widgets.close();
});

/** The document's servers are the test's. */
const here = (text) => text.replaceAll(/https:\/\/(?:widgets\.)?blog\.example/g, widgets.origin);

/** The page as its owner has edited it. */
function framePage() {
  let page = read('dist/cdn/frame.html');
  for (const meta of settings) {
    const [, name] = /name="([\w-]+)"/.exec(meta);
    const shipped = new RegExp(`<meta name="${name}" content="[^"]*" />`);
    assert.match(page, shipped);
    page = page.replace(shipped, here(meta).trim());
  }
  if (!isStyled) return page;
  const [, source] = /`(style-src https:[^`]*)`/.exec(markdown);
  return page.replace('</head>', `${styleLink}</head>`).replace("default-src 'none';", `$& ${here(source)};`);
}

/** The document's iframe with other parameters or another markup around. */
const iframeFor = (parameters) => here(iframe).replace(/\?[^"]*/, `?${parameters}`);
const list = (more = '') => iframeFor(`embed=related-posts&src=${widgets.origin}/feed.json${more}`);

for (const [engine, browser] of Object.entries(browsers)) {
  describe(engine, () => {
    let page;

    /** Opens a page that keeps what it is sent. */
    async function openAnew() {
      page = await openPage(browser);
      await page.evaluateOnNewDocument(() => {
        globalThis.messages = [];
        addEventListener('message', ({ data }) => globalThis.messages.push(data));
      });
    }

    before(openAnew);

    beforeEach(() => {
      settings = [feedsMeta];
      isStyled = false;
    });

    /** Goes to a page with these frames and the script that sets their height. */
    async function visit(body, { script = heightScript } = {}) {
      const path = `/page-${pages.size}`;
      pages.set(
        path,
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A page</title><link rel="icon" href="data:,">${script}</head><body>${body}</body></html>`,
      );
      page.heard.length = page.requests.length = asked.length = 0;
      await page.goto(site.origin + path);
    }

    /** The frame inside the page’s iframe, once it has drawn its widget or said that it won’t. */
    async function frameOf(selector = 'iframe') {
      const frame = await (await page.waitForSelector(selector)).contentFrame();
      await frame.waitForFunction(() => {
        const widget = document.body?.firstElementChild;
        return widget && !['idle', 'loading'].includes(widget.state);
      });
      return frame;
    }

    const titles = (frame) =>
      frame.evaluate(() => {
        const { shadowRoot } = document.body.firstElementChild;
        return [...shadowRoot.querySelectorAll('[part~="title"]')].map(({ textContent }) => textContent.trim());
      });

    const heightOf = (frame) => frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
    const heightOfIframe = () => page.$eval('iframe', ({ clientHeight }) => clientHeight);

    /** Waits until the iframe is as high as its content, and stays so. */
    async function fits(frame) {
      let steady = 0;
      for (const end = Date.now() + 10_000; steady < 5 && Date.now() < end;) {
        const equal = (await heightOf(frame)) === (await heightOfIframe());
        steady = equal ? steady + 1 : 0;
        await page.evaluate(() => new Promise(requestAnimationFrame));
      }
      assert.equal(await heightOfIframe(), await heightOf(frame));
    }

    test('the document’s snippets show articles, as high as they are, and quietly', async () => {
      await visit(here(iframe));
      const frame = await frameOf();
      assert.equal((await titles(frame)).length, 3);
      await fits(frame);
      assert.notEqual(await heightOfIframe(), 480);
      assert.deepEqual(page.heard, []);
      assert.equal(await frame.evaluate(() => self.origin), 'null');
    });

    test('without the snippet that sets the height, the iframe stays as its markup says', async () => {
      await visit(here(iframe), { script: '' });
      await frameOf();
      await page.waitForFunction(() => globalThis.messages.length > 1);
      assert.equal(await heightOfIframe(), 480);
    });

    test('each kind is drawn, with the attributes that its element knows', async () => {
      const card = `embed=article-card&src=feed.json&article-id=2&layout=horizontal`;
      const cta = 'embed=cta&heading=Hello%20%26%20welcome&href=/contact/&label=Go';
      for (const [parameters, expected] of [
        [card, { tag: 'zen-article-card', attributes: ['src', 'article-id', 'layout'], text: 'Article 2' }],
        [cta, { tag: 'zen-cta', attributes: ['heading', 'href', 'label'], text: 'Hello & welcome' }],
      ]) {
        await visit(iframeFor(parameters));
        const frame = await frameOf();
        const found = await frame.evaluate(() => {
          const { localName, shadowRoot } = document.body.firstElementChild;
          const attributes = document.body.firstElementChild.getAttributeNames();
          return { tag: localName, attributes, text: shadowRoot.textContent };
        });
        assert.equal(found.tag, expected.tag);
        assert.deepEqual(found.attributes, expected.attributes);
        assert.ok(found.text.includes(expected.text), found.text);
        await fits(frame);
        assert.deepEqual(page.heard, []);
      }
    });

    test('language, direction and colours are as the address says', async () => {
      await visit(list('&lang=nl&dir=rtl&color-scheme=dark'));
      const frame = await frameOf();
      const found = await frame.evaluate(() => {
        const { shadowRoot } = document.body.firstElementChild;
        const { direction, colorScheme, backgroundColor } = getComputedStyle(document.documentElement);
        const heading = shadowRoot.querySelector('[part~="heading"]').textContent.trim();
        return { heading, direction, colorScheme, backgroundColor, margin: getComputedStyle(document.body).margin };
      });
      const transparent = 'rgba(0, 0, 0, 0)';
      assert.deepEqual(found, {
        heading: 'Lees meer',
        direction: 'rtl',
        colorScheme: 'dark',
        backgroundColor: transparent,
        margin: '0px',
      });
    });

    test('the document’s style sheet wins over the frame’s own styles', async () => {
      isStyled = true;
      await visit(list());
      const frame = await frameOf();
      await frame.waitForFunction(() => document.styleSheets.length);
      const found = await frame.evaluate(() => ({
        font: getComputedStyle(document.body).fontFamily,
        radius: getComputedStyle(document.body.firstElementChild.shadowRoot.querySelector('.card')).borderRadius,
        margin: getComputedStyle(document.body).margin,
      }));
      assert.deepEqual(found, { font: 'Georgia, serif', radius: '0px', margin: '0px' });
      assert.deepEqual(page.heard, []);
    });

    test('a link replaces the page around the frame', async () => {
      await visit(list());
      const frame = await frameOf();
      await fits(frame);
      const link = await frame.waitForSelector('>>> [part~="link"]');
      await Promise.all([page.waitForNavigation(), link.click()]);
      assert.match(page.url(), /\/article-\d\/$/);
      assert.ok(page.url().startsWith(widgets.origin));
    });

    test('the height follows the width, and comes to rest', async () => {
      await visit(`<div id="around">${list()}</div>`);
      const frame = await frameOf();
      await fits(frame);
      const wide = await heightOfIframe();
      for (const width of [320, 611.5, 1100]) {
        await page.$eval('#around', ({ style }, width) => void (style.width = `${width}px`), width);
        await frame.waitForFunction((width) => innerWidth === Math.round(width), {}, width);
        await fits(frame);
      }
      assert.equal(await heightOfIframe(), wide);
      const before = await page.evaluate(() => globalThis.messages.length);
      await page.evaluate(async () => {
        for (let frame = 0; frame < 30; frame++) await new Promise(requestAnimationFrame);
      });
      const messages = await page.evaluate(() => globalThis.messages);
      assert.equal(messages.length, before);
      assert.ok(messages.length < 20, `${messages.length} messages`);
      for (const [index, { type, height, ...more }] of messages.entries()) {
        assert.equal(type, 'zen-widgets:size');
        assert.ok(Number.isInteger(height) && height !== messages[index - 1]?.height, `${height}`);
        assert.deepEqual(more, {});
      }
    });

    test('a hidden frame tells nothing, and the right height when it is shown', async () => {
      await visit(`<div id="around">${list()}</div>`);
      const frame = await frameOf();
      await fits(frame);
      const count = await page.evaluate(() => globalThis.messages.length);
      const display = (value) =>
        page.$eval(
          'iframe',
          async (iframe, value) => {
            iframe.style.display = value;
            for (let frame = 0; frame < 5; frame++) await new Promise(requestAnimationFrame);
          },
          value,
        );
      await display('none');
      await page.$eval('#around', ({ style }) => void (style.width = '320px'));
      assert.equal(await page.evaluate(() => globalThis.messages.length), count);
      await display('');
      await fits(frame);
      assert.ok((await page.evaluate(() => globalThis.messages)).every(({ height }) => height > 0));
    });

    test('a frame that starts out hidden is drawn when it is shown', async () => {
      await visit(`<div id="around" style="display: none">${list().replace('loading="lazy"', '')}</div>`);
      await page.$eval('#around', ({ style }) => void (style.display = ''));
      await fits(await frameOf());
    });

    test('after a reload, and when the reader has gone and come back, everything is there again', async () => {
      await visit(list());
      await fits(await frameOf());
      const height = await heightOfIframe();
      await page.reload();
      await fits(await frameOf());
      await page.goto(`${widgets.origin}/article-1/`);
      await page.evaluate(() => history.back());
      await page.waitForFunction((height) => document.querySelector('iframe')?.clientHeight === height, {}, height);
      // Firefox kept the page, and leaves the driver alone with it.
      await page.close();
      await openAnew();
    });

    test('the article of the page around is left out, if the browser tells it or the address does', async () => {
      await visit(list(`&current=${widgets.origin}/article-4/`));
      const shown = await titles(await frameOf());
      assert.equal(shown.length, 4);
      assert.ok(!shown.includes('Article 4'));

      await visit(list().replace('<iframe', '<iframe referrerpolicy="unsafe-url"'));
      const frame = await frameOf();
      assert.equal(await frame.evaluate(() => document.body.firstElementChild.current), page.url());
    });

    for (const [what, address] of Object.entries({
      'of another site': () => 'https://evil.example/feed.json?key=secret',
      'of another port': () => site.origin + '/feed.json',
      'that only starts as a listed one': () => `${widgets.origin}/feed.json.evil`,
      'whose host only starts as a listed one': () => `${widgets.origin}.evil.example/feed.json`,
      'with the listed one as its user name': () => `http://localhost@evil.example/feed.json`,
      'above a listed folder': () => `${widgets.origin}/wp-json/../secret.json`,
      'above a listed folder, in disguise': () => `${widgets.origin}/wp-json/..%2fsecret.json`,
      'without a scheme': () => '//evil.example/feed.json',
      'with a script for a scheme': () => 'javascript:alert(1)',
      'with its own JSON': () => 'data:application/json,{}',
      'of no address': () => '',
    }))
      test(`a feed ${what} is not asked for`, async () => {
        await visit(iframeFor(`embed=related-posts&src=${encodeURIComponent(address())}`));
        const frame = await frameOf();
        assert.equal(await frame.evaluate(() => document.body.innerText.trim()), 'This can’t be shown here.');
        await fits(frame);
        assert.ok(
          asked.every((url) => /^\/(?:frame\.html|zen-widgets)/.test(url)),
          asked.join(' '),
        );
        assert.ok(
          page.requests.every((url) => url.startsWith(`${widgets.origin}/`) || url === page.url()),
          page.requests.join(' '),
        );
        assert.equal(page.heard.length, 1, page.heard.join('\n'));
        assert.match(page.heard[0], /^console\.error: \[zen-widgets\] frame\.html: .*<meta name="zen-feeds">/);
        assert.doesNotMatch(page.heard[0], /secret(?!\.json)/);
      });

    test('of a name that comes twice, what was looked at is used', async () => {
      const good = `src=${widgets.origin}/feed.json`;
      await visit(iframeFor(`embed=related-posts&src=https://evil.example/feed.json&${good}`));
      const frame = await frameOf();
      assert.equal(await frame.evaluate(() => document.body.firstElementChild.getAttribute('src')), good.slice(4));
      await visit(iframeFor(`embed=related-posts&${good}&src=https://evil.example/feed.json`));
      await frameOf();
      assert.match(page.heard.join('\n'), /“https:\/\/evil\.example\/feed\.json” is not in/);
    });

    test('a frame.html that nobody has edited shows no feed', async () => {
      settings = [];
      await visit(list());
      await frameOf();
      assert.match(page.heard.join('\n'), /zen-feeds/);
    });

    for (const kind of ['script', 'feed', 'RELATED-POSTS', 'toString', '__proto__', 'x><img src=x>', ''])
      test(`there is no widget “${kind}”`, async () => {
        await visit(iframeFor(`embed=${encodeURIComponent(kind)}&src=feed.json`));
        const frame = await frameOf();
        assert.deepEqual(await frame.evaluate(() => [...document.body.children].map(({ localName }) => localName)), [
          'p',
        ]);
        assert.equal(page.heard.length, 1);
        assert.match(page.heard[0], /“embed” is none of related-posts, article-card, cta/);
      });

    test('what is no attribute of the widget does nothing', async () => {
      const evil = [
        'onload',
        'onerror',
        'onclick',
        'style',
        'class',
        'id',
        'slot',
        'is',
        'SRC',
        'nonce',
        'src ',
        'srcdoc',
      ];
      const parameters = evil.map((name) => `&${encodeURIComponent(name)}=parent.evil%3D1`).join('');
      await visit(list(`${parameters}&href=javascript:alert(1)&limit=2&__proto__=1`));
      const frame = await frameOf();
      const names = await frame.evaluate(() => document.body.firstElementChild.getAttributeNames());
      assert.deepEqual(names.sort(), ['current', 'limit', 'src']);
      assert.deepEqual(page.heard, []);
    });

    test('the ring around a focused link is inside its card, and so inside the frame', async () => {
      await visit(list());
      const frame = await frameOf();
      const ring = await frame.evaluate(() => {
        const { shadowRoot } = document.body.firstElementChild;
        shadowRoot.querySelector('a').focus({ focusVisible: true });
        const { outlineOffset, outlineStyle } = getComputedStyle(shadowRoot.querySelector('.card'));
        return `${outlineStyle} ${outlineOffset}`;
      });
      assert.equal(ring, 'solid -3px');
    });

    test('a link to a script is left out', async () => {
      await visit(iframeFor('embed=cta&heading=Hello&href=javascript:alert(1)'));
      const frame = await frameOf();
      assert.equal(await frame.evaluate(() => document.body.firstElementChild.shadowRoot.querySelector('a')), null);
    });

    test('its policy runs no other script', async () => {
      // To WebKit, which no driver of ours knows, nothing is “self” in a frame with “sandbox”.
      assert.doesNotMatch(framePage(), /script-src[^;]*'self'/);
      await visit(list());
      const frame = await frameOf();
      const violated = await frame.evaluate(async () => {
        const seen = new Promise((resolve) => addEventListener('securitypolicyviolation', resolve));
        document.body.append(Object.assign(document.createElement('img'), { src: 'http://elsewhere.invalid/' }));
        return (await seen).effectiveDirective;
      });
      assert.equal(violated, 'img-src');
      const ran = await frame.evaluate(() => {
        try {
          const script = document.createElement('script');
          script.append('document.ran = true');
          document.body.append(script);
        } catch {
          // Trusted Types.
        }
        return document.ran === true;
      });
      assert.equal(ran, false);
    });

    test('alone in a window it refuses', async () => {
      settings = [feedsMeta];
      page.heard.length = 0;
      await page.goto(`${widgets.origin}/frame.html?embed=cta&heading=Evil&href=https://evil.example/`);
      await page.waitForFunction(() => document.body.childElementCount);
      assert.equal(await page.evaluate(() => document.body.innerText.trim()), 'This can’t be shown here.');
      assert.match(page.heard.join('\n'), /made for frames/);
    });

    test('a height that another frame or the page itself sends changes nothing', async () => {
      pages.set(
        '/spoof',
        '<!doctype html><title>Spoof</title><script>parent.postMessage({ type: "zen-widgets:size", height: 9999 }, "*")</script>',
      );
      const spoof = `<iframe class="spoof" src="${site.origin}/spoof" title="Spoof"></iframe>`;
      const sandboxed = spoof.replace('class', 'sandbox="allow-scripts" class');
      await visit(list() + spoof + sandboxed);
      const frame = await frameOf('iframe:not(.spoof)');
      await fits(frame);
      const height = await heightOfIframe();
      const spoofed = () => page.evaluate(() => globalThis.messages.filter(({ height }) => height === 9999).length);
      const before = await spoofed();
      await page.$$eval('.spoof', (frames) => frames.forEach((frame) => (frame.src += '?again')));
      await page.evaluate(() => postMessage({ type: 'zen-widgets:size', height: 9999 }, '*'));
      await page.waitForFunction(
        (count) => globalThis.messages.filter(({ height }) => height === 9999).length >= count,
        {},
        before + 3,
      );
      assert.equal(await heightOfIframe(), height);
    });

    test('what the frame’s place sends after going elsewhere changes nothing, where its origin is known', async () => {
      const open = list().replace(/sandbox="[^"]*"/, '');
      await visit(open);
      const frame = await frameOf();
      await fits(frame);
      const height = await heightOfIframe();
      await page.$eval('iframe', (iframe, url) => (iframe.contentWindow.location = url), `${site.origin}/spoof`);
      await page.waitForFunction(() => globalThis.messages.some(({ height }) => height === 9999));
      assert.equal(await heightOfIframe(), height);
    });

    test('something else that is sent changes nothing', async () => {
      await visit(list());
      const frame = await frameOf();
      await fits(frame);
      const height = await heightOfIframe();
      for (const data of [
        null,
        'zen-widgets:size',
        { type: 'zen-widgets:size' },
        { type: 'zen-widgets:size', height: '1px; color: red' },
      ])
        await frame.evaluate((data) => parent.postMessage(data, '*'), data);
      await page.waitForFunction(() => globalThis.messages.some((data) => data?.height === '1px; color: red'));
      assert.equal(await heightOfIframe(), height);
    });

    test('only the pages that are listed hear the height', async () => {
      settings = [feedsMeta, parentsMeta.replace('https://partner.example ', `${site.origin} `)];
      await visit(list());
      await fits(await frameOf());
      assert.deepEqual(page.heard, []);

      settings = [feedsMeta, parentsMeta];
      await visit(list());
      await frameOf();
      await page.evaluate(async () => {
        for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame);
      });
      assert.equal(await page.evaluate(() => globalThis.messages.length), 0);
    });
  });
}

test('a feed of another server is had by https, and its pictures are', async () => {
  settings = [feedsMeta.replace('https://blog.example/feed.json', 'https://news.test/feed.json')];
  const page = await openPage(browsers.chromium);
  await page.setRequestInterception(true);
  const loaded = [];
  page.on('request', (request) => {
    const { hostname, pathname } = new URL(request.url());
    if (hostname !== 'news.test') return request.continue();
    loaded.push(pathname);
    const headers = { 'Access-Control-Allow-Origin': '*' };
    if (pathname === '/picture.svg')
      return request.respond({ contentType: 'image/svg+xml', body: read('test/fixtures/picture.svg') });
    const items = articles.map((article) => ({ ...article, image: '/picture.svg' }));
    return request.respond({ headers, body: JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items }) });
  });
  pages.set(
    '/https',
    `<!doctype html><title>A page</title><link rel="icon" href="data:,">${iframeFor('embed=related-posts&src=https://news.test/feed.json')}`,
  );
  await page.goto(`${site.origin}/https`);
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  await frame.waitForFunction(() => {
    const pictures = document.body?.firstElementChild?.shadowRoot?.querySelectorAll('img') ?? [];
    return [...pictures].some(({ naturalWidth }) => naturalWidth);
  });
  assert.deepEqual([...new Set(loaded)], ['/feed.json', '/picture.svg']);
  assert.deepEqual(page.heard, []);
  await page.close();
});
