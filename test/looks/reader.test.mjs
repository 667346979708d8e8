// What a screen reader is told, as the accessibility tree has it: roles, names, levels, and what is said when content comes late or not.
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { launchBrowser, openPage } from '../built/browser.mjs';
import { usualArticles, usualBox } from './content.mjs';
import { page, serveLooks, shown, widget } from './page.mjs';

const pages = new Map();
const feed = Promise.withResolvers();
const server = await serveLooks(pages, undefined, async (path) =>
  path === '/held.json' ? await feed.promise : undefined,
);
const browser = await launchBrowser();
after(async () => {
  await browser.close();
  server.close();
});

/** What a page's tree has that is said, a line each: role, name, level. */
async function treeOf(looks) {
  const lines = [];
  const walk = ({ role, name = '', level, children = [] }) => {
    if (/^(region|heading|list|listitem|link|button|image|status|time)$/i.test(role))
      lines.push(`${role}${name && ` “${name}”`}${level ? ` ${level}` : ''}`);
    for (const child of children) walk(child);
  };
  walk(await looks.accessibility.snapshot({ interestingOnly: false }));
  return lines.join('\n');
}

async function open(body) {
  pages.set('/', page(`<div class="light">${body}</div>`));
  const looks = await openPage(browser);
  await looks.goto(`${server.origin}/`);
  return looks;
}

describe('a screen reader is told', { concurrency: 1 }, () => {
  const articles = usualArticles('ltr').slice(0, 2);

  test('of a list: its name, its headings, its links', async () => {
    const looks = await open(widget({ tag: 'zen-related-posts', layout: 'carousel', theme: 'zen', articles }));
    await shown(looks);
    const tree = await treeOf(looks);
    for (const line of [
      'region “Read more”',
      'heading “Read more” 2',
      'list',
      'heading “Stop rebuilding the same dialog” 3',
      'link “Stop rebuilding the same dialog”',
      'button “Previous”',
      'button “Next”',
    ])
      assert.ok(tree.includes(line), `${line}\n${tree}`);
    assert.equal(tree.match(/^link /gm).length, 2, tree);
    assert.equal(tree.match(/^listitem/gm).length, 2, tree);
    await looks.close();
  });

  test('of a box: its name, its links, and what its button does', async () => {
    const looks = await open(widget({ tag: 'zen-cta', layout: 'banner', theme: 'zen', box: usualBox('ltr') }));
    await shown(looks);
    const tree = await treeOf(looks);
    for (const line of [
      'region “Planning a move of your own?”',
      'heading “Planning a move of your own?” 2',
      'link “Talk to a developer”',
      'link “See how we work”',
      'button “Close”',
    ])
      assert.ok(tree.includes(line), `${line}\n${tree}`);
    await looks.close();
  });

  test('while the feed is on its way, and when it does not come, in the page’s language', async () => {
    const looks = await open('<zen-related-posts lang="nl" src="/held.json" loading="eager"></zen-related-posts>');
    const says = (words) =>
      looks.waitForFunction(
        (words) =>
          document.querySelector('zen-related-posts').shadowRoot?.querySelector('[role=status]')?.textContent === words,
        {},
        words,
      );
    await says('Wordt geladen');
    assert.ok(!(await treeOf(looks)).includes('nnnn'), 'The bars are no text');
    feed.resolve('{}');
    await says('Deze inhoud kon niet worden geladen.');
    await looks.close();
  });
});
