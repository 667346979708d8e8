// The script tag's file, in pages that load it in every way there is, from an origin of its own and beside the blog's.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { launchBrowser, openPage, serve } from './browser.mjs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url));
const hashes = JSON.parse(read('dist/cdn/sri.json'));
const integrity = hashes['zen-widgets.js'];
const picture = read('test/fixtures/picture.svg');

/** Path and query of everything that the blog was asked for. */
const asked = [];
/** A request that is never answered: when it was made, and when its connection was closed. */
const never = { made: Promise.withResolvers(), closed: Promise.withResolvers() };

const blog = await serve(({ url, method }, response) => {
  asked.push(`${method} ${url}`);
  const { pathname } = new URL(url, 'http://localhost');
  if (pathname === '/feed.json') return { body: feed() };
  if (pathname === '/feed.xml') return { type: 'text/xml', body: rss };
  if (pathname === '/cta.json') return { body: JSON.stringify({ heading: 'Hello', label: 'Go', url: '/contact/' }) };
  if (pathname === '/picture.svg') return { type: 'image/svg+xml', body: picture };
  if (pathname !== '/never.json') return undefined;
  response.on('close', never.closed.resolve);
  never.made.resolve();
  return new Promise(() => {});
});

const rss = `<rss><channel>${[1, 2, 3].map((n) => `<item><title>Article ${n}</title><link>https://blog.example/${n}</link></item>`).join('')}</channel></rss>`;

/** Keeps the directives that the page violates. */
const violationsScript = `
  globalThis.violations = [];
  addEventListener('securitypolicyviolation', (event) => violations.push(event.effectiveDirective));`;

const pages = new Map();
const site = await serve(({ url }) => {
  const { pathname } = new URL(url, 'http://localhost');
  if (pages.has(pathname)) return { type: 'text/html; charset=utf-8', ...pages.get(pathname) };
  if (pathname.startsWith('/lonely/') && pathname.endsWith('-more.js')) return undefined;
  if (pathname.startsWith('/unread/') && /-(more|feed)\.js$/.test(pathname)) return undefined;
  if (pathname.startsWith('/unranked/') && pathname.endsWith('-related.js')) return undefined;
  const [, file] = /\/(zen-widgets[\w.-]*\.js)$/.exec(pathname) ?? [];
  if (file) return { type: 'text/javascript', body: read(`dist/cdn/${file}`) };
  if (pathname === '/violations.js') return { type: 'text/javascript', body: violationsScript };
  if (/^\/(dist|node_modules)\/.+\.js$/.test(pathname))
    return { type: 'text/javascript', body: read(pathname.slice(1)) };
  return undefined;
});

const browsers = await Promise.all([launchBrowser('chromium'), launchBrowser('firefox')]);
const [chromium, firefox] = await Promise.all(browsers.map((browser) => openPage(browser)));

after(async () => {
  await Promise.all(browsers.map((browser) => browser.close()));
  site.close();
  blog.close();
});

const feedUrl = `${blog.origin}/feed.json`;
const ctaUrl = `${blog.origin}/cta.json`;
const pictureUrl = `${blog.origin}/picture.svg`;
const scriptUrl = `${site.origin}/zen-widgets.js`;
// For feeds, for a box with JSON, for the list, and for the JSON of the box.
const partUrls = ['feed', 'extras', 'related', 'more'].map((part) => `${site.origin}/zen-widgets-${part}.js`);

test('the files read the same in pages of whatever encoding', () => {
  for (const file of Object.keys(hashes)) assert.doesNotMatch(read(`dist/cdn/${file}`).toString(), /[^\t\n -~]/, file);
});

/** How a page can load the file. */
const ways = {
  'a classic script in the head': { head: '<script src="/zen-widgets.js"></script>' },
  'an async script': { head: '<script async src="/zen-widgets.js"></script>' },
  'a deferred script': { head: '<script defer src="/zen-widgets.js"></script>' },
  'a script at the end of the body': { end: '<script src="/zen-widgets.js"></script>' },
  'a module': { head: '<script type="module" src="/zen-widgets.js"></script>' },
  'a script with its hash': {
    head: `<script src="/zen-widgets.js" integrity="${integrity}" crossorigin="anonymous"></script>`,
  },
  'a script inserted after everything': { late: '/zen-widgets.js' },
};

