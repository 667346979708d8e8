// What large and nasty answers cost the page that asks for them: no task above 100 ms on a usual machine, and nothing
// parsed that is too large.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { after, describe, test } from 'node:test';
import { launchBrowser, openPage, serve } from './browser.mjs';

/** In milliseconds, on a machine that parses the largest answer twenty times in `usualParse`; a slower one may take as much longer. */
const longest = 100;
const usualParse = 50;
const megabyte = 1_000_000;

const words = 'Tom &amp; Jerry&#8217;s <em>day</em> &mdash; 5 &lt; 6 &eacute; <a href="/x?a=1&amp;b=2">more</a> ';
const html = (size) => `<p>${words.repeat(size / words.length)}</p>`;
const version = 'https://jsonfeed.org/version/1.1';
const list = (count, make) => Array.from({ length: count }, (_, n) => make(n));

/** By name, an answer just under the bounds; what the widget makes of it. */
const answers = {
  'a thousand posts of WordPress': [
    () =>
      list(1000, (id) => ({
        id,
        link: `https://blog.example/${id}`,
        title: { rendered: `Post ${id}` },
        content: { rendered: html(4600) },
      })),
    'ready',
  ],
  'a JSON Feed of a thousand items': [
    () => ({ version, items: list(1000, (n) => ({ id: `${n}`, title: `Item ${n}`, content_html: html(4600) })) }),
    'ready',
  ],
  'a thousand items with a hundred tags each': [
    () => ({
      version,
      items: list(1000, (n) => ({ id: `${n}`, title: `Item ${n}`, tags: list(100, (tag) => `tag ${tag} of ${n}`) })),
    }),
    'ready',
  ],
  'an item with a thousand long tags': [
    () => ({ version, items: [{ id: '1', title: 'One', tags: list(1000, (n) => `${n}${'&amp;'.repeat(960)}`) }] }),
    'ready',
  ],
  'broken JSON of very many lines': [() => `{"version":"${version}","x":"${'\n1234'.repeat(900_000)}`, 'error'],
  'an RSS feed of a thousand items': [
    () =>
      `<rss><channel>${list(1000, (n) => `<item><title>Item ${n}</title><link>https://blog.example/${n}</link><description><![CDATA[${html(4600)}]]></description></item>`).join('')}</channel></rss>`,
    'ready',
  ],
  'an RSS feed whose items are all the same': [
    () =>
      `<rss><channel>${`<item><title>Item</title><description><![CDATA[${html(4600)}]]></description></item>`.repeat(1000)}</channel></rss>`,
    'ready',
  ],
  'an RSS feed of a million elements and no item': [
    () => `<rss><channel>${'<a/>'.repeat(1.2 * megabyte)}</channel></rss>`,
    'empty',
  ],
  'an RSS item of a million elements': [
    () => `<rss><channel><item><title>Item</title>${'<a/>'.repeat(1.2 * megabyte)}</item></channel></rss>`,
    'ready',
  ],
  'JSON that breaks off': [
    () => JSON.stringify({ version, items: [{ id: 1, title: 'x '.repeat(2.4 * megabyte) }] }).slice(0, -3),
    'error',
  ],
  'a thousand rows of an own API': [
    () =>
      list(1000, (id) => ({
        id,
        title: `Row ${id}`,
        content: html(3000),
        ...Object.fromEntries(list(90, (n) => [`field_${n}`, n])),
      })),
    'ready',
  ],
  'many small values': [() => list(149_000, (n) => n % 10), 'error'],
  'an object with many keys': [() => Object.fromEntries(list(149_000, (n) => [`key ${n}`, n])), 'error'],
  'a hundred thousand levels': [() => '['.repeat(100_000) + ']'.repeat(100_000), 'error'],
  'one very long text': [() => ({ title: 'x'.repeat(4.9 * megabyte) }), 'error'],
};

/** The name of the one that is the slowest to parse. */
const largest = 'a thousand items with a hundred tags each';

/** What is over the bounds: each sends a part again and again. */
const overflowing = {
  '50 MB': { part: Buffer.alloc(megabyte, ' '), parts: 50 },
  'a body without an end': { part: Buffer.alloc(100_000, 'x'), parts: Infinity },
  'a million values': { part: Buffer.from('{},'.repeat(100_000)), parts: 10, start: '[' },
};

const bodies = new Map();
const blog = await serve(async ({ url }, response) => {
  const name = decodeURIComponent(url.slice(1).split('?')[0]);
  if (answers[name]) {
    if (!bodies.has(name)) {
      const body = answers[name][0]();
      bodies.set(name, typeof body === 'string' ? body : JSON.stringify(body));
    }
    return { body: bodies.get(name) };
  }
  const { part, parts, start = '' } = overflowing[name] ?? {};
  if (!part) return undefined;
  response.writeHead(200, { 'Access-Control-Allow-Origin': '*' });
  response.write(start);
  const closed = once(response, 'close');
  const open = () => !response.destroyed;
  for (let sent = 0; sent < parts && open(); sent++)
    if (!response.write(part)) await Promise.race([once(response, 'drain'), closed]);
  response.end();
  return new Promise(() => {});
});

