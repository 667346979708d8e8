// Does what README and docs/embedding.md say, as a stranger would: every block of code runs in an empty HTML file, in an empty npm project
// built with Vite, or in Node. Only the network is ours: jsDelivr answers from dist/cdn, https://blog.example is the
// demo's blog.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { launch } from 'puppeteer-core';
import { articles } from '../../demo/blog/articles.ts';
import { blog } from '../../demo/blog/blog.ts';
import { findBrowser } from '../../scripts/browsers.mjs';
import { blocksOf, read, root } from './markdown.mjs';

const run = promisify(execFile);
const { name: packageName, version, scripts } = JSON.parse(read('package.json'));
const { version: viteVersion } = JSON.parse(read('node_modules/vite/package.json'));

const readme = read('README.md');
const documents = { README: readme, embedding: read('docs/embedding.md') };
const blocks = Object.entries(documents).flatMap(([document, markdown]) =>
  blocksOf(markdown).map((block) => ({ ...block, document, name: `${document}-${block.line}` })),
);
const isPage = (code) => code.startsWith('<!doctype html>');
const isScript = (code) => code.startsWith('<script>');
const hasScript = (code) => code.includes('zen-widgets.js');
const firstPage = blocks.find(({ code }) => isPage(code)).code;
const [scriptTag] = /<script .*<\/script>/.exec(firstPage);
const runsInNode = (code) => /from 'zen-widgets\/(?:data|related)'/.test(code);

const blogOrigin = 'https://blog.example';
const titles = new Set([...articles.map(({ title }) => title), 'Release 13', 'Spring is here']);
/** What the blog answers besides the demo's own, by path: JSON that README shows. */
const addedToBlog = new Map();

const pageWith = (head, body) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${head}</head><body>${body}</body></html>`;

const tags = ['zen-article-card', 'zen-cta', 'zen-feed', 'zen-related-posts', 'acme-card'];
const oneOfEach = `
  <zen-article-card src="${blogOrigin}/feed.json"></zen-article-card>
  <acme-card src="${blogOrigin}/feed.json"></acme-card>
  <zen-related-posts src="${blogOrigin}/feed.json"></zen-related-posts>
  <zen-cta heading="Hello" href="${blogOrigin}/contact/"></zen-cta>
  <div data-zen-embed="related-posts" data-zen-src="${blogOrigin}/feed.json"></div>`;

/** The npm project: a folder for each block, named after it. */
const project = mkdtempSync(join(tmpdir(), 'zen-widgets-readme-'));
const installed = install();
// The tests that wait for it tell its failure.
installed.catch(() => {});

/** The pages of the stranger's site, by name. */
const pages = new Map();
const server = createServer(({ url }, response) => {
  const [, name, path] = /^\/([\w-]+)\/(.*)$/.exec(url) ?? [];
  const file = join(project, name ?? '', 'dist', path ?? '');
  const { body, headers } = path
    ? { body: existsSync(file) ? readFileSync(file) : undefined }
    : (pages.get(name) ?? {});
  const type = extname(url) === '.js' ? 'text/javascript' : 'text/html; charset=utf-8';
  response.writeHead(body ? 200 : 204, { 'Content-Type': type, ...headers }).end(body);
});
await new Promise((resolve) => server.listen(0, 'localhost', resolve));
const site = `http://localhost:${server.address().port}`;