for (const [engine, page] of Object.entries({ chromium, firefox })) {
  describe(engine, () => {
    let globals;

    before(async () => {
      await visit(page, markup());
      globals = await globalNames(page);
    });

    for (const [way, { head, end, late }] of Object.entries(ways)) {
      test(way, async () => {
        await visit(page, markup({ head, end }));
        if (late) await page.evaluate(insertScript, late);
        await assertShown(page);
        assert.deepEqual(await globalNames(page), [...globals, 'Symbol(zen-widgets)'].sort());
        assert.deepEqual(page.heard, []);
        // Each once; Firefox asks for the picture for the page's icon, too.
        const requests = page.requests.filter((url, index, all) => url !== pictureUrl || all.indexOf(url) === index);
        assert.deepEqual(requests.sort(), [page.url(), scriptUrl, ...partUrls, feedUrl, ctaUrl, pictureUrl].sort());
      });
    }

    test('loaded twice, from one address and from another', async () => {
      const head = '<script src="/zen-widgets.js"></script><script async src="/zen-widgets.js"></script>';
      await visit(page, markup({ head, end: '<script src="/copy/zen-widgets.js"></script>' }));
      await page.evaluate(insertScript, '/late/zen-widgets.js');
      await assertShown(page);
      assert.deepEqual(page.heard, []);
      assert.equal(page.requests.filter((url) => url === feedUrl).length, 1);
    });

    test('under a strict content security policy', async () => {
      const policy = [
        "default-src 'none'",
        "script-src 'self'",
        `connect-src ${blog.origin}`,
        `img-src ${blog.origin}`,
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ].join('; ');
      const head = '<script src="/violations.js"></script><script src="/zen-widgets.js"></script>';
      await visit(page, markup({ head }), { 'Content-Security-Policy': policy });
      await assertShown(page);
      assert.deepEqual(page.heard, []);
      const style = await page.$eval('zen-article-card', ({ shadowRoot }) => ({
        card: getComputedStyle(shadowRoot.querySelector('.card')).display,
        link: getComputedStyle(shadowRoot.querySelector('a'), '::after').position,
      }));
      assert.deepEqual(style, { card: 'flex', link: 'absolute' });
      // One violation on purpose, to see that they are seen.
      const violations = await page.evaluate(async () => {
        const seen = new Promise((resolve) => addEventListener('securitypolicyviolation', resolve));
        document.body.append(Object.assign(new Image(), { src: 'https://elsewhere.invalid/' }));
        await seen;
        return globalThis.violations;
      });
      assert.deepEqual(violations, ['img-src']);
    });
  });
}

/** The state of a list that fails, and whether its fallback shows. */
const failed = (page) =>
  page.evaluate(async () => {
    const element = document.querySelector('zen-related-posts');
    for (const end = performance.now() + 10_000; element.state !== 'error' && performance.now() < end;)
      await new Promise(requestAnimationFrame);
    return [element.state, element.querySelector('a').checkVisibility()];
  });

