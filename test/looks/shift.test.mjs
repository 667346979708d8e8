// Nothing moves while the feed and then the pictures come, slowly: every layout, in every theme, in a column and across a page.
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { launchBrowser, openPage } from '../built/browser.mjs';
import { layoutShifts, watchLayoutShifts } from '../built/layout-shifts.mjs';
import { usualArticles, usualBox } from './content.mjs';
import { layouts, page, serveLooks, shown, themes } from './page.mjs';

// A box cannot know of a picture and a second link before its JSON is there: those come from attributes here.
const { heading, text: boxText, label, url } = usualBox('ltr');
const words = { heading, text: boxText, label, url };

const pages = new Map();
const held = { feed: Promise.withResolvers(), pictures: Promise.withResolvers() };
const server = await serveLooks(pages, undefined, async (path) => {
  if (path === '/feed.json') {
    await held.feed.promise;
    return JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Blog', items: usualArticles('ltr') });
  }
  if (path === '/box.json') {
    await held.feed.promise;
    return JSON.stringify(words);
  }
  if (path.endsWith('.webp')) await held.pictures.promise;
  return undefined;
});
const browser = await launchBrowser();
after(async () => {
  await browser.close();
  server.close();
});

const text = '<p>The article goes on below the widget, and its readers are in the middle of it.</p>'.repeat(4);

describe('nothing moves while it loads', { concurrency: 1 }, () => {
  for (const { tag, layout, name } of layouts)
    for (const theme of themes)
      for (const width of [360, 900])
        test(`${name}, ${theme}, ${width} px`, async () => {
          for (const key of Object.keys(held)) held[key] = Promise.withResolvers();
          const src = tag === 'zen-cta' ? '/box.json' : '/feed.json';
          const own =
            {
              'zen-related-posts': 'limit="4" order="feed" current="none"',
              'zen-cta': 'picture="/picture-3.webp" second-label="See how we work" second-href="/other" dismissible',
            }[tag] ?? '';
          pages.set(
            '/',
            page(
              `<div class="light">${text}<${tag} src="${src}" layout="${layout}" theme="${theme}" ${own} loading="eager"></${tag}>${text}</div>`,
              `div { inline-size: ${width}px }`,
            ),
          );
          const looks = await openPage(browser, { width: width + 20, height: 900 });
          await looks.evaluateOnNewDocument(watchLayoutShifts);
          await looks.goto(`${server.origin}/`);
          // What the page's script brings comes first: the place of the widget, drawn.
          await looks.waitForFunction(
            (tag) => document.querySelector(tag).shadowRoot?.querySelector('.skeleton'),
            {},
            tag,
          );
          const drawn = () =>
            looks.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
          await drawn();
          const before = await layoutShifts(looks);
          held.feed.resolve();
          await looks.waitForFunction((tag) => document.querySelector(tag).state === 'ready', {}, tag);
          await drawn();
          held.pictures.resolve();
          await shown(looks);
          await drawn();
          const { score, moves } = await layoutShifts(looks);
          assert.ok(score - before.score <= 0.01, `${score - before.score}\n${moves.join('\n')}`);
          assert.deepEqual(looks.heard, []);
          await looks.close();
        });
});
