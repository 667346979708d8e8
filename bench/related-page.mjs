// `npm run bench:page`: what choosing among 10,000 articles costs a page, in headless Chromium at full speed and four times
// slower: the longest task of the main thread while the index is made, and the time of one question when it
// is there. Best of five rounds, since other work on the machine only adds to them.
import { readFileSync } from 'node:fs';
import { launchBrowser, serve } from '../test/built/browser.mjs';
import { syntheticArticles } from './related/synthetic-articles.mjs';

const rounds = 5;
const articles = JSON.stringify(
  syntheticArticles(10_000).map(({ authors, date, ...article }) => ({
    ...article,
    published: date,
    authors: authors.map((name) => ({ name })),
  })),
);
const site = await serve(({ url }) => {
  if (url === '/articles.json') return { body: articles };
  const [, file] = /^\/(zen-widgets[\w.-]*\.js)$/.exec(url) ?? [];
  if (file) return { type: 'text/javascript', body: readFileSync(new URL(`../dist/cdn/${file}`, import.meta.url)) };
  return { type: 'text/html', body: '<!doctype html><title>Page</title><script src="/zen-widgets.js"></script>' };
});
const browser = await launchBrowser();

/** The longest task from the first list on, how long its articles take, and a question, in milliseconds. */
async function round(rate) {
  const page = await browser.newPage({ type: 'window' });
  await page.goto(site.origin);
  await page.evaluate(async () => {
    globalThis.articles = await (await fetch('/articles.json')).json();
    // Both parts are here already: their loading is not what is measured.
    await Promise.all([import('/zen-widgets-feed.js'), import('/zen-widgets-related.js')]);
  });
  const client = await page.createCDPSession();
  await client.send('Emulation.setCPUThrottlingRate', { rate });
  const tasks = [];
  client.on('Tracing.dataCollected', ({ value }) => tasks.push(...value));
  await client.send('Tracing.start', {
    transferMode: 'ReportEvents',
    categories: 'devtools.timeline,disabled-by-default-devtools.timeline',
  });
  const index = await page.evaluate(async () => {
    const list = (given) => {
      const element = document.createElement('zen-related-posts');
      Object.assign(element, { articles: given, current: given.at(-1).id, loading: 'eager' });
      const loaded = new Promise((resolve) => element.addEventListener('zen-load', resolve, { once: true }));
      document.body.append(element);
      return loaded;
    };
    // What a first list costs however short it is, such as the browser's words for dates, is not what is measured.
    await list(globalThis.articles.slice(0, 7));
    await new Promise((resolve) => setTimeout(resolve, 200));
    console.timeStamp('begin');
    await new Promise((resolve) => setTimeout(resolve));
    const first = performance.now();
    await list(globalThis.articles);
    return performance.now() - first;
  });
  const complete = new Promise((resolve) => client.once('Tracing.tracingComplete', resolve));
  await client.send('Tracing.end');
  await complete;
  const query = await page.evaluate(async () => {
    const { indexOf, relatedIn } = await import('/zen-widgets-related.js');
    const { value: index } = indexOf(globalThis.articles).next();
    const times = [1, 2, 3, 4, 5].map((n) => {
      const start = performance.now();
      relatedIn(index, globalThis.articles[n * 1234], { limit: 6 });
      return performance.now() - start;
    });
    return times.sort((a, b) => a - b)[2];
  });
  await page.close();
  const threads = tasks.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const begin = tasks.find(({ name }) => name === 'TimeStamp').ts;
  const own = tasks.filter(
    ({ name, pid, tid, ts }) =>
      name === 'RunTask' && ts > begin && threads.some((thread) => thread.pid === pid && thread.tid === tid),
  );
  return { longest: Math.max(...own.map(({ tdur = 0 }) => tdur)) / 1000, index, query };
}

for (const rate of [1, 4]) {
  const measured = [];
  for (let i = 0; i < rounds; i++) measured.push(await round(rate));
  const best = (name) => Math.min(...measured.map((one) => one[name])).toFixed(1);
  console.log(
    `${rate === 1 ? 'full speed' : `${rate} times slower`}: longest task ${best('longest')} ms, index and first list ${best('index')} ms, a question ${best('query')} ms`,
  );
}
await browser.close();
site.close();
