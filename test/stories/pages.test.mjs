// Every page of the documentation opens without an error, leads to pages that there are, has nothing that axe finds, and
// tells of each element all that the manifest has, once.
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { rowsOf } from '../../.storybook/manifest-rows.ts';
import { launchBrowser, openPage } from '../built/browser.mjs';
import { read } from '../built/markdown.mjs';
import { entries, serveStorybook } from './storybook.mjs';

const manifest = JSON.parse(read('custom-elements.json'));
const elements = new Map(
  manifest.modules.flatMap(({ declarations }) => declarations).map((element) => [element.tagName, element]),
);
const pages = entries.filter(({ type }) => type === 'docs');

const storybook = await serveStorybook();
const browser = await launchBrowser();
const page = await openPage(browser);
after(async () => {
  await browser.close();
  storybook.close();
});

const open = async ({ id }, globals = 'scheme:light') => {
  page.heard = [];
  await page.goto(`${storybook.address}iframe.html?id=${id}&viewMode=docs&globals=a11y.manual:!true;${globals}`);
  await page.waitForSelector('#storybook-docs h1');
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.docs-story')].every((story) => story.querySelector('.page')),
  );
};

describe('pages', { concurrency: 1 }, () => {
  for (const entry of pages)
    test(entry.title, async () => {
      await open(entry);
      // The stories that fail on purpose print here too.
      const problems = page.heard.filter((line) => !line.includes('[zen-widgets]') && !line.includes('status of 404'));
      assert.deepEqual(problems, []);

      const links = await page.$$eval('#storybook-docs a[href*="path="]', (found) => found.map(({ href }) => href));
      for (const link of links) {
        const url = new URL(link);
        const [, type, id] = url.searchParams.get('path').split('/');
        assert.equal(url.pathname, new URL(storybook.address).pathname, link);
        assert.ok(
          entries.some((other) => other.id === id && other.type === type),
          link,
        );
      }
    });
});

describe('elements', { concurrency: 1 }, () => {
  const hasStories = ({ title }) => entries.some((other) => other.type === 'story' && other.title === title);
  for (const entry of pages.filter(hasStories))
    test(`the page of ${entry.title} has every name once, with its description`, async () => {
      await open(entry);
      const tag = await page.evaluate(() => globalThis.__STORYBOOK_PREVIEW__.currentRender.story?.component);
      const shown = await page.$$eval('.docblock-argstable-body tr', (rows) => {
        let category = '';
        return rows.flatMap((row) => {
          if (row.cells.length < 3) {
            // Beside its name stands what the button says that folds it.
            category = row.querySelector('td > span')?.textContent.trim() ?? '';
            return [];
          }
          return [`${category}: ${row.cells[0].textContent.trim()}`];
        });
      });
      assert.ok(elements.has(tag), tag);
      const categories = { property: 'properties', 'custom property': 'custom properties', class: 'on the class' };
      const expected = rowsOf(elements.get(tag)).map(
        ({ kind, name }) => `${categories[kind] ?? `${kind}s`}: ${name || '(default)'}`,
      );
      assert.deepEqual(shown.toSorted(), expected.toSorted());
    });
});
