// The npm modules, with Lit as it is, under the policy that SECURITY.md names; script-tag.test.mjs tries the script tag.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { launchBrowser, openPage, serve } from './browser.mjs';
import { read, root } from './markdown.mjs';

const tags = ['zen-article-card', 'zen-related-posts', 'zen-cta'];
const [, names] = /`trusted-types (lit-[\w-]+)`/.exec(read('SECURITY.md'));
const policy = (names) =>
  `default-src 'none'; script-src 'self' 'nonce-test'; connect-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types ${names}`;

const imports = {
  lit: '/node_modules/lit/index.js',
  'lit/': '/node_modules/lit/',
  'lit-element/': '/node_modules/lit-element/',
  'lit-html': '/node_modules/lit-html/lit-html.js',
  'lit-html/': '/node_modules/lit-html/',
  '@lit/context': '/node_modules/@lit/context/index.js',
  '@lit/reactive-element': '/node_modules/@lit/reactive-element/reactive-element.js',
};

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">
  <script nonce="test" type="importmap">${JSON.stringify({ imports })}</script>
  <script type="module" src="/dist/index.js"></script></head><body>
  <zen-article-card loading="eager" src="/feed.json"></zen-article-card>
  <zen-related-posts loading="eager" src="/feed.json"></zen-related-posts>
  <zen-cta loading="eager" heading="Hello" href="/contact/"></zen-cta></body></html>`;

const items = [1, 2].map((n) => ({ id: `${n}`, url: `/article-${n}/`, title: `Article ${n}` }));

const site = await serve(({ url }) => {
  if (url.startsWith('/page?'))
    return {
      type: 'text/html',
      headers: { 'Content-Security-Policy': policy(decodeURIComponent(url.slice('/page?'.length))) },
      body: page,
    };
  if (url === '/feed.json')
    return { body: JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Blog', items }) };
  const file = new URL(url.slice(1), root);
  return url.endsWith('.js') && existsSync(file) ? { type: 'text/javascript', body: readFileSync(file) } : undefined;
});
const browsers = { chromium: await launchBrowser('chromium'), firefox: await launchBrowser('firefox') };

after(async () => {
  await Promise.all(Object.values(browsers).map((browser) => browser.close()));
  site.close();
});

for (const [engine, browser] of Object.entries(browsers)) {
  test(`with the policy’s name allowed, every widget is drawn, in ${engine}`, async () => {
    const page = await openPage(browser);
    await page.goto(`${site.origin}/page?${names}`);
    await page.waitForFunction(
      (tags) =>
        tags.every(
          (tag) =>
            document.querySelector(tag).shadowRoot?.querySelector('.card') &&
            document.querySelector(tag).state === 'ready',
        ),
      {},
      tags,
    );
    assert.deepEqual(page.heard, []);
    await page.close();
  });

  test(`with none allowed, Lit refuses to run, in ${engine}`, async () => {
    const page = await openPage(browser);
    const failed = new Promise((resolve) => page.once('pageerror', resolve));
    await page.goto(`${site.origin}/page?'none'`);
    assert.match(String(await failed), /lit-html/);
    await page.close();
  });
}
