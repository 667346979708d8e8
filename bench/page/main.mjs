// `npm run bench [-- --rounds 7 --sizes 6,100,1000 --throttle 1,4]`: what showing n cards costs the main thread, each way against the same
// cards as static HTML. Ways take turns within a round, each on a page of its own; medians, with the spread.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { launchBrowser, serve } from '../../test/built/browser.mjs';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    sizes: { type: 'string', default: '1,6,100,1000' },
    throttle: { type: 'string', default: '1' },
  },
});
const numbers = (text) => text.split(',').map(Number);
const subjects = ['static', 'vanilla', 'lit', 'list', 'cards'];
const root = new URL('../../', import.meta.url);

/** Subjects as scripts: what they import goes along, as a site's bundler does it. */
const scripts = new Map();
for (const subject of subjects) {
  const { output } = await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(root),
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL(`subjects/${subject}.js`, import.meta.url)),
        formats: ['iife'],
        name: 'subject',
      },
    },
  }).then((built) => [built].flat()[0]);
  scripts.set(`/subject-${subject}.js`, output[0].code);
}

const articles = (count) =>
  Array.from({ length: count }, (_, index) => ({
    id: `${index}`,
    url: `https://blog.example/${index}/`,
    title: `What we learned from release number ${index}`,
    excerpt:
      'A release that nobody notices is the result of many small decisions, in an order that took us years to find.',
    image: { url: '/picture.svg', alt: 'A picture' },
    authors: [{ name: 'Ana Meijer' }],
    published: '2026-03-14',
  }));

const server = await serve(({ url }) => {
  const { pathname } = new URL(url, 'http://localhost');
  if (scripts.has(pathname)) return { type: 'text/javascript', body: scripts.get(pathname) };
  if (/^\/zen-widgets[\w.-]*\.js$/.test(pathname))
    return { type: 'text/javascript', body: readFileSync(new URL(`dist/cdn${pathname}`, root)) };
  if (pathname === '/picture.svg')
    return { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="9"/>' };
  const [, subject] = /^\/page-(\w+)$/.exec(pathname) ?? [];
  return (
    subject && {
      type: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${subject}</title><link rel="icon" href="data:,">
<script src="/zen-widgets.js"></script><script src="/subject-${subject}.js"></script></head><body><main></main></body></html>`,
    }
  );
});
const browser = await launchBrowser('chromium', ['--js-flags=--expose-gc']);

/** Main-thread milliseconds to show articles in one way. */
async function measure(subject, count, throttle) {
  const page = await browser.newPage();
  await page.goto(`${server.origin}/page-${subject}`);
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.evaluate(async () => {
    globalThis.subject.prepare();
    globalThis.ready = globalThis.subject.ready ?? ((articles) => articles);
    globalThis.settled = () =>
      new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))));
    // The first of all pays for what later ones find: parts that load, formatters.
    const warm = document.createElement('div');
    document.body.append(warm);
    await globalThis.subject.show(
      warm,
      globalThis.ready([
        {
          id: 'w',
          url: 'https://blog.example/',
          title: 'Warm',
          excerpt: 'Up',
          image: { url: '/picture.svg', alt: '' },
          authors: [{ name: 'A' }],
          published: '2026-01-01',
        },
      ]),
    );
    await globalThis.settled();
    warm.remove();
    globalThis.gc();
    await globalThis.settled();
  });
  if (throttle > 1) await page.emulateCPUThrottling(throttle);
  const taken = async () =>
    (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration').value;
  await page.evaluate((articles) => void (globalThis.articles = globalThis.ready(articles)), articles(count));
  const before = await taken();
  await page.evaluate(async () => {
    await globalThis.subject.show(document.querySelector('main'), globalThis.articles);
    await globalThis.settled();
  });
  const after = await taken();
  await page.close();
  return (after - before) * 1000;
}

const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1];
for (const throttle of numbers(values.throttle))
  for (const count of numbers(values.sizes)) {
    const times = Object.fromEntries(subjects.map((subject) => [subject, []]));
    for (let round = 0; round < Number(values.rounds); round += 1)
      for (const subject of subjects) times[subject].push(await measure(subject, count, throttle));
    const ratios = subjects.map((subject) => {
      const list = times[subject].map((time, round) => time / times.static[round]);
      return `${subject} ${median(list).toFixed(2)} (${Math.min(...list).toFixed(2)}–${Math.max(...list).toFixed(2)})`;
    });
    console.log(`n = ${count}${throttle > 1 ? `, ${throttle}× throttled` : ''}: ${ratios.join(', ')}`);
  }
await browser.close();
server.close();
