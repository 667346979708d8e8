// The configurator as a person uses it: by keyboard, in light and dark, in a wide window and a narrow one.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { startDemo } from '../../demo/server.ts';
import { launchBrowser, openPage } from './browser.mjs';
import { read } from './markdown.mjs';

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const { version } = JSON.parse(read('package.json'));
const demo = await startDemo({ port: 0 });
const browser = await launchBrowser();

after(async () => {
  await browser.close();
  await demo.close();
});

/** Opens the configurator, and waits until it has looked at the feed. */
async function open(query = '', { width = 1280, height = 900, scheme = 'light' } = {}) {
  const page = await openPage(browser, { width, height });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(`${demo.pages}/configurator.html${query}`);
  await looked(page);
  return page;
}

/** Waits until the feed is looked at and every page of the preview has its widget. */
const looked = (page) =>
  page.waitForFunction(() => {
    const isDone = ({ contentDocument }) => {
      const state = contentDocument?.querySelector('body > *')?.state;
      return state && state !== 'idle' && state !== 'loading';
    };
    const frames = [...document.querySelectorAll('iframe')];
    const told = document.querySelector('.warnings, .good');
    return frames.length === 3 && frames.every(isDone) && told;
  });

const codes = (page) => page.$$eval('[role=tabpanel] code', (all) => all.map(({ textContent }) => textContent));
const told = (page) => page.$eval('[aria-live]', ({ innerText }) => innerText);

/** Chooses a radio or an option by what it is called. */
async function choose(page, name, value) {
  const field = await page.$(`[name=${name}]`);
  if ((await field.evaluate(({ localName }) => localName)) === 'select') await page.select(`[name=${name}]`, value);
  else await page.click(`[name=${name}][value=${value}]`);
}

/** What each page of the preview shows, by a function that runs on its widget. */
const inPages = async (page, read) =>
  Promise.all((await page.$$('iframe')).map(async (frame) => (await frame.contentFrame()).$eval('body > *', read)));

describe('accessibility', { concurrency: 2 }, () => {
  for (const scheme of ['light', 'dark'])
    for (const query of ['', '?element=cta&heading=Hello&language=ar', '?element=article-card&feed=nothing'])
      test(`axe finds nothing in ${scheme} ${query}`, async () => {
        const page = await open(query, { scheme });
        await page.$$eval('details', (all) => all.forEach((details) => (details.open = true)));
        await page.evaluate(axe);
        const violations = await page.evaluate(async () => {
          const { violations } = await globalThis.axe.run(document, { iframes: false });
          return violations.flatMap(({ id, nodes }) =>
            nodes.map(({ html, failureSummary }) => [id, html, failureSummary]),
          );
        });
        assert.deepEqual(violations, []);
        await page.close();
      });

  test('every field has a name of its own', async () => {
    const page = await open();
    await page.$$eval('details', (all) => all.forEach((details) => (details.open = true)));
    const names = await page.$$eval('form :is(input:not([type=radio]), select)', (fields) =>
      fields.map((field) => field.labels[0]?.innerText.trim().split('\n')[0]),
    );
    assert.ok(names.length > 6);
    assert.ok(names.every(Boolean), names.join());
    assert.equal(new Set(names).size, names.length, names.join());
    await page.close();
  });

  test('arrow keys lead from tab to tab, and the panel follows', async () => {
    const page = await open();
    await page.focus('[role=tab][aria-selected=true]');
    const chosen = () =>
      page.evaluate(() => [
        document.activeElement.innerText,
        document.querySelector('[aria-selected=true]').innerText,
        document.querySelectorAll('[role=tab][tabindex="0"]').length,
      ]);
    for (const [key, name] of [
      ['ArrowRight', 'Placeholder'],
      ['End', 'WordPress'],
      ['ArrowRight', 'Script tag'],
      ['ArrowLeft', 'WordPress'],
      ['Home', 'Script tag'],
    ]) {
      await page.keyboard.press(key);
      assert.deepEqual(await chosen(), [name, name, 1], key);
    }
    await page.keyboard.press('End');
    assert.match((await codes(page))[0], /^<!-- wp:html -->/);
    await page.close();
  });

  for (const width of [360, 800, 1280])
    test(`nothing is wider than a window of ${width} pixels`, async () => {
      const page = await open('', { width });
      const widest = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(widest <= width, String(widest));
      await page.close();
    });
});

