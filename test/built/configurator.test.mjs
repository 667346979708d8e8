// Holds each snippet of the configurator to its preview: loads what it says, for every place that it can be pasted
// into, and compares what the widget shows there with what the preview showed. The pages are on one origin, the script on
// another, the feeds on a third, and each page sends the policy that the configurator names for it.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build, runnerImport } from 'vite';
import { randomFrom } from '../../bench/related/random.mjs';
import { startDemo } from '../../demo/server.ts';
import { launchBrowser, openPage, serve } from './browser.mjs';
import { read, root } from './markdown.mjs';

// Vite would take the one that it runs modules in for that of the bundles.
process.env.NODE_ENV = 'production';

const load = async (name) =>
  (await runnerImport(fileURLToPath(new URL(`demo/configurator/${name}.ts`, root)), { configFile: false })).module;
const { attributesOf, tagOf } = await load('attributes');
const { changed, dateStyles, defaults, languages, layouts, modes, orders, themes, toQuery } = await load('settings');
const { snippetFor, targets } = await load('snippets');
const { policyFor } = await load('policy');

const demo = await startDemo({ port: 0 });
const hashes = JSON.parse(read('dist/cdn/sri.json'));
const scripts = await serve(({ url }) => {
  const [file] = /(?<=^\/files\/)zen-widgets[\w.-]*\.js$/.exec(url) ?? [];
  return file && { type: 'text/javascript', body: read(`dist/cdn/${file}`) };
});
const delivery = { base: `${scripts.origin}/files`, hashes };

/** Ten settings, the same on each run. */
const all = tenSettings(1);

/** The places whose code is bundled. */
const bundled = ['npm', 'react', 'vue'];

// A package of its own with ours among its modules; below the repository, where React and Vue are found.
mkdirSync(new URL('demo/dist/', root), { recursive: true });
const project = mkdtempSync(fileURLToPath(new URL('demo/dist/snippets-', root)));
writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }');
mkdirSync(join(project, 'node_modules'));
symlinkSync(fileURLToPath(root), join(project, 'node_modules/zen-widgets'), 'junction');

/** The pages and files of the site that pastes snippets, by path. */
const pages = new Map();
const site = await serve(({ url }) => pages.get(url));
const browser = await launchBrowser();

after(async () => {
  await browser.close();
  scripts.close();
  site.close();
  await demo.close();
  rmSync(project, { recursive: true, force: true });
});

const previews = [];

before(async () => {
  for (const settings of all) previews.push(await previewed(settings));
  for (const target of bundled) pages.set(`/${target}.js`, { type: 'text/javascript', body: await bundle(target) });
});

test('the ten settings try every element, and every theme, colours, language and check of the script', () => {
  const values = (name) => [...new Set(all.map((settings) => settings[name]))].sort();
  assert.deepEqual(values('element'), Object.keys(layouts).sort());
  assert.deepEqual(values('theme'), [...themes].sort());
  assert.deepEqual(values('mode'), [...modes].sort());
  assert.deepEqual(values('integrity'), [false, true]);
  assert.ok(values('language').length > 5);
});

test('the previews show something', () => {
  for (const { state, titles } of previews) {
    assert.equal(state, 'ready');
    assert.ok(titles.length > 0);
  }
});

for (const [target, title] of Object.entries(targets))
  describe(title, { concurrency: 2 }, () => {
    for (const [index, settings] of all.entries())
      test(`shows what the preview showed: ${toQuery({ ...settings, feed: '', base: '' })}`, async () => {
        const path = `/${target}?${index}`;
        pages.set(path, pageFor(target, index, settings));
        const page = await openPage(browser);
        await page.goto(site.origin + path);
        const shown = await shownIn(page, settings).catch((error) => assert.fail(`${error}\n${page.heard.join('\n')}`));
        // A placeholder takes no attribute that its element doesn't know.
        const isKnown = ([name]) => shown.known.includes(name) || !/^(?:placeholder|wordpress)$/.test(target);
        const expected = { ...previews[index], attributes: previews[index].attributes.filter(isKnown) };
        assert.deepEqual({ ...shown, attributes: shown.attributes.filter(isKnown) }, expected);
        assert.deepEqual(page.heard, []);
        await page.close();
      });
  });

/** What the configurator's own page shows for settings on its blank page. */
async function previewed(settings) {
  const page = await openPage(browser);
  await page.goto(`${demo.pages}/configurator.html?${toQuery(settings)}`);
  const frame = await (await page.waitForSelector('iframe[data-page=blank]')).contentFrame();
  const shown = await shownIn(frame, settings);
  assert.deepEqual(page.heard, []);
  await page.close();
  return shown;
}

