// What WordPress and Ghost really answer (test/fixtures/recorded), in the built elements.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, describe, test } from 'node:test';
import { launchBrowser, openPage, serve } from './browser.mjs';
import { shownCards } from './shown-cards.mjs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url));
const picture = read('test/fixtures/picture.svg');
const markup = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Recorded</title>
<link rel="icon" href="data:,"><script src="/zen-widgets.js"></script><body></body></html>`;

const server = await serve(({ url }) => {
  if (url === '/') return { type: 'text/html; charset=utf-8', body: markup };
  if (/^\/zen-widgets[\w-]*\.js$/.test(url)) return { type: 'text/javascript', body: read(`dist/cdn${url}`) };
  if (/^\/[\w.-]+\.json$/.test(url)) return { body: recorded(url.slice(1)) };
  if (/\.(?:jpg|png)$/.test(url)) return { type: 'image/svg+xml', body: picture };
  return undefined;
});
const browser = await launchBrowser();
const page = await openPage(browser, { width: 1200, height: 5000 });
// There, most of what was published came out on the day before.
await page.emulateTimezone('Pacific/Honolulu');
await page.goto(server.origin);

after(async () => {
  await browser.close();
  server.close();
});

const wide = { alt: 'A "wide" gradient & bars', widths: '300w 768w 1024w 1536w 2048w 2560w' };
const tall = { alt: '', widths: '200w 600w' };
const written = { alt: '写真 <b>alt</b>', widths: '300w 768w 1024w 1200w' };
const ghostPicture = { alt: '', widths: '600w 1000w' };

describe('WordPress 7.1.4', () => {
  test('titles, days and pictures', async () => {
    const cards = await list('wordpress-7.1.4-posts-embed.json');
    assert.deepEqual(
      cards.map(({ title, day, picture }) => [title, day, picture]),
      [
        ['Hello world!', '22 November 2026', null],
        ['Bidi override zero\u200bwidth and\xa0nbsp soft\xadhyphen', '31 March 2024', wide],
        ['Relative links and images', '26 March 2024', wide],
        ['Read more split & blocks', '25 March 2024', wide],
        ['Author was deleted', '24 March 2024', tall],
        ['Featured media was deleted', '23 March 2024', null],
        ['Untitled', '22 March 2024', null],
        ['Many categories, many tags', '21 March 2024', wide],
        ['Password protected: secret plans', '19 March 2024', wide],
        ['Empty body and empty excerpt', '18 March 2024', null],
        ['Scripts in content', '17 March 2024', wide],
        ['Emoji 👩‍👩‍👧‍👦 family 🇮🇳 flag 👍🏽 and 𝒻𝒶𝓃𝒸𝓎 text', '16 March 2024', { alt: 'tiny', widths: '' }],
        ['日本語の記事：東京タワーの歴史と未来について', '15 March 2024', written],
        ['مرحبا بالعالم: مقالة طويلة من اليمين إلى اليسار (2024)', '14 March 2024', written],
        [`${'A very long title that keeps going and going '.repeat(11)}A…`, '13 March 2024', tall],
        ['Featured image with every size', '12 March 2024', wide],
        ['No featured image here', '11 March 2024', null],
        ['Tom & Jerry’s “Big” Day — 5 < 6 && more & ©', '10 March 2024', wide],
        // Written at half past midnight in India, the day before in Greenwich.
        ['Sticky old post', '1 January 2020', tall],
        ['Zero date', undefined, null],
      ],
    );
    assertExcerpts(cards, ['Password protected: secret plans', 'Empty body and empty excerpt']);
    const excerpt = (wanted) => cards.find(({ title }) => title === wanted).excerpt;
    assert.equal(excerpt('Featured image with every size'), 'A hand-written excerpt with HTML & “quotes”.');
    assert.equal(excerpt('Scripts in content'), 'Excerpt after script');
    assert.equal(excerpt('Read more split & blocks'), 'Before the fold.');
  });

  test('a post with a password tells nothing, even when the password was given', async () => {
    const [{ title, excerpt }] = await list('wordpress-7.1.4-post-password-given.json');
    assert.equal(title, 'Password protected: secret plans');
    assert.equal(excerpt, undefined);
  });
});

describe('Ghost 6.65', () => {
  test('titles, days and pictures', async () => {
    const cards = await list('ghost-6.65-posts-include.json');
    assert.deepEqual(
      cards.map(({ title, day, picture }) => [title, day, picture]),
      [
        // A picture that Ghost does not keep itself has one size.
        ['Coming soon', '22 November 2026', { alt: '', widths: '' }],
        ['Long read', '25 March 2024', ghostPicture],
        ['Relative links', '24 March 2024', null],
        ['Paid only', '21 March 2024', null],
        ['Members only', '20 March 2024', ghostPicture],
        ['Empty body', '19 March 2024', null],
        ['HTML card keeps scripts', '18 March 2024', null],
        // Ghost's titles and summaries are plain text: this is what their author typed.
        ['Scripts <script>alert(1)</script>', '17 March 2024', null],
        ['Emoji 👩‍👩‍👧‍👦 🇮🇳 👍🏽', '16 March 2024', null],
        ['日本語の記事：東京タワーの歴史と未来', '15 March 2024', ghostPicture],
        ['مرحبا بالعالم: مقالة طويلة من اليمين إلى اليسار', '14 March 2024', null],
        ['A very long title that keeps going '.repeat(7).trim(), '13 March 2024', ghostPicture],
        ['With custom excerpt', '12 March 2024', ghostPicture],
        ['No feature image', '11 March 2024', null],
        [
          'Tom & Jerry\'s "Big" Day — 5 < 6 && <em>more</em> &amp; &copy;',
          '10 March 2024',
          { ...ghostPicture, alt: wide.alt },
        ],
      ],
    );
    assertExcerpts(cards, ['Paid only', 'Empty body']);
    assert.equal(cards[4].excerpt, 'Public intro.');
    assert.equal(cards[12].excerpt, 'Hand-written <b>excerpt</b> & "quotes" that is plain text');
  });

  test('a post for members alone shows what everybody may read', async () => {
    const [{ title, excerpt }] = await list('ghost-6.65-members-only.json');
    assert.deepEqual([title, excerpt], ['Members only', 'Public intro.']);
  });

  test('internal tags are left out', async () => {
    const [{ title, tags }] = await show('zen-article-card', {
      src: '/ghost-6.65-posts-include.json',
      articleId: `${server.origin}/tom-jerrys-big-day-5-6-em-more-em-amp-copy/`,
    });
    assert.ok(title.startsWith('Tom'));
    assert.deepEqual(tags, ['News & Views', 'R&D']);
  });
});

test('no script of an article ran, and nothing was printed', async () => {
  assert.equal(await page.evaluate(() => '__pwned' in globalThis), false);
  assert.deepEqual(page.heard, []);
});

/** Every card but those named has an excerpt, of no more than 120 characters and none of them left over from HTML. */
function assertExcerpts(cards, without) {
  assert.deepEqual(
    cards.filter(({ excerpt }) => excerpt === undefined).map(({ title }) => title),
    without,
  );
  for (const { excerpt = '' } of cards) {
    assert.ok(excerpt.length <= 120, excerpt);
    assert.doesNotMatch(excerpt, /&#?\w+;|\[…\]|\s{2}|\n/);
  }
}

/** A recorded answer. The system's own addresses become this server's, which has one picture for all of theirs. */
function recorded(name) {
  const json = JSON.stringify(JSON.parse(read(`test/fixtures/recorded/${name}`)));
  return json.replaceAll(/https?:\/\/(?:127\.0\.0\.1:(?:8071|2368)|static\.ghost\.org)/g, server.origin);
}

const list = (name) => show('zen-related-posts', { src: `/${name}`, limit: 50 });

/** What an element with these properties shows: each card in words, once all pictures are there. */
async function show(tag, properties) {
  await page.evaluate(
    (tag, properties) =>
      new Promise((resolve, reject) => {
        const widget = Object.assign(document.createElement(tag), properties);
        widget.addEventListener('zen-load', resolve);
        widget.addEventListener('zen-error', ({ detail }) => reject(detail));
        document.body.replaceChildren(widget);
      }),
    tag,
    properties,
  );
  return shownCards(page, tag);
}