const browser = await launch({
  executablePath: findBrowser('chromium'),
  // Chromium's sandbox does not start as root.
  args: ['--disable-gpu', '--no-first-run', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});

after(async () => {
  await browser.close();
  server.close();
  server.closeAllConnections();
  await installed.catch(() => {});
  rmSync(project, { recursive: true, force: true });
});

/** How a block is tried, by its language. */
const kinds = {
  html({ code, name }) {
    if (isPage(code)) return showsWidgets(name, { body: code });
    if (isScript(code)) return showsWidgets(name, { body: firstPage.replace('</body>', `${code}</body>`) }, code);
    return showsWidgets(name, { body: pageWith(hasScript(code) ? '' : scriptTag, code) });
  },

  http({ code, name }) {
    const [, header, value] = /^([\w-]+): (.*)\n$/.exec(code);
    return showsWidgets(name, { body: firstPage, headers: { [header]: value } });
  },

  async css({ code, name }) {
    const page = await open(name, { body: pageWith(scriptTag, oneOfEach) });
    await settled(page);
    assert.deepEqual(await page.evaluate(rulesWithoutEffect, code), []);
    await page.close();
  },

  async json({ code, file = 'block.json', name }) {
    addedToBlog.set(`/${file}`, JSON.parse(code));
    // One with a name is asked for by another block.
    if (readme.includes(`${blogOrigin}/${file}`)) return;
    await showsWidgets(name, {
      body: pageWith(scriptTag, `<zen-article-card src="${blogOrigin}/${file}"></zen-article-card>`),
    });
  },

  async ts({ code, name }) {
    await installed;
    if (runsInNode(code)) {
      const { stdout, stderr } = await run(process.execPath, ['--import', blogForNode, join(project, name, 'main.ts')]);
      assert.ok(
        articles.some(({ title }) => stdout.includes(title)),
        stdout,
      );
      assert.equal(stderr, '');
    } else {
      const vite = join(project, 'node_modules/vite/bin/vite.js');
      const { stdout, stderr } = await run(
        process.execPath,
        [vite, 'build', name, '--base', './', '--logLevel', 'warn'],
        { cwd: project },
      );
      assert.equal(stdout + stderr, '');
      const body = readFileSync(join(project, name, 'dist/index.html'), 'utf8');
      await showsWidgets(name, { body }, code, registeredBy(code));
    }
  },

  sh({ code }) {
    for (const line of code.trim().split('\n')) {
      const [, script] = /^npm (?:run )?([\w:]+)$/.exec(line) ?? [];
      assert.ok(line === `npm install ${packageName}` || script in scripts, line);
    }
  },
};

describe('the documents', { concurrency: 4 }, () => {
  for (const block of blocks) {
    test(`${block.document}: ${block.language} in line ${block.line}`, { timeout: 60_000 }, () => {
      assert.ok(block.language in kinds, `nobody knows how to try ${block.language}`);
      return kinds[block.language](block);
    });
  }

  test('every TypeScript block passes the strict compiler', async () => {
    await installed;
    const tsc = fileURLToPath(new URL('node_modules/typescript/bin/tsc', root));
    // It tells its errors on standard output.
    const { stdout } = await run(process.execPath, [tsc, '-p', project]).catch((error) => error);
    assert.equal(stdout, '');
  });

  test('the script tag works with the hash in sri.json', async () => {
    const { 'zen-widgets.js': hash } = JSON.parse(read('dist/cdn/sri.json'));
    const checked = `<script integrity="${hash}" crossorigin="anonymous"`;
    await showsWidgets('integrity', { body: firstPage.replace('<script', checked) });
  });

  test('without the script, the fallback shows', async () => {
    const page = await open('fallback', { body: firstPage.replace(scriptTag, '') });
    assert.equal(
      await page.$eval('zen-related-posts a', (link) => link.checkVisibility() && link.innerText),
      'Read our blog',
    );
    await page.close();
  });
});

/**
 * Opens a page of the stranger's site and holds it to this: every widget is ready and shows articles of the blog,
 * the elements named are registered and no others, the reports that the code sends are sent, nothing is on the console.
 */
async function showsWidgets(name, served, code = '', registered = tags.slice(0, 4)) {
  const page = await open(name, served);
  await settled(page);
  const widgets = await page.evaluate(readWidgets);
  assert.ok(widgets.length > 0, 'no widget on the page');
  for (const { tag, state, shown, wanted } of widgets) {
    assert.equal(state, 'ready', `${tag}: ${page.heard.join('\n')}`);
    assert.ok(shown.length > 0, `${tag} shows nothing`);
    if (wanted) assert.equal(shown.length, Number(wanted));
    if (tag !== 'zen-cta') for (const title of shown) assert.ok(titles.has(title), `${tag} shows “${title}”`);
  }
  const found = await page.evaluate((tags) => tags.filter((tag) => customElements.get(tag)), tags);
  assert.deepEqual(found, registered);

  const reports = [...code.matchAll(/sendBeacon\('([^']+)'/g)].map(([, path]) => site + path);
  const sent = Promise.all(reports.map((url) => page.waitForRequest(url)));
  if (reports.includes(`${site}/views`)) await page.waitForRequest(`${site}/views`);
  if (reports.includes(`${site}/clicks`)) await page.click('>>> [part~="link"]');
  for (const request of await sent) assert.match(request.postData() ?? '', /^https:\/\/blog\.example\/blog\//);

  assert.deepEqual(page.heard, []);
  await page.close();
}

/** Waits until no widget on a page is about to change. */
async function settled(page) {
  await page.evaluate(`globalThis.widgetsIn = ${widgetsIn}`);
  const done = () => {
    const widgets = globalThis.widgetsIn(document);
    return widgets.length > 0 && widgets.every(({ state }) => state !== 'idle' && state !== 'loading');
  };
  await page.waitForFunction(done).catch(() => assert.fail(`The widgets don’t settle. ${page.heard.join('\n')}`));
}

/** Runs in a page: the widgets in it, and in the page's own shadow roots. */
function widgetsIn(root) {
  return [...root.querySelectorAll('*')].flatMap((element) =>
    'state' in element ? [element] : element.shadowRoot ? widgetsIn(element.shadowRoot) : [],
  );
}

/** Runs in a page: what its widgets show. */
function readWidgets() {
  return globalThis.widgetsIn(document).map(({ localName: tag, state, shadowRoot, heading, attributes }) => ({
    tag,
    state,
    shown:
      tag === 'zen-cta'
        ? [heading]
        : [...shadowRoot.querySelectorAll('[part~="title"]')].map((title) => title.innerText),
    wanted: attributes.limit?.value,
  }));
}

/** Runs in a page: the declarations of a style sheet that change nothing in it. */
function rulesWithoutEffect(css) {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  const checks = [...style.sheet.cssRules].flatMap(({ selectorText, style: declarations }) => {
    const [, host, part] = /^(.*?)(?:::part\((.*)\))?$/.exec(selectorText);
    const element = document.querySelector(host);
    const target = part ? element?.shadowRoot.querySelector(`[part~="${part}"]`) : element;
    return [...declarations].map((property) => ({
      name: `${selectorText} ${property}`,
      value: () => target && getComputedStyle(target).getPropertyValue(property),
    }));
  });
  const after = checks.map(({ value }) => value());
  style.remove();
  return checks.filter(({ value }, index) => value() === after[index]).map(({ name }) => name);
}

/** A page of the stranger's site; `heard` is what was said on its console and what went wrong. */
async function open(name, served) {
  pages.set(name, served);
  // A tab in the background draws no frames: each page has a window.
  const page = await browser.newPage({ type: 'window' });
  page.setDefaultTimeout(20_000);
  await page.setViewport({ width: 1200, height: 1600 });
  page.heard = [];
  page.on('console', (message) =>
    page.heard.push(`console.${message.type()}: ${message.text()} (${message.location().url})`),
  );
  page.on('pageerror', (error) => page.heard.push(`uncaught: ${error}`));
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    const url = new URL(request.url());
    if (url.origin === site || url.protocol === 'data:') return request.continue();
    const answer = await answerOf(url);
    if (answer) return request.respond(answer);
    page.heard.push(`unknown address: ${url}`);
    return request.abort();
  });
  await page.goto(`${site}/${name}/`);
  return page;
}

/** What the rest of the web answers. */
async function answerOf(url) {
  const cdn = `https://cdn.jsdelivr.net/npm/${packageName}@${version}/`;
  if (url.href.startsWith(cdn)) {
    const headers = { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'text/javascript' };
    return { status: 200, headers, body: read(url.href.slice(cdn.length)) };
  }
  if (url.origin !== blogOrigin) return undefined;
  // A picture that README invents looks like one of the demo's.
  url.pathname = url.pathname.replace('/release-13', '/from-wordpress-to-headless');
  const added = addedToBlog.get(url.pathname);
  if (added) return { status: 200, headers: { 'Access-Control-Allow-Origin': '*' }, body: JSON.stringify(added) };
  return { status: 200, ...(await blog(blogOrigin, url, decodeURIComponent(url.pathname))) };
}

/** Makes Node's `fetch` ask the demo's blog. */
const blogForNode = `data:text/javascript,${encodeURIComponent(`
  import { blog } from ${JSON.stringify(new URL('demo/blog/blog.ts', root))};
  globalThis.fetch = async (address) => {
    const { body, ...init } = await blog('${blogOrigin}', new URL(address), new URL(address).pathname);
    return new Response(body, init);
  };`)}`;

/** The elements that a block registers. */
function registeredBy(code) {
  const [, given] = /\.define\('([^']+)'\)/.exec(code) ?? [];
  const imported = [...code.matchAll(/'zen-widgets\/([\w-]+)'/g)].map(([, element]) => `zen-${element}`);
  if (/(?:from|import) 'zen-widgets'/.test(code)) return tags.slice(0, 4);
  return given ? [given] : imported;
}

/** Packs the package, and installs it in an empty project with a folder for each TypeScript block. */
async function install() {
  const packed = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', project], {
    cwd: fileURLToPath(root),
  });
  const [{ filename }] = JSON.parse(packed.stdout);
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }');
  const compilerOptions = {
    target: 'ES2022',
    module: 'ESNext',
    moduleResolution: 'bundler',
    lib: ['ES2022', 'DOM', 'DOM.Iterable'],
    types: [],
    strict: true,
    noUncheckedIndexedAccess: true,
    verbatimModuleSyntax: true,
    noEmit: true,
  };
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*/main.ts'] }));
  for (const { name, code } of blocks.filter(({ language }) => language === 'ts')) {
    mkdirSync(join(project, name));
    writeFileSync(join(project, name, 'main.ts'), code);
    const script = '<script type="module" src="./main.ts"></script>';
    writeFileSync(join(project, name, 'index.html'), pageWith(script, code.includes('createElement') ? '' : oneOfEach));
  }
  const options = ['--prefer-offline', '--no-audit', '--no-fund'];
  await run('npm', ['install', ...options, join(project, filename), `vite@${viteVersion}`], { cwd: project });
}
