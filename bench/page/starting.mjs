// What it takes a page from nothing to content, by the script tag, with a feed that the server answers at once.
import { feedOf } from './articles.mjs';
import { inFreshPage } from './fresh-page.mjs';
import { marksOf, taskAround, tasksOf, traced } from './trace.mjs';

const feed = (count) => `/feed-${count}.json`;

const list = (order, limit, count) =>
  `<zen-related-posts id="place" src="${feed(count)}" order="${order}" current="3" limit="${limit}"></zen-related-posts>`;

const least = (limit, count) => `<div id="place" data-src="${feed(count)}" data-limit="${limit}"></div>`;

/** By name, what the report calls a page, its element, and whether the script is the hand-written one. */
export const starts = {
  'least-6': { label: 'Hand-written script, six posts', html: least(6, 20), isLeast: true },
  card: { label: 'One card', html: `<zen-article-card id="place" src="${feed(20)}"></zen-article-card>` },
  'feed-6': { label: 'Six posts in the feed’s order', html: list('feed', 6, 20) },
  'related-6': { label: 'Six related posts', html: list('related', 6, 20) },
  cta: {
    label: 'Box with attributes',
    html: '<zen-cta id="place" heading="Write to us" text="We answer within a day." label="Contact" href="/contact"></zen-cta>',
  },
  'least-100': { label: 'Hand-written script, 100 posts', html: least(100, 120), isLeast: true },
  'feed-100': { label: '100 posts in the feed’s order', html: list('feed', 100, 120) },
  'related-100': { label: '100 related posts', html: list('related', 100, 120) },
};

const scriptOf = ({ isLeast }) => (isLeast ? '/start.js' : '/zen-widgets.js');

/** The files of these pages, besides the script tag's. */
export const startFiles = (script) => ({
  '/start.js': script,
  ...Object.fromEntries([20, 120].map((count) => [feed(count), (origin) => JSON.stringify(feedOf(count, origin))])),
  ...Object.fromEntries(Object.entries(starts).map(([name, start]) => [`/start-${name}.html`, pageOf(start)])),
});

// The page keeps room, as README tells pages to; a text follows, which moves where what is in the room moves it.
const pageOf = (start) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Start</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<style>#place { display: block; min-block-size: 100vh }</style>
<script>(${watch})()</script>
<script src="${scriptOf(start)}" async></script></head>
<body><h1>An article</h1><p>Its text.</p>${start.html}<p>What follows.</p></body></html>`;

/** Runs in the page before all else. */
function watch() {
  globalThis.shown = new Promise((resolve) => {
    globalThis.content = () => resolve(performance.mark('content'));
  });
  addEventListener('zen-load', globalThis.content, true);
  globalThis.shift = 0;
  new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (globalThis.shift += value))).observe({
    type: 'layout-shift',
  });
}

/** How the page was when its content was there. */
async function contentOf(page, origin, name) {
  await page.goto(`${origin}/start-${name}.html`);
  return page.evaluate(async (script) => {
    await globalThis.shown;
    const [{ startTime }] = performance.getEntriesByName('content');
    const { responseEnd } = performance.getEntriesByName(new URL(script, location.href).href)[0];
    return { fromPage: startTime, fromScript: startTime - responseEnd };
  }, scriptOf(starts[name]));
}

/** Requests and bytes until there is content, but for the page itself and pictures; with the layout shift it causes. */
export const measureFirstContent = ({ browser, site }, { start }) =>
  inFreshPage(browser, async (page) => {
    site.sent.length = 0;
    await contentOf(page, site.origin, start);
    const sent = site.sent.filter(({ path }) => !/\.(html|svg)$/.test(path));
    await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
    const shift = await page.evaluate(() => globalThis.shift);
    return { requests: sent.length, bytes: sent.reduce((sum, { bytes }) => sum + bytes, 0), shift };
  });

/** Lighthouse's slow 4G, as DevTools applies it: https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md */
const slow4g = {
  offline: false,
  latency: 150 * 3.75,
  downloadThroughput: (1.6 * 1024 * 1024 * 0.9) / 8,
  uploadThroughput: (750 * 1024 * 0.9) / 8,
};

/** Milliseconds from the end of the script's download to content, and from the start of the page. */
export const measureSlowStart = ({ browser, site }, { start }) =>
  inFreshPage(browser, async (page, session) => {
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', slow4g);
    return contentOf(page, site.origin, start);
  });

/** The longest task from the script's start until all is quiet, and the longest after content, in milliseconds. */
export const measureStartTasks = ({ browser, site }, { start, throttle }) =>
  inFreshPage(browser, async (page, session) => {
    if (throttle > 1) await page.emulateCPUThrottling(throttle);
    const events = await traced(session, async () => {
      await contentOf(page, site.origin, start);
      // Whoever counts views does it after a second.
      await new Promise((resolve) => setTimeout(resolve, 1500));
    });
    const script = scriptOf(starts[start]);
    const evaluated = events.find(
      ({ name, args }) => /^(EvaluateScript|v8\.evaluateModule)$/.test(name) && JSON.stringify(args).includes(script),
    );
    const [content] = marksOf(events, 'content');
    return {
      longest: Math.max(...tasksOf(events, taskAround(events, evaluated.ts).ts)),
      afterContent: Math.max(0, ...tasksOf(events, content)),
    };
  });