/** What a widget shows, once it is there, and what it was told. */
async function shownIn(frame, settings) {
  const tag = tagOf(settings);
  await frame.waitForFunction(
    (tag) => {
      const widget = document.querySelector(tag);
      return widget && !['idle', 'loading', undefined].includes(widget.state) && !widget.isUpdatePending;
    },
    {},
    tag,
  );
  return frame.evaluate(
    (tag, names) => {
      const widget = document.querySelector(tag);
      const texts = (selector) =>
        [...widget.shadowRoot.querySelectorAll(selector)].map(({ innerText }) => innerText.trim());
      const property = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
      const link = widget.shadowRoot.querySelector('a[href]');
      const address = link && new URL(link.href);
      // A preview has no host name of its own.
      address?.searchParams.delete('utm_source');
      const { colorScheme, backgroundColor, color, direction, paddingTop } = getComputedStyle(
        widget.closest('[style]') ?? widget,
      );
      return {
        state: widget.state,
        titles: texts(tag === 'zen-cta' ? '[part~=heading]' : '[part~=title]'),
        words: texts('[part~=heading], [part~=text], [part~=action], time'),
        link: address?.href,
        language: widget.closest('[lang]').lang,
        colours: { colorScheme: colorScheme.match(/light|dark/)?.[0] ?? 'light', backgroundColor, color, paddingTop },
        direction,
        known: [...widget.constructor.observedAttributes].sort(),
        attributes: names.map((name) => [name, String(widget[property(name)] ?? widget.getAttribute(name))]),
      };
    },
    tag,
    attributesOf(settings).map(([name]) => name),
  );
}

/** The page that has a snippet in it and nothing else. */
function pageFor(target, index, settings) {
  const snippets = snippetFor(target, settings, delivery);
  const body =
    {
      npm: () =>
        `${snippets.find(({ language }) => language === 'html').code}<script src="/npm.js" type="module"></script>`,
      react: () => '<div id="root"></div><script src="/react.js" type="module"></script>',
      vue: () => '<div id="root"></div><script src="/vue.js" type="module"></script>',
    }[target] ?? (() => snippets[0].code);
  return {
    type: 'text/html; charset=utf-8',
    headers: {
      'Content-Security-Policy': ["default-src 'none'", ...policyFor(target, settings, delivery)].join('; '),
    },
    // Coloured as the preview's blank page: a widget takes the page's colours over.
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title></title></head><body text="#1c1c1e">${body()}</body></html>`,
  };
}

/** One script with the snippets of all settings for a place; the page's query says which one is shown. */
async function bundle(target) {
  const folder = join(project, target);
  mkdirSync(folder);
  const components = all.map((settings, index) => {
    const { code, language } = snippetFor(target, settings, delivery)[1];
    const file = `./widget-${index}.${language}`;
    writeFileSync(join(folder, file), code);
    return file;
  });
  const main = {
    npm: components.map((file) => `import '${file}';`),
    react: [
      "import { createElement } from 'react';",
      "import { createRoot } from 'react-dom/client';",
      ...components.map((file, index) => `import { Widget as widget${index} } from '${file}';`),
      `const widgets = [${components.map((_, index) => `widget${index}`)}];`,
      "createRoot(document.querySelector('#root')).render(createElement(widgets[location.search.slice(1)]));",
    ],
    vue: [
      "import { createApp } from 'vue';",
      ...components.map((file, index) => `import widget${index} from '${file}';`),
      `const widgets = [${components.map((_, index) => `widget${index}`)}];`,
      "createApp(widgets[location.search.slice(1)]).mount('#root');",
    ],
  }[target];
  writeFileSync(join(folder, 'main.js'), main.join('\n'));
  const config = snippetFor(target, all[0], delivery).find(({ place }) => place === 'vite.config.js');
  if (config) writeFileSync(join(folder, 'vite.config.js'), config.code);
  await build({
    root: folder,
    configFile: config ? join(folder, 'vite.config.js') : false,
    logLevel: 'warn',
    build: {
      rolldownOptions: { input: join(folder, 'main.js'), output: { entryFileNames: 'main.js', codeSplitting: false } },
    },
  });
  return readFileSync(join(folder, 'dist/main.js'));
}

/** Settings drawn by lot. */
function tenSettings(seed) {
  const random = randomFrom(seed);
  const one = (list) => list[Math.floor(random() * list.length)];
  const feeds = [
    `${demo.blog}/feed.json`,
    `${demo.blog}/nl/feed.json`,
    `${demo.blog}/ar/feed.json`,
    `${demo.blog}/wp-json/wp/v2/posts?_embed&per_page=50`,
    `${demo.blog}/ghost/api/content/posts/?key=demo&include=tags,authors`,
  ];
  // Whatever has a meaning of its own in HTML, JSX, Vue, WordPress or an address.
  const words = [
    'Read on',
    '“Quoted” & "so"',
    "It's <b>bold</b> {{ x }} {y}",
    '[gallery ids="1"] \\n 100 %',
    'שלום ⟨β⟩ 日本',
  ];
  return Array.from({ length: 10 }, (_, index) => {
    const element = Object.keys(layouts)[index % 3];
    const words2 =
      element === 'cta' ? { text: one(words), label: one(words), href: `${demo.blog}/contact/?a=1&b=[2]` } : {};
    return changed(defaults, {
      element,
      feed: feeds[index % feeds.length],
      layout: one(layouts[element]),
      theme: themes[index % themes.length],
      mode: modes[Math.floor(index / 2) % modes.length],
      language: one(['', ...Object.keys(languages)]),
      limit: 1 + Math.floor(random() * 8),
      order: one(orders),
      dates: one(dateStyles),
      heading: element === 'cta' || random() < 0.5 ? one(words) : '',
      campaign: random() < 0.5 ? one(words) : '',
      structuredData: random() < 0.5,
      integrity: random() < 0.5,
      ...words2,
    });
  });
}
