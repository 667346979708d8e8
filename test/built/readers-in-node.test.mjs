// Every recorded answer is read in Node as in a browser.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { readFeed } from '../../dist/data/index.js';
import { launchBrowser, openPage, serve } from './browser.mjs';
import { feedOutcome } from './feed-outcome.mjs';

const root = new URL('../../', import.meta.url);
const names = globSync('*.json', { cwd: new URL('test/fixtures/recorded/', root) }).sort();

const site = await serve(({ url }) => {
  if (url === '/')
    return { type: 'text/html', body: '<!doctype html><title>Readers</title><link rel="icon" href="data:,">' };
  if (!/^\/(dist|test)\/[\w./-]+$/.test(url)) return undefined;
  return {
    type: url.endsWith('js') ? 'text/javascript' : 'application/json',
    body: readFileSync(new URL(url.slice(1), root)),
  };
});
const browser = await launchBrowser();
const page = await openPage(browser);
await page.goto(site.origin);

after(async () => {
  await browser.close();
  site.close();
});

for (const name of names)
  test(name, async () => {
    const inBrowser = await page.evaluate(async (name) => {
      const { readFeed } = await import('/dist/data/index.js');
      const { feedOutcome } = await import('/test/built/feed-outcome.mjs');
      return feedOutcome(readFeed, await (await fetch(`/test/fixtures/recorded/${name}`)).text());
    }, name);
    const inNode = feedOutcome(readFeed, readFileSync(new URL(`test/fixtures/recorded/${name}`, root), 'utf8'));
    assert.deepEqual(JSON.parse(JSON.stringify(inNode)), inBrowser);
  });
