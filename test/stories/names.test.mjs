// Every name of the elements' public surface has a story that shows it; test/stories/stories.test.mjs holds the stories
// to that.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { namesOf } from '../../.storybook/manifest-rows.ts';
import { launchBrowser, openPage } from '../built/browser.mjs';
import { entries, serveStorybook } from './storybook.mjs';

const manifest = JSON.parse(readFileSync(new URL('../../custom-elements.json', import.meta.url), 'utf8'));
const elements = manifest.modules.flatMap(({ declarations }) => declarations);

const storybook = await serveStorybook();
const browser = await launchBrowser();
after(async () => {
  await browser.close();
  storybook.close();
});

const page = await openPage(browser);
await page.goto(`${storybook.address}iframe.html?viewMode=story&id=${entries.find(({ type }) => type === 'story').id}`);
await page.waitForFunction(() => globalThis.__STORYBOOK_PREVIEW__?.ready);
const stories = await page.evaluate(() => globalThis.zenCheck.covers());

/** JSON without words for a call to action is an error, so a box is never empty. */
const neverShown = { 'zen-cta': ['state:empty'] };

for (const element of elements)
  test(`every name of <${element.tagName}> has a story, and every story a name that there is`, () => {
    const names = new Set(namesOf(element)).difference(new Set(neverShown[element.tagName]));
    const covered = new Set(
      stories.filter(({ component }) => component === element.tagName).flatMap(({ covers }) => covers),
    );
    // What draws nothing has no states of its own: its stories say those of what is in it.
    const unknown = [...covered].filter(
      (name) => !names.has(name) && !(name.startsWith('state:') && !element.cssStates),
    );
    assert.deepEqual({ without: [...names.difference(covered)], unknown }, { without: [], unknown: [] });
  });