const site = await serve(({ url }) => {
  if (url === '/')
    return {
      type: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="en"><title>A page</title><link rel="icon" href="data:,">
<script>const { parse } = JSON; let parsed = 0; JSON.parse = (...text) => (parsed++, parse(...text));</script>
<script src="/zen-widgets.js"></script><body></body></html>`,
    };
  if (/^\/zen-widgets[\w-]*\.js$/.test(url))
    return { type: 'text/javascript', body: readFileSync(new URL(`../../dist/cdn${url}`, import.meta.url)) };
  return undefined;
});
const browser = await launchBrowser();
const page = await openPage(browser);

after(async () => {
  await browser.close();
  site.close();
  blog.close();
});

/** Shows a feed; tells the end state and code, until then the longest task and wait of a timer, and what was parsed. */
async function measure(name) {
  await page.goto(site.origin);
  // The part on demand is not what is measured.
  await page.evaluate(() => import('/zen-widgets-more.js'));
  const parse = await page.evaluate(timeToParse, `${blog.origin}/${encodeURIComponent(largest)}`);
  await page.tracing.start({ categories: ['disabled-by-default-devtools.timeline'] });
  const shown = await page.evaluate(
    async (src) => {
      let pause = 0;
      let last = performance.now();
      const tick = () => {
        pause = Math.max(pause, performance.now() - last);
        last = performance.now();
      };
      const timer = setInterval(tick);
      const { read } = ReadableStreamDefaultReader.prototype;
      let received = 0;
      let crossed = 0;
      let values = 0;
      ReadableStreamDefaultReader.prototype.read = async function () {
        const part = await read.call(this);
        received += part.value?.length ?? 0;
        for (const byte of part.value ?? []) if (byte === 44 || (byte | 32) === 123) values++;
        if ((received > 5_000_000 || values > 150_000) && !crossed) crossed = performance.now();
        return part;
      };
      const widget = Object.assign(document.createElement('zen-related-posts'), { src, loading: 'eager', limit: 3 });
      const code = new Promise((resolve) => {
        widget.addEventListener('zen-load', () => resolve());
        widget.addEventListener('zen-error', ({ detail }) => resolve(detail.code));
      });
      const before = parsed;
      document.body.append(widget);
      const outcome = await code;
      const after = performance.now() - crossed;
      // What was drawn counts too.
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      clearInterval(timer);
      tick();
      return { state: widget.state, code: outcome, pause, after, parsed: parsed - before };
    },
    `${blog.origin}/${encodeURIComponent(name)}`,
  );
  return { ...shown, parse, longest: longestTask(await page.tracing.stop()) };
}

/** Runs in the page: the milliseconds to parse an answer twenty times and keep it all, the best of three. */
async function timeToParse(url) {
  const text = await (await fetch(url)).text();
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    Array.from({ length: 20 }, () => JSON.parse(text));
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** The least of what was measured, as the rest is what else this machine does, and how slow the machine is: 1 or more. */
function best(runs) {
  const least = (name) => Math.min(...runs.map((run) => run[name]));
  return {
    ...Object.fromEntries(['longest', 'pause', 'after', 'parse'].map((name) => [name, least(name)])),
    slowness: Math.max(1, least('parse') / usualParse),
  };
}

/** The longest task of a page in a trace, in milliseconds of the processor: what else the machine does is not ours. */
function longestTask(trace) {
  const { traceEvents } = JSON.parse(Buffer.from(trace).toString());
  const mainThreads = traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const tasks = traceEvents.filter(
    // Phase X: whole ones. Only those that start and stop the trace are not.
    ({ name, ph, pid, tid }) =>
      name === 'RunTask' && ph === 'X' && mainThreads.some((main) => main.pid === pid && main.tid === tid),
  );
  assert.ok(tasks.length > 0);
  return Math.max(...tasks.map(({ dur, tdur = dur }) => tdur)) / 1000;
}

describe('under the bounds, no task takes longer than 100 ms', () => {
  for (const [name, [, state]] of Object.entries(answers))
    test(name, async (t) => {
      const runs = [await measure(name), await measure(name), await measure(name)];
      const { longest: task, pause, parse, slowness } = best(runs);
      t.diagnostic(`longest task: ${task.toFixed(1)} ms; longest wait of a timer: ${pause.toFixed(1)} ms`);
      t.diagnostic(`the largest answer is parsed twenty times in ${parse.toFixed(1)} ms`);
      assert.deepEqual([...new Set(runs.map(({ state }) => state))], [state]);
      assert.ok(task <= longest * slowness, `${task} ms`);
      // A timer waits for others on the machine too.
      assert.ok(pause <= longest * 5 * slowness, `${pause} ms`);
    });
});

describe('over the bounds, an answer is refused at once and not parsed', () => {
  for (const name of Object.keys(overflowing))
    test(name, async (t) => {
      const runs = [await measure(name), await measure(name), await measure(name)];
      const { after, slowness } = best(runs);
      t.diagnostic(`from the part that is too much to the error: ${after.toFixed(1)} ms`);
      for (const { state, code, parsed } of runs) assert.deepEqual([state, code, parsed], ['error', 'too-large', 0]);
      assert.ok(after <= longest * slowness, `${after} ms`);
    });
});