describe('the preview', { concurrency: 2 }, () => {
  test('shows the same widget on three pages', async () => {
    const page = await open();
    const titles = await inPages(page, (widget) => widget.shadowRoot.querySelectorAll('[part~=title]').length);
    assert.deepEqual(titles, [6, 6, 6]);
    await page.close();
  });

  test('follows each choice at once, and so does the code', async () => {
    const page = await open();
    await choose(page, 'layout', 'list');
    await choose(page, 'language', 'he');
    await page.type('[name=heading]', 'Keep reading');
    await page.$eval('[name=limit]', (field) => field.select());
    await page.focus('[name=limit]');
    await page.type('[name=limit]', '2');
    await looked(page);
    const shown = (widget) => ({
      layout: widget.layout,
      direction: getComputedStyle(widget).direction,
      heading: widget.shadowRoot.querySelector('[part~=heading]')?.innerText,
      count: widget.shadowRoot.querySelectorAll('[part~=title]').length,
    });
    await page.waitForFunction(() =>
      [...document.querySelectorAll('iframe')].every(
        ({ contentDocument: { body } }) => body.firstChild.shadowRoot.querySelectorAll('[part~=title]').length === 2,
      ),
    );
    const expected = { layout: 'list', direction: 'rtl', heading: 'Keep reading', count: 2 };
    assert.deepEqual(await inPages(page, shown), [expected, expected, expected]);
    const [code] = await codes(page);
    for (const part of ['layout="list"', 'lang="he"', 'dir="rtl"', 'heading="Keep reading"', 'limit="2"'])
      assert.ok(code.includes(part), code);
    assert.deepEqual(page.heard, []);
    await page.close();
  });

  test('is as high as what it shows', async () => {
    const page = await open('?element=cta&heading=Hello');
    await page.waitForFunction(() =>
      [...document.querySelectorAll('iframe')].every(
        ({ clientHeight, contentDocument: { body } }) => Math.abs(clientHeight - body.offsetHeight) <= 1,
      ),
    );
    await page.close();
  });

  test('keeps the reader where they are', async () => {
    const page = await open();
    const frame = await (await page.$('iframe')).contentFrame();
    await frame.click('zen-related-posts >>> [part~=link]');
    assert.equal(frame.url(), 'about:srcdoc');
    await page.close();
  });

  test('has words to show when a call to action is chosen', async () => {
    const page = await open();
    await choose(page, 'element', 'cta');
    await looked(page);
    assert.deepEqual(await inPages(page, (widget) => widget.state), ['ready', 'ready', 'ready']);
    assert.match(await told(page), /Nothing is missing/);
    await choose(page, 'element', 'related-posts');
    assert.equal(await page.$eval('[name=heading]', ({ value }) => value), '');
    await page.close();
  });
});

describe('what to look out for', { concurrency: 2 }, () => {
  const samples = {
    '/wp-json/wp/v2/posts?per_page=50': /Add _embed to the address/,
    '/empty.json': /Nothing would show. The feed has no articles/,
    '/not-json': /ordinary page/,
    '/no-cors/feed.json': /lets no other sites read the feed \(CORS\)/,
    '/error/404': /status 404/,
  };
  for (const [path, words] of Object.entries(samples))
    test(path, async () => {
      const page = await open(`?feed=${encodeURIComponent(demo.blog + path)}`);
      assert.match(await told(page), words);
      await page.close();
    });

  test('each example in the list is one that the demo serves', async () => {
    const page = await open();
    const urls = await page.$$eval('[name=sample] option', (options) =>
      options.map(({ value }) => value).filter(Boolean),
    );
    assert.ok(urls.length > 5);
    for (const url of urls) {
      assert.ok(url.startsWith(demo.blog), url);
      assert.ok((await fetch(url)).ok, url);
    }
    await choose(page, 'sample', urls[1]);
    await looked(page);
    assert.equal(await page.$eval('[name=feed]', ({ value }) => value), urls[1]);
    await page.close();
  });
});

describe('passing on', { concurrency: 2 }, () => {
  test('the address has the settings, and opens with them', async () => {
    const page = await open('?element=article-card&layout=horizontal&theme=plain&language=nl');
    await choose(page, 'dates', 'relative');
    const address = page.url();
    const { searchParams } = new URL(address);
    assert.equal(searchParams.get('dates'), 'relative');
    const before = await codes(page);
    await page.goto(address);
    await looked(page);
    assert.deepEqual(await codes(page), before);
    assert.match(before[0], /layout="horizontal"/);
    await page.close();
  });

  test('a button copies what stands below it, and says so', async () => {
    const page = await open();
    await browser
      .defaultBrowserContext()
      .overridePermissions(demo.pages, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
    await page.bringToFront();
    await page.click('[role=tabpanel] button');
    await page.waitForFunction(() => document.querySelector('[role=tabpanel] [role=status]').textContent === 'Copied');
    const [code] = await codes(page);
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), code);
    await page.close();
  });

  test('the script is that of this version, with its hash when the browser is to check it', async () => {
    const page = await open('?integrity=true');
    const [code] = await codes(page);
    const { 'zen-widgets.all.js': hash } = JSON.parse(read('dist/cdn/sri.json'));
    assert.ok(code.includes(`https://cdn.jsdelivr.net/npm/zen-widgets@${version}/dist/cdn/zen-widgets.all.js`), code);
    assert.ok(code.includes(`integrity="${hash}"`), code);
    await page.close();
  });
});
