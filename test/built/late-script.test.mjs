// A script that comes five seconds after the page's first paint: the links work until then, and nothing moves after.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, describe, test } from 'node:test';
import { launchBrowser, openPage, serve } from './browser.mjs';
import { layoutShifts, watchLayoutShifts } from './layout-shifts.mjs';

/** How late the script is, in milliseconds from the first paint. */
const late = 5000;

/** What may move: a tenth of what is a good page, https://web.dev/articles/cls */
const most = 0.01;

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url));
const picture = read('test/fixtures/picture.svg');
const feed = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  items: [1, 2, 3, 4].map((n) => ({
    id: `${n}`,
    url: `/article-${n}/`,
    title: `Article ${n} of the blog, with a title of usual length`,
    summary: 'What it is about, in a text that is as long as such texts are, which is a hundred characters or so.',
    image: '/picture.svg',
    date_published: `2026-01-0${n}T09:00:00Z`,
    authors: [{ name: 'Ana Meijer' }],
  })),
});

const scriptTag = (attributes = '') => `<script async src="/late/zen-widgets.js" ${attributes}></script>`;
const source = 'src="/feed.json" limit="3"';
const data = 'data-zen-src="/feed.json" data-zen-limit="3"';

/** Each form: what stands in the text, and what keeps its room there, as docs/embedding.md says. */
const forms = {
  element: {
    markup: `${scriptTag()}<zen-related-posts ${source}><a href="/followed">Our blog</a></zen-related-posts>`,
    room: 'zen-related-posts',
  },
  placeholder: {
    markup: `${scriptTag()}<div data-zen-embed="related-posts" ${data}><a href="/followed">Our blog</a></div>`,
    room: 'div[data-zen-embed]',
  },
  'enhanced link': {
    markup: `${scriptTag()}<div class="room"><a href="/article-2/" data-zen-embed="article-card" ${data}>Article 2</a></div>`,
    room: '.room',
  },
  'script in place': {
    markup: `<div class="room">${scriptTag(`data-zen-embed="related-posts" ${data}`)}</div>`,
    room: '.room',
  },
};

const text = `<p>${'The article’s own text, which the reader is in the middle of. '.repeat(8)}</p>`;

/** A page with a form at some place: in the middle of the text, or at its end with a footer under it. */
function pageOf({ form, place, kept }) {
  const { markup, room } = forms[form];
  // Enough for three cards, one under the other where the page is narrow.
  const rule = `${room} { display: flow-root; min-block-size: 36rem; } @media (width < 60em) { ${room} { min-block-size: 100rem; } }`;
  const [before, after] = { middle: [text, text.repeat(20)], end: [text.repeat(20), '<footer>Imprint</footer>'] }[
    place
  ];
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
<style>body { font: 16px/1.5 sans-serif; max-width: 60rem; margin: 0 auto; } ${kept ? rule : ''}</style>
<script>(${watchLayoutShifts})();</script></head>
<body><h1>Title</h1>${before}${markup}${after}</body></html>`;
}

/** Per page, what answers its request for the script. */
const held = new Map();
/** The links that were followed. */
const followed = [];

const site = await serve(async ({ url, headers }, response) => {
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  const [, file] = /\/(zen-widgets[\w-]*\.js)$/.exec(pathname) ?? [];
  if (file === 'zen-widgets.js') await held.get(headers.referer)?.promise;
  if (file) return { type: 'text/javascript', body: read(`dist/cdn/${file}`) };
  if (pathname === '/feed.json') return { body: feed };
  if (pathname === '/picture.svg') return { type: 'image/svg+xml', body: picture };
  if (pathname === '/') return { type: 'text/html; charset=utf-8', body: pageOf(Object.fromEntries(searchParams)) };
  if (!/^\/(followed|article-2\/)$/.test(pathname)) return undefined;
  // The reader stays where he is.
  followed.push(headers.referer);
  response.writeHead(204).end();
  return new Promise(() => {});
});
const browser = await launchBrowser();

after(async () => {
  await browser.close();
  site.close();
});

describe('a late script', { concurrency: 4 }, () => {
  for (const width of [390, 1280])
    for (const place of ['middle', 'end'])
      for (const form of Object.keys(forms))
        test(`moves nothing: ${form}, ${place} of the text, ${width} px`, { timeout: 60_000 }, async () => {
          const { page, address, release } = await open({ form, place, kept: 'yes' }, width);
          if (place === 'end') await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
          const link = await page.$('body a');
          if (link) {
            const asked = page.waitForResponse((response) => response.status() === 204);
            await link.click();
            await asked;
            assert.ok(followed.includes(address));
          }
          await page.waitForFunction(
            (late) => {
              const [paint] = performance.getEntriesByName('first-contentful-paint');
              return paint && performance.now() - paint.startTime >= late;
            },
            {},
            late,
          );
          assert.equal(await page.evaluate(() => customElements.get('zen-cta')), undefined);
          release();
          const { score, moves } = await shifts(page);
          assert.ok(score <= most, `${score}: ${moves.join('\n')}`);
          assert.deepEqual(page.heard, []);
          await page.close();
        });

  // Else the above would show nothing.
  for (const width of [390, 1280])
    test(`is seen to move the text where no room is kept: ${width} px`, async () => {
      const { page, release } = await open({ form: 'placeholder', place: 'middle', kept: '' }, width);
      release();
      const { score } = await shifts(page);
      assert.ok(score > 0.1, `${score}`);
      await page.close();
    });
});

/** Opens a page whose script is held until it is released, up to its first paint. */
async function open(options, width) {
  const address = `${site.origin}/?${new URLSearchParams({ ...options, width })}`;
  const { promise, resolve } = Promise.withResolvers();
  held.set(address, { promise });
  const page = await openPage(browser, { width, height: 800 });
  page.setDefaultTimeout(30_000);
  // A script with `async` holds the load event.
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length);
  return { page, address, release: resolve };
}

/** What moved until the widget shows its articles, with the pictures that are in view. */
async function shifts(page) {
  await page.waitForFunction(() => {
    const widget = document.querySelector('zen-related-posts, zen-article-card');
    const pictures = [...(widget?.shadowRoot?.querySelectorAll('img') ?? [])];
    const isNear = (picture) => picture.getBoundingClientRect().top < innerHeight;
    return widget?.state === 'ready' && pictures.every((picture) => picture.complete || !isNear(picture));
  });
  // Two frames, in which all that moves has moved.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  return layoutShifts(page);
}
