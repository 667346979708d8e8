// The built elements in pages of another origin, with a real WordPress and a real Ghost; CMS=ghost starts only that one.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, beforeEach, describe, test } from 'node:test';
import { launchBrowser, openPage, serve } from '../built/browser.mjs';
import { shownCards } from '../built/shown-cards.mjs';
import { startGhost } from './ghost.mjs';
import { posts } from './posts.mjs';
import { CannotRun } from './servers.mjs';
import { startWordPress } from './wordpress.mjs';

const systems = {
  wordpress: {
    name: 'WordPress',
    start: startWordPress,
    feed: ({ origin }, size = 10) => `${origin}/wp-json/wp/v2/posts?_embed&per_page=${size}`,
    missing: ({ origin }) => `${origin}/wp-json/wp/v2/posts/999999?_embed`,
    // Titles are HTML.
    title: (typed) => typed.replace(/<\/?em>/g, ''),
    pictures: '/wp-content/uploads/',
    widths: '300w 768w 1024w 1536w 1600w',
  },
  ghost: {
    name: 'Ghost',
    start: startGhost,
    feed: ({ origin, key }, size = 10) =>
      `${origin}/ghost/api/content/posts/?key=${key}&include=tags,authors&limit=${size}`,
    // For what doesn't look like one of its ids, Ghost answers with 422.
    missing: ({ origin, key }) => `${origin}/ghost/api/content/posts/65f000000000000000000000/?key=${key}`,
    // Titles are plain text.
    title: (typed) => typed,
    pictures: '/content/images/',
    widths: '600w 1000w',
  },
};
const { CMS } = process.env;
if (CMS && !Object.hasOwn(systems, CMS)) throw new Error(`CMS is “${CMS}”, not one of ${Object.keys(systems)}.`);

// All servers before the first test: a run is over when none of the tests it knows of is left.
const runs = [];
for (const system of CMS ? [systems[CMS]] : Object.values(systems)) runs.push({ system, ...(await started(system)) });