for (const [engine, page] of Object.entries({ chromium, firefox })) {
  describe(`a feed in a rarer format, in ${engine}`, () => {
    // Another origin than the page's.
    const cdn = site.origin.replace('localhost', '127.0.0.1');
    const list = `<zen-related-posts loading="eager" src="${blog.origin}/feed.xml"></zen-related-posts>`;
    const scripts = {
      'from a classic script': '<script src="/zen-widgets.js"></script>',
      'from a classic script of another origin': `<script async src="${cdn}/zen-widgets.js"></script>`,
      'from a module of another origin': `<script type="module" src="${cdn}/zen-widgets.js"></script>`,
      'from a script with its hash': `<script src="${cdn}/zen-widgets.js" integrity="${integrity}" crossorigin="anonymous"></script>`,
    };
    for (const [way, script] of Object.entries(scripts))
      test(way, async () => {
        await visit(page, bare(script, list));
        await assertShown(page, ['zen-related-posts']);
        assert.deepEqual(page.heard, []);
        assert.equal(page.requests.filter((url) => url.endsWith('/zen-widgets-more.js')).length, 1);
      });

    test('from the one file that has everything', async () => {
      const name = 'zen-widgets.all.js';
      const script = `<script src="${cdn}/${name}" integrity="${hashes[name]}" crossorigin="anonymous"></script>`;
      await visit(page, bare(script, list));
      await assertShown(page, ['zen-related-posts']);
      assert.deepEqual(page.heard, []);
      assert.equal(page.requests.filter((url) => url.includes('zen-widgets')).length, 1);
    });

    test('without the part that reads it: one message says what is missing, and the fallback stays', async () => {
      const withFallback = list.replace('><', '><a href="/">Fallback</a><');
      await visit(page, bare('<script src="/lonely/zen-widgets.js"></script>', withFallback));
      assert.deepEqual(await failed(page), ['error', true]);
      const own = page.heard.filter((message) => message.includes('[zen-widgets]'));
      assert.equal(own.length, 1);
      assert.match(own[0], /missing-part.*zen-widgets-more\.js/);
    });
  });
}

for (const [engine, page] of Object.entries({ chromium, firefox }))
  describe(`the parts that widgets load, in ${engine}`, () => {
    const parts = () => page.requests.map((url) => /zen-widgets-(\w+)\.js$/.exec(url)?.[1]).filter(Boolean);
    const show = (src, element) => visit(page, bare(`<script src="${src}/zen-widgets.js"></script>`, element));
    const src = `loading="eager" src="${feedUrl}"`;

    for (const [element, loaded] of [
      [`<zen-cta heading="Hello" href="/contact/"></zen-cta>`, []],
      [`<zen-article-card ${src}></zen-article-card>`, ['feed']],
      [`<zen-related-posts ${src} order="feed"></zen-related-posts>`, ['feed']],
      [`<zen-related-posts ${src}></zen-related-posts>`, ['feed', 'related']],
    ])
      test(`are ${loaded.join(' and ') || 'none'} for ${element}`, async () => {
        await show('', element);
        await assertShown(page, [/<([\w-]+)/.exec(element)[1]]);
        assert.deepEqual(parts(), loaded);
        assert.deepEqual(page.heard, []);
      });

    for (const [folder, missing] of [
      ['/unread', 'feed'],
      ['/unranked', 'related'],
    ])
      test(`without ${missing}: one message says what is missing, and the fallback stays`, async () => {
        await show(folder, `<zen-related-posts ${src}><a href="/">Fallback</a></zen-related-posts>`);
        assert.deepEqual(await failed(page), ['error', true]);
        const own = page.heard.filter((message) => message.includes('[zen-widgets]'));
        assert.equal(own.length, 1);
        assert.match(own[0], new RegExp(`zen-widgets-${missing}\\.js`));
      });
  });

test('under a policy that names the hash of the one file', async () => {
  const name = 'zen-widgets.all.js';
  const policy = `default-src 'none'; script-src '${hashes[name]}'; connect-src ${blog.origin}; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'`;
  const script = `<script src="/${name}" integrity="${hashes[name]}"></script>`;
  const list = `<zen-related-posts loading="eager" src="${blog.origin}/feed.xml"></zen-related-posts>`;
  await visit(chromium, bare(script, list), { 'Content-Security-Policy': policy });
  await assertShown(chromium, ['zen-related-posts']);
  assert.deepEqual(chromium.heard, []);
});

