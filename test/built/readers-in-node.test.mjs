// Every recorded answer is read in Node as in a browser.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { FeedError, readFeed } from '../../dist/data/index.js';
import { launchBrowser, openPage, serve } from './browser.mjs';

const root = new URL('../../', import.meta.url);
const names = globSync('*.json', { cwd: new URL('test/fixtures/recorded/', root) }).sort();

const site = await serve(({ url }) => {
  if (url === '/')
    return { type: 'text/html', body: '<!doctype html><title>Readers</title><link rel="icon" href="data:,">' };
  if (!/^\/(dist|test\/fixtures\/recorded)\/[\w./-]+$/.test(url)) return undefined;
  return {
    type: url.endsWith('.js') ? 'text/javascript' : 'application/json',
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

const base = 'https://cms.example/feed.json';

/** An answer's feed, or the code of its error. */
function outcome(text) {
  let json = text;
  try {
    json = JSON.parse(text);
  } catch {
    // The readers take text too.
  }
  try {
    return readFeed(json, base);
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    return error.code;
  }
}

for (const name of names)
  test(name, async () => {
    const inBrowser = await page.evaluate(
      async (name, base) => {
        const { readFeed } = await import('/dist/data/index.js');
        const text = await (await fetch(`/test/fixtures/recorded/${name}`)).text();
        let json = text;
        try {
          json = JSON.parse(text);
        } catch {
          // The readers take text too.
        }
        try {
          return readFeed(json, base);
        } catch (error) {
          return error.code;
        }
      },
      name,
      base,
    );
    const inNode = outcome(readFileSync(new URL(`test/fixtures/recorded/${name}`, root), 'utf8'));
    assert.deepEqual(JSON.parse(JSON.stringify(inNode)), inBrowser);
  });