const folder = new URL('../../dist/cdn/', import.meta.url);
const built = readdirSync(folder);
const markup = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Host</title>
<link rel="icon" href="data:,"><script src="/zen-widgets.js"></script><body></body></html>`;
const host = await serve(({ url }) => {
  if (url === '/') return { type: 'text/html; charset=utf-8', body: markup };
  const name = built.find((name) => name.endsWith('.js') && url === `/${name}`);
  return name && { type: 'text/javascript', body: readFileSync(new URL(name, folder)) };
});
const browsers = { chromium: await launchBrowser('chromium'), firefox: await launchBrowser('firefox') };
// When the test is ended early, Puppeteer itself ends only the first.
process.on('exit', () => {
  for (const browser of Object.values(browsers)) browser.process()?.kill('SIGKILL');
});

for (const { system, server, skip } of runs)
  for (const [engine, browser] of Object.entries(browsers))
    describe(`${system.name} in ${engine}`, { skip, timeout: 120_000 }, () => tests(system, server, browser));

after(async () => {
  host.close();
  const servers = runs.flatMap(({ server }) => server ?? []);
  await Promise.all([...Object.values(browsers), ...servers].map((each) => each.close()));
});

/** A system's server, or the reason to skip its tests. */
async function started({ name, start }) {
  try {
    return { server: await start() };
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    const skip = `${name} can’t be run here: ${error.message}`;
    console.log(skip);
    return { skip };
  }
}

function tests({ name, feed, missing, title, pictures, widths }, server, browser) {
  const isWordPress = name === 'WordPress';
  let page;

  before(async () => {
    page = await openPage(browser, { width: 1200, height: 3000 });
  });
  // A page of its own for each test: answers stay in a page's memory.
  beforeEach(() => page.goto(host.origin));

  test('a card shows the newest post: title, link, picture', async () => {
    const [card] = await show(page, 'zen-article-card', { src: feed(server) });
    assert.equal(card.title, 'Post 25');
    assert.equal(card.link, `${server.origin}/post-25/`);
    assert.equal(card.day, '25 March 2024');
    assert.equal(card.excerpt.slice(0, 26), 'The first words of day 25.');
    assert.deepEqual(card.tags, ['News & Views', 'R&D']);
    assert.equal(card.picture.alt, 'A wide picture');
    assert.ok(card.pictureUrl.startsWith(server.origin + pictures), card.pictureUrl);
    assert.equal(card.picture.widths, widths);
  });

  test('related posts show the six newest in order, when the page is none of them', async () => {
    const cards = await show(page, 'zen-related-posts', { src: feed(server), limit: 6 });
    const six = posts.slice(0, 6);
    assert.deepEqual(
      cards.map((card) => [card.title, card.link, card.author, Boolean(card.picture)]),
      six.map((post) => [
        title(post.title),
        `${server.origin}/${post.slug}/`,
        post.author,
        !['picture-deleted', 'no-picture'].includes(post.slug),
      ]),
    );
  });

  test('related posts leave out the post that the page is, and are those of the same tags', async () => {
    const current = `${server.origin}/japanese/`;
    const { tags } = posts.find(({ slug }) => slug === 'japanese');
    const same = posts.filter((post) => post.slug !== 'japanese' && post.tags.every((tag) => tags.includes(tag)));
    const titles = same.map((post) => title(post.title));
    const cards = await show(page, 'zen-related-posts', { src: feed(server, 25), limit: 6, current });
    assert.equal(new Set(cards.map((card) => card.title)).size, 6);
    for (const card of cards) assert.ok(titles.includes(card.title), card.title);
  });

  test(`a post ${isWordPress ? 'with a password' : 'for members'} tells nothing but its title`, async () => {
    const address = `${server.origin}/not-for-everybody/`;
    const [card] = await show(page, 'zen-article-card', { src: feed(server), 'article-id': address });
    assert.equal(card.title, 'Not for everybody');
    assert.equal(card.link, address);
    assert.equal(card.excerpt, undefined);
    assert.doesNotMatch(card.text, /first words|More of it/);
  });

  test('a post whose picture was deleted shows none', async () => {
    const address = `${server.origin}/picture-deleted/`;
    const [card] = await show(page, 'zen-article-card', { src: feed(server), 'article-id': address });
    assert.equal(card.title, 'The picture was deleted');
    assert.ok(!card.picture);
  });

  test('a post that is not there ends in an error with status 404', async () => {
    const { state, error } = await add(page, 'zen-article-card', { src: missing(server) });
    assert.equal(state, 'error');
    assert.deepEqual(error, { name: 'FeedError', code: 'http', status: 404 });
  });

  if (isWordPress)
    test('while WordPress is being updated a widget ends in an error; a new one afterwards gets ready', async () => {
      server.maintenance(true);
      try {
        const { state, error } = await add(page, 'zen-article-card', { src: feed(server) });
        assert.equal(state, 'error');
        // WordPress answers with 503, but does not let the page read it.
        assert.deepEqual(error, { name: 'FeedError', code: 'network', status: null });
      } finally {
        server.maintenance(false);
      }
      assert.equal((await add(page, 'zen-article-card', { src: feed(server) })).state, 'ready');
    });

  test('a limit above the page size follows the next pages', async () => {
    const cards = await show(page, 'zen-related-posts', { src: feed(server, 10), limit: 15 });
    assert.deepEqual(
      cards.map((card) => card.title),
      posts.slice(0, 15).map((post) => title(post.title)),
    );
  });

  test('a widget gets ready by itself when the server comes back', async () => {
    await server.stop();
    const failed = new Promise((resolve) => page.once('requestfailed', resolve));
    const added = add(page, 'zen-article-card', { src: feed(server) });
    await Promise.race([failed, added]);
    await server.start();
    assert.equal((await added).state, 'ready');
  });
}

/** Puts a widget in the place of the one before it; gives its state, and its error, once it says how it went. */
function add(page, tag, attributes) {
  return page.evaluate(
    (tag, attributes) =>
      new Promise((resolve) => {
        const widget = document.createElement(tag);
        for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
        widget.addEventListener('zen-load', () => resolve({ state: widget.state }));
        widget.addEventListener('zen-error', ({ detail: { name, code, status } }) =>
          resolve({ state: widget.state, error: { name, code, status: status ?? null } }),
        );
        document.body.replaceChildren(widget);
      }),
    tag,
    { loading: 'eager', ...attributes },
  );
}

/** What the cards of a widget show, once all of their pictures are there. */
async function show(page, tag, attributes) {
  const { state, error } = await add(page, tag, attributes);
  assert.equal(state, 'ready', JSON.stringify(error));
  return shownCards(page, tag);
}
