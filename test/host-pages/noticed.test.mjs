// Whether the matrix would notice: a page that does change the widgets, and widgets that do change their page.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { lookAt } from './cell.mjs';
import { startEngine } from './engines.mjs';
import { startServers } from './servers.mjs';

const pageOf = (file, head) => ({
  file,
  type: 'text/html',
  markup: `<!doctype html><html lang="en"><head><title>${file}</title>${head}</head><body>
    <p>Before</p><!-- widgets --><p>After</p></body></html>`,
});

/** What a script does to the page as soon as a widget shows something. */
const onLoad = (code) =>
  `<script>addEventListener('zen-load', function () { ${code} }, { capture: true, once: true })</script>`;

const pages = {
  part: pageOf('part.html', '<style>zen-cta::part(heading) { color: red }</style>'),
  width: pageOf('gap.html', '<style>zen-related-posts::part(list) { gap: 40px }</style>'),
  global: pageOf('global.html', onLoad('window.leaked = 1; Array.prototype.last = function () {};')),
  console: pageOf('console.html', onLoad('console.log("Hello");')),
  error: pageOf('error.html', onLoad('throw new Error("Thrown");')),
  layout: pageOf('layout.html', onLoad('document.querySelector("p").style.marginTop = "50px";')),
  paint: pageOf(
    'paint.html',
    `<style>ul { color: blue }</style>${onLoad('document.styleSheets[0].insertRule("p { color: red }");')}`,
  ),
  request: pageOf('request.html', onLoad('fetch("/elsewhere");')),
  cookie: pageOf('cookie.html', onLoad('document.cookie = "seen=1"; localStorage.seen = 1; history.pushState(1, "");')),
};

const [engine, servers] = await Promise.all([startEngine('chromium'), startServers(Object.values(pages))]);

after(async () => {
  await engine.close();
  servers.close();
});

/** The parts in which something is wrong, each with all of it in one text. */
async function wrongOn(page) {
  const { wrong } = await lookAt({ engine, servers, page, form: 'element', references: new Map() });
  return Object.fromEntries(
    Object.entries(wrong).flatMap(([part, found]) => (found.length ? [[part, found.join('\n')]] : [])),
  );
}

test('the colour of one part of one widget is noticed', async () => {
  const { cta, ...others } = await wrongOn(pages.part);
  assert.match(cta, /\d pixels differ/);
  assert.deepEqual(others, {});
});

test('another size is noticed in every widget that has it', async () => {
  assert.deepEqual(Object.keys(await wrongOn(pages.width)), ['list', 'feed']);
});

for (const [name, message] of [
  ['global', /^names: \+ Array\.prototype\.last.*\nnames: \+ leaked/],
  ['console', /^heard: \+ console\.log: Hello/],
  ['error', /^heard: \+ uncaught: .*Thrown/],
  ['layout', /^elements: \+ <p style="margin-top: 50px;">/],
  ['paint', /pixels around the widgets differ/],
  ['request', /asked: \+ \/elsewhere/],
  ['cookie', /kept: \+ history \d+\nkept: \+ cookie seen=1\nkept: \+ storage .*seen/],
])
  test(`what is done to the page is noticed: ${name}`, async () => {
    const { page, ...others } = await wrongOn(pages[name]);
    assert.match(page, message);
    assert.deepEqual(others, {});
  });