for (const [engine, page] of Object.entries({ chromium, firefox }))
  test(`a request that the page’s policy forbids is told as such, in ${engine}`, async () => {
    const policy = "default-src 'self'; connect-src 'none'";
    const list = `<zen-related-posts loading="eager" src="${feedUrl}?key=secret"></zen-related-posts>`;
    await visit(page, bare('<script src="/zen-widgets.js"></script>', list), { 'Content-Security-Policy': policy });
    assert.equal(await failure(page), 'blocked');
    const own = page.heard.filter((message) => message.includes('[zen-widgets]'));
    assert.equal(own.length, 1);
    assert.match(own[0], /connect-src/);
    assert.doesNotMatch(own[0], /secret/);
  });

test('an http feed on an https page is told as such', async () => {
  const page = await openPage(browsers[0]);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const { hostname, pathname } = new URL(request.url());
    if (hostname !== 'secure.example') return request.continue();
    const list = '<zen-related-posts loading="eager" src="http://feed.example/feed.json"></zen-related-posts>';
    return request.respond(
      pathname === '/'
        ? { contentType: 'text/html', body: bare('<script src="/zen-widgets.js"></script>', list) }
        : { contentType: 'text/javascript', body: read(`dist/cdn${pathname}`).toString() },
    );
  });
  await page.goto('https://secure.example/');
  assert.equal(await failure(page), 'mixed-content');
  await page.close();
});

test('beside another library that owns a tag', async () => {
  const head = `
    <script>customElements.define('zen-article-card', class Theirs extends HTMLElement {});</script>
    <script src="/zen-widgets.js"></script>`;
  await visit(chromium, markup({ head }));
  await assertShown(chromium, ['zen-related-posts', 'zen-cta']);
  assert.equal(chromium.heard.length, 1);
  assert.match(chromium.heard[0], /^console\.warn: \[zen-widgets\] <zen-article-card> .*another library/);
  assert.equal(await chromium.$eval('zen-article-card', ({ constructor }) => constructor.name), 'Theirs');
});

for (const [order, [first, second]] of Object.entries({
  'beside the npm package, the script first': ['<script src="/zen-widgets.js"></script>', ''],
  'beside the npm package, the package first': ['', '<script type="module" src="/zen-widgets.js"></script>'],
})) {
  test(order, async () => {
    const imports = {
      lit: '/node_modules/lit/index.js',
      'lit-element/': '/node_modules/lit-element/',
      'lit-html': '/node_modules/lit-html/lit-html.js',
      'lit-html/': '/node_modules/lit-html/',
      '@lit/context': '/node_modules/@lit/context/index.js',
      '@lit/reactive-element': '/node_modules/@lit/reactive-element/reactive-element.js',
    };
    const head = `
      <script type="importmap">${JSON.stringify({ imports })}</script>${first}
      <script type="module">
        import { ZenArticleCard } from '/dist/index.js';
        ZenArticleCard.define('my-article-card');
      </script>${second}`;
    await visit(chromium, markup({ head, inFeed: '<my-article-card loading="eager"></my-article-card>' }));
    await assertShown(chromium, ['zen-article-card', 'zen-related-posts', 'zen-cta', 'my-article-card']);
    assert.deepEqual(chromium.heard, []);
  });
}

test('ten widgets with one address make one request', async () => {
  const address = `${feedUrl}?ten`;
  const ten = `<zen-article-card loading="eager" src="${address}"></zen-article-card>`.repeat(10);
  await visit(chromium, markup({ head: ways['an async script'].head, inFeed: ten }));
  await assertShown(chromium);
  assert.deepEqual(
    asked.filter((request) => request.endsWith('?ten')),
    ['GET /feed.json?ten'],
  );
});

// Less than the ten seconds after which any request is given up.
test('a widget that leaves while it loads closes the connection', { timeout: 8_000 }, async () => {
  const leaving = `<zen-article-card id="leaving" loading="eager" src="${blog.origin}/never.json"></zen-article-card>`;
  await visit(chromium, markup({ head: ways['an async script'].head, inFeed: leaving }));
  await never.made.promise;
  await chromium.evaluate(() => document.getElementById('leaving').remove());
  await never.closed.promise;
  await assertShown(chromium);
  assert.deepEqual(chromium.heard, []);
});

