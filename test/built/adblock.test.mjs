// `npm run check:adblock` finds what a list hides or blocks of ours, and nothing else.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const script = fileURLToPath(new URL('../../scripts/check-adblock.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'zen-widgets-lists-'));

after(() => rmSync(folder, { recursive: true }));

/** Runs the check with a list of these filters: its exit code, and all that it printed. */
async function check(filters, { name = 'list.txt', encode = (text) => text } = {}) {
  const list = join(folder, name);
  writeFileSync(list, encode(['[Adblock Plus 2.0]', ...filters, ''].join('\n')));
  return run(list);
}

const run = (...lists) =>
  new Promise((resolve) =>
    execFile(process.execPath, [script, ...lists], { timeout: 60_000 }, (error, stdout, stderr) =>
      resolve({ code: error ? error.code : 0, output: stdout + stderr }),
    ),
  );

/** By filter, what it hits: names in every role that a filter can ask for, and requests of every kind. */
const hitting = {
  'zen-cta': /hidden: <zen-cta/,
  '.excerpt': /hidden: <p class="excerpt".*by ##\.excerpt/,
  'p.meta > span': /in <zen-related-posts> \(ready\)/,
  '.card.skeleton': /in <zen-cta> \(loading\)/,
  '[part="tags"]': /hidden: <ul class="tags"/,
  '[heading-level]': /hidden: <zen-/,
  'zen-article-card[src*="feed.json"]': /hidden: <zen-article-card/,
  '[style*="--zen-accent"]': /in every name/,
  'a[href^="https://blog.example/contact"]': /hidden: <a/,
};
const blocking = {
  '||cdn.jsdelivr.net/npm/zen-widgets$script,third-party': /blocked: https:\/\/cdn\.jsdelivr\.net.* as script on www\./,
  '/zen-widgets-more.js$~third-party': /blocked: .*\/zen-widgets-more\.js as script/,
  '/feed.json$xmlhttprequest': /blocked: https:\/\/blog\.example\/feed\.json as xmlhttprequest/,
  '/pictures/$image': /blocked: https:\/\/blog\.example\/pictures\/.* as image/,
  '/clicks$ping': /blocked: .*\/clicks as ping/,
};

describe('a list is found to hit', { concurrency: 2 }, () => {
  test('our names', async () => {
    const { code, output } = await check(Object.keys(hitting).map((selector) => `##${selector}`));
    for (const [selector, line] of Object.entries(hitting)) {
      assert.ok(output.includes(`by ##${selector}\n`), `${selector}\n${output}`);
      assert.match(output, line);
    }
    assert.match(output, /: 0 blocked\./);
    assert.equal(code, 1);
  });

  test('our addresses', async () => {
    const zipped = { name: 'list.txt.gz', encode: gzipSync };
    const { code, output } = await check(Object.keys(blocking), zipped);
    for (const [filter, line] of Object.entries(blocking)) {
      assert.ok(output.includes(`by ${filter}\n`), `${filter}\n${output}`);
      assert.match(output, line);
    }
    assert.match(output, /: 0 hidden\./);
    assert.equal(code, 1);
  });
});

test('a list that hits nothing of ours passes: others’ names, exceptions, and filters for other sites', async () => {
  const { code, output } = await check([
    '##.ad-slot',
    '##.excerpt',
    '#@#.excerpt',
    'news.example##.card',
    '~www.agency.example##zen-cta',
    '||news.example^',
    '/zen-widgets.js$domain=news.example',
  ]);
  assert.match(output, /: 0 blocked\.\n.*: 0 hidden\.\n$/);
  assert.equal(code, 0);
});

test('without a list it says how it is used', async () => {
  const { code, output } = await run();
  assert.equal(code, 2);
  assert.match(output, /check:adblock -- LIST/);
});
