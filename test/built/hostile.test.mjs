// Hostile documents in the script tag's files, on a page whose policy lets no text become markup or code.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { readFeed } from '../../dist/data/index.js';
import { placesInJson, placesInXml, writings } from '../hostile/places.ts';
import { startHostile } from '../hostile/server.mjs';
import { hostileStrings } from '../hostile/strings.ts';
import { shapeOf, variantsOf } from '../hostile/variants.ts';
import { launchBrowser, openPage, serve } from './browser.mjs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url));

const rss = `<rss><channel><title>Blog</title><item><title>One</title><link>/one</link><guid>1</guid>
<description>Words</description><category>Web</category><enclosure url="/one.jpg" type="image/jpeg"/></item></channel></rss>`;

/** Documents of formats in each of the files, and how they are shown. */
const samples = {
  'JSON Feed': {
    tag: 'zen-article-card',
    places: placesInJson({
      version: 'https://jsonfeed.org/version/1.1',
      items: [
        {
          id: '1',
          url: '/one',
          title: 'One',
          content_html: '<p>Words</p>',
          image: '/one.jpg',
          authors: [{ name: 'Ana', url: '/ana' }],
          tags: ['Web'],
          date_published: '2026-01-01',
          _zen: { image: { alt: 'A', srcset: '/one.jpg 1w, /two.jpg 2w' } },
        },
      ],
    }),
  },
  'a list': {
    tag: 'zen-related-posts',
    places: placesInJson([{ id: '1', title: 'One', url: '/one', excerpt: 'Words', image: '/one.jpg', tags: ['Web'] }]),
  },
  RSS: { tag: 'zen-article-card', places: placesInXml(rss, writings.escaped) },
  'a call to action': {
    tag: 'zen-cta',
    places: placesInJson({ heading: 'One', text: 'Words', label: 'Go', url: '/go' }),
  },
};

const hostile = await startHostile();
const base = `http://${hostile.host}/built`;
const texts = hostileStrings(hostile.host, 'built').map(({ text }) => text);

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  `connect-src http://${hostile.host}`,
  'img-src http:',
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const watchScript = `
  globalThis.incidents = [];
  globalThis.canary = (number) => incidents.push('string ' + number + ' ran');
  addEventListener('securitypolicyviolation', (event) => incidents.push(event.effectiveDirective));`;

const site = await serve(({ url }) => {
  const [, file] = /^\/(zen-widgets[\w.-]*\.js)$/.exec(url) ?? [];
  if (file) return { type: 'text/javascript', body: read(`dist/cdn/${file}`) };
  if (url === '/watch.js') return { type: 'text/javascript', body: watchScript };
  const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>
<script src="/watch.js"></script><script src="${url}.js"></script></head><body></body></html>`;
  return { type: 'text/html; charset=utf-8', headers: { 'Content-Security-Policy': policy }, body };
});
const browser = await launchBrowser();

after(async () => {
  await browser.close();
  site.close();
  hostile.stop();
});

for (const file of ['zen-widgets', 'zen-widgets.all'])
  test(`${file}.js touches no sink and runs nothing, whatever it shows`, async () => {
    const page = await openPage(browser);
    const types = [];
    page.on('request', (request) => types.push(`${request.resourceType()} ${request.url()}`));
    await page.goto(`${site.origin}/${file}`);

    for (const { tag, places } of Object.values(samples)) {
      const documents = variantsOf(places, texts, shapeIn).together;
      const list = await (await fetch(`${base}/documents`, { method: 'POST', body: JSON.stringify(documents) })).text();
      const addresses = documents.map((_, index) => `${base}/feed/${list}/${index}`);
      const shown = await page.evaluate(show, tag, addresses);
      assert.deepEqual(await page.evaluate(() => globalThis.incidents), []);
      assert.deepEqual(shown.forbidden, []);
      assert.ok(shown.ready > documents.length * 0.8, `${shown.ready} of ${documents.length} are ready`);
    }

    assert.deepEqual(
      page.heard.filter((message) => /uncaught|Content Security|TrustedHTML/i.test(message)),
      [],
    );
    const isExpected = (request) =>
      request.startsWith(`fetch ${base}/feed/`) ||
      /^image https?:/.test(request) ||
      new RegExp(`^(document|script|other) ${site.origin}/(zen-widgets[\\w.-]*|watch\\.js|favicon\\.ico)$`).test(
        request,
      );
    assert.deepEqual(
      types.filter((request) => !isExpected(request)),
      [],
    );
    // A sink touched on purpose, to see that it is seen.
    const incidents = await page.evaluate(async () => {
      const seen = new Promise((resolve) => addEventListener('securitypolicyviolation', resolve));
      try {
        document.body.innerHTML = '<p>Text</p>';
      } catch {
        // It throws too.
      }
      await seen;
      return globalThis.incidents;
    });
    assert.deepEqual(incidents, ['require-trusted-types-for']);
    await page.close();
  });

/** Which fields a reader finds in a document. */
function shapeIn(document) {
  let json = document;
  try {
    json = JSON.parse(document);
  } catch {
    // The readers take text too.
  }
  try {
    return shapeOf(readFeed(json, base).articles);
  } catch {
    // A call to action is no feed: all of its places are free.
    return '';
  }
}

/** In the page: shows widgets, and gives how many are ready and what they may not have drawn. */
async function show(tag, addresses) {
  const box = document.createElement('div');
  const widgets = addresses.map((src) => {
    const widget = document.createElement(tag);
    Object.assign(widget, { src, loading: 'eager', current: 'none', order: 'feed' });
    box.append(widget);
    return widget;
  });
  document.body.append(box);
  const told = widgets.map(
    (widget) =>
      new Promise((resolve) => {
        for (const event of ['zen-load', 'zen-error']) widget.addEventListener(event, resolve, { once: true });
      }),
  );
  // A sink that throws would keep a widget from telling anything.
  const violated = new Promise((resolve) => addEventListener('securitypolicyviolation', resolve, { once: true }));
  await Promise.race([Promise.all(told), violated]);
  const forbidden = widgets.flatMap(({ shadowRoot }) =>
    [...shadowRoot.querySelectorAll('*')].flatMap((element) => {
      const names = element.getAttributeNames().filter((name) => /^(on|style|srcdoc|action|ping)/.test(name));
      const isWrong =
        !/^(a|article|bdi|div|img|li|p|section|slot|span|time|ul)$/.test(element.localName) ||
        (element.localName === 'a' && !/^https?:$/.test(element.protocol));
      return names.length || isWrong ? [element.outerHTML] : [];
    }),
  );
  const ready = widgets.filter(({ state }) => state === 'ready').length;
  box.remove();
  return { forbidden, ready };
}