/** A page with each of the widgets, and the markup of a test. */
function markup({ head = '', inFeed = '', end = '' } = {}) {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>A page</title><link rel="icon" href="${pictureUrl}">${head}</head>
<body>
<zen-cta src="${ctaUrl}"></zen-cta>
<zen-feed src="${feedUrl}">
  <zen-article-card></zen-article-card>
  <zen-related-posts limit="2"><a href="/">Fallback</a></zen-related-posts>
  ${inFeed}
</zen-feed>
${end}
</body>
</html>`;
}

/** The code of the error that the page's list ends in. */
async function failure(page) {
  await page.waitForFunction(() => document.querySelector('zen-related-posts').state === 'error');
  // Asked for again, since the first event may be over.
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        const list = document.querySelector('zen-related-posts');
        list.addEventListener('zen-error', ({ detail }) => resolve(detail.code), { once: true });
        dispatchEvent(new Event('online'));
      }),
  );
}

/** A page with nothing but a script and a widget. */
function bare(script, widget) {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">${script}</head><body>${widget}</body></html>`;
}

function feed() {
  const items = [1, 2, 3].map((n) => ({
    id: `${n}`,
    url: `/article-${n}/`,
    title: `Article ${n}`,
    summary: 'What it is about.',
    image: '/picture.svg',
    date_published: `2026-01-0${n}T09:00:00Z`,
    tags: ['Web'],
    authors: [{ name: 'Ana Meijer' }],
  }));
  return JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Blog', items });
}

/** Goes to a page of this markup, at an address of its own. */
async function visit(page, body, headers) {
  const path = `/page-${pages.size}`;
  pages.set(path, { body, headers });
  page.heard.length = page.requests.length = 0;
  await page.goto(site.origin + path);
}

/** Waits until the widgets show their articles, and the pictures in view are there. Without eval, which a policy may forbid. */
async function assertShown(page, tags = ['zen-article-card', 'zen-related-posts', 'zen-cta']) {
  const shown = await page.evaluate(async (tags) => {
    const widgets = [...document.querySelectorAll(tags)];
    const pictures = () =>
      widgets
        .flatMap(({ shadowRoot }) => [...shadowRoot.querySelectorAll('img')])
        .filter((picture) => picture.getBoundingClientRect().top < innerHeight);
    const done = () =>
      widgets.every(({ state }) => ['ready', 'empty', 'error'].includes(state)) &&
      pictures().every(({ complete }) => complete);
    for (const end = performance.now() + 10_000; !done() && performance.now() < end;)
      await new Promise(requestAnimationFrame);
    return {
      states: [...new Set(widgets.map(({ state }) => state))],
      broken: pictures().filter(({ naturalWidth }) => !naturalWidth).length,
      titles: widgets.map(({ shadowRoot }) => shadowRoot.querySelector('.title').innerText.trim()),
    };
  }, tags);
  assert.deepEqual(shown.states, ['ready']);
  assert.equal(shown.broken, 0);
  for (const title of shown.titles) assert.match(title, /^(Article \d|Hello)$/);
}

/** The names of all globals and of what they and their prototypes have, with a mark on those that a script wrote. */
function globalNames(page) {
  return page.evaluate(() => {
    const names = [];
    const list = (path, object) => {
      for (const key of Reflect.ownKeys(object)) {
        const { value, get } = Object.getOwnPropertyDescriptor(object, key);
        const code = value ?? get;
        const isForeign =
          typeof code === 'function' && !Function.prototype.toString.call(code).includes('[native code]');
        names.push(`${path}${String(key)}${isForeign ? ' (not native)' : ''}`);
        if (path !== '' || typeof value !== 'function') continue;
        list(`${key}.`, value);
        if (value.prototype) list(`${key}.prototype.`, value.prototype);
      }
    };
    list('', window);
    return names.sort();
  });
}

function insertScript(src) {
  return new Promise((resolve, reject) => {
    const script = Object.assign(document.createElement('script'), { src, onload: resolve, onerror: reject });
    document.head.append(script);
  });
}
