// What `zen-widgets related` writes.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readFeed } from '../../dist/data/index.js';
import { fileName } from '../../dist/related/file-name.js';
import { comparableUrl, slugOf } from '../../dist/related/identity.js';
import { relatedTo } from '../../dist/related/index.js';
import { pagedServer } from './paged-server.mjs';
import { syntheticFeed, syntheticItems } from './synthetic-feed.mjs';
import { filesIn, jsonIn, run, temporaryFolder } from './tool.mjs';

const folder = temporaryFolder();
let count = 0;

/** A new place to write to. */
const newOut = () => join(folder, `run-${++count}`, 'related');

/** A file with a feed. */
function fileWith(content) {
  const path = join(folder, `feed-${++count}`);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const feedOf = (items) => ({ version: 'https://jsonfeed.org/version/1.1', title: 'Test', items });
const idsIn = (feed) => feed.items.map(({ id }) => id);

test('one file for each article, with what the library relates to it', async () => {
  const json = feedOf([...syntheticItems(60)]);
  const out = newOut();
  const { code, stdout, stderr } = await run('related', fileWith(json), '--out', out, '--limit', '4');
  assert.equal(code, 0, stderr);
  assert.match(stdout, /60 articles: wrote 60 files/);
  assert.match(stdout, /<zen-related-posts src="\/related\/\{id\}\.json"><\/zen-related-posts>/);
  const { articles } = readFeed(json, 'https://blog.example/');
  assert.deepEqual(filesIn(out), articles.map(({ id }) => `${id}.json`).sort());
  for (const article of articles) {
    const written = jsonIn(out, `${article.id}.json`);
    const expected = relatedTo(article, articles, { limit: 4 }).map(({ article }) => article.id);
    assert.deepEqual(idsIn(written), expected);
  }
  const { items } = jsonIn(out, 'article-0.json');
  const source = json.items.find(({ id }) => id === items[0].id);
  assert.equal(items[0].url, source.url);
  assert.equal(items[0].title, source.title);
  assert.equal(items[0].image, source.image);
  assert.deepEqual(items[0].authors, source.authors);
  assert.ok(items[0].summary.length <= 160);
});

test('pictures’ sizes, reading times and no more than three tags', async () => {
  const items = [...syntheticItems(2)].map((item) => ({
    ...item,
    tags: ['a', 'b', 'c', 'd'],
    _zen: { reading_minutes: 4, image: { alt: 'A bird', width: 800, height: 600 } },
  }));
  const out = newOut();
  await run('related', fileWith(feedOf(items)), '--out', out);
  const [item] = jsonIn(out, 'article-0.json').items;
  assert.deepEqual(item._zen, { image: { alt: 'A bird', width: 800, height: 600 }, reading_minutes: 4 });
  assert.deepEqual(item.tags, ['a', 'b', 'c']);
});

test('files are named as the browser asks for them', async () => {
  const items = [...syntheticItems(5)].map((item, i) => ({ ...item, id: `https://blog.example/?p=${i}` }));
  const values = { id: ({ id }) => id, slug: ({ url }) => slugOf(url), url: ({ url }) => url };
  const feed = fileWith(feedOf(items));
  for (const [name, valueOf] of Object.entries(values)) {
    const out = newOut();
    const { stdout } = await run('related', feed, '--out', out, '--name', name);
    assert.ok(stdout.includes(`src="/related/{${name}}.json"`), stdout);
    assert.deepEqual(filesIn(out), items.map((item) => `${fileName(comparableUrl(valueOf(item)))}.json`).sort());
  }
});

test('of articles with one name the first keeps it, with one warning', async () => {
  const items = [...syntheticItems(4)].map((item, i) => ({ ...item, url: `https://blog.example/${i % 2}/same/` }));
  const out = newOut();
  const { code, stderr } = await run('related', fileWith(feedOf(items)), '--out', out, '--name', 'slug');
  assert.equal(code, 0);
  assert.equal(stderr, 'Warning: 3 articles have the same slug as another one and get no file.\n');
  assert.deepEqual(filesIn(out), ['same.json']);
  assert.ok(!idsIn(jsonIn(out, 'same.json')).includes('article-0'));
});

test('an article that has no name gets no file', async () => {
  const items = [...syntheticItems(3)].map(({ url, ...item }, i) => (i ? { ...item, url } : item));
  const out = newOut();
  const { stderr } = await run('related', fileWith(feedOf(items)), '--out', out, '--name', 'url');
  assert.match(stderr, /1 articles have no url/);
  assert.equal(filesIn(out).length, 2);
});

test('no file has more than 4 kB, whatever the articles are', async () => {
  const sign = ['a', '漢', '🦜', 'é', '"', '\\'];
  const items = Array.from({ length: 24 }, (_, i) => {
    const long = (n) => sign[i % sign.length].repeat(n);
    return {
      id: `${i}`,
      url: `https://blog.example/${i}/${i % 4 ? '' : long(300)}`,
      image: i % 5 ? undefined : `https://blog.example/${'p'.repeat(1900)}`,
      title: `${i} ${long(480)}`,
      summary: `${i} ${long(900)}`,
      tags: [long(300), long(301), long(302), `common`],
      authors: Array.from({ length: 9 }, (_, n) => ({ name: `${n}${long(90)}` })),
    };
  });
  const out = newOut();
  const { code, stderr } = await run('related', fileWith(feedOf(items)), '--out', out, '--limit', '20');
  assert.equal(code, 0, stderr);
  const files = filesIn(out);
  assert.equal(files.length, items.length);
  for (const name of files) {
    assert.ok(statSync(join(out, name)).size <= 4096, name);
    assert.ok(readFeed(jsonIn(out, name), 'https://blog.example/').articles.length > 0, name);
  }
});

test('summaries are shortened before articles are left out', async () => {
  const items = Array.from({ length: 10 }, (_, i) => ({
    id: `${i}`,
    url: `https://blog.example/${i}/`,
    title: `Number ${i} of 漢字`,
    summary: '漢'.repeat(200),
    tags: ['common'],
  }));
  const out = newOut();
  await run('related', fileWith(feedOf(items)), '--out', out, '--limit', '9');
  const { items: written } = jsonIn(out, '0.json');
  assert.equal(written.length, 9);
  assert.ok(written.every(({ summary, tags }) => summary.length < 160 && tags.length === 1));
});

test('an article that is too large by itself leaves the others', async () => {
  const huge = { image: `https://blog.example/${'p'.repeat(2000)}`, url: `https://blog.example/${'u'.repeat(2000)}` };
  const items = [...syntheticItems(5)].map((item, i) =>
    i === 1 ? { ...item, ...huge, title: '漢'.repeat(400) } : item,
  );
  items[0]._zen = { related: ['article-1', 'article-2'] };
  const out = newOut();
  await run('related', fileWith(feedOf(items)), '--out', out);
  const ids = idsIn(jsonIn(out, 'article-0.json'));
  assert.equal(ids[0], 'article-2');
  assert.ok(!ids.includes('article-1'));
});

test('several feeds, in which each id counts once', async () => {
  const items = [...syntheticItems(9)];
  const out = newOut();
  const feeds = [fileWith(feedOf(items.slice(0, 6))), fileWith(feedOf(items.slice(3)))];
  const { stdout } = await run('related', ...feeds, '--out', out);
  assert.match(stdout, /^9 articles/);
  assert.equal(filesIn(out).length, 9);
});

test('RSS from a file', async () => {
  const entry = (n) =>
    `<item><title>Bread and cheese ${n}</title><link>https://blog.example/bread-${n}/</link><guid>g${n}</guid></item>`;
  const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>Blog</title>${[1, 2, 3].map(entry).join('')}</channel></rss>`;
  const out = newOut();
  const { code, stderr } = await run('related', fileWith(rss), '--out', out, '--name', 'slug');
  assert.equal(code, 0, stderr);
  assert.deepEqual(filesIn(out), ['bread-1.json', 'bread-2.json', 'bread-3.json']);
  assert.deepEqual(idsIn(jsonIn(out, 'bread-1.json')).sort(), ['g2', 'g3']);
});

test('the pages of a JSON Feed', async () => {
  const { origin, requests, items } = await pagedServer(95);
  const out = newOut();
  const { code, stderr } = await run('related', `${origin}/feed.json`, '--out', out);
  assert.equal(code, 0, stderr);
  assert.equal(filesIn(out).length, items.length);
  assert.deepEqual(requests, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

test('the pages of WordPress, by the Link header, and its links', async () => {
  const { origin, requests } = await pagedServer(45);
  const out = newOut();
  const { code, stderr } = await run('related', `${origin}/wp/posts`, '--out', out, '--limit', '50');
  assert.equal(code, 0, stderr);
  assert.equal(filesIn(out).length, 45);
  assert.equal(requests.length, 5);
  const pages = await Promise.all(
    requests.map(async (page) => readFeed(await (await fetch(`${origin}/wp/posts?page=${page}`)).json(), origin)),
  );
  const articles = pages.flatMap(({ articles }) => articles);
  const written = idsIn(jsonIn(out, '7.json'));
  const expected = relatedTo(articles[6], articles).map(({ article }) => article.id);
  assert.deepEqual(written, expected.slice(0, written.length));
  assert.ok(written.length > 5);
});

test('more than a browser takes: 5,000 articles in one file', async () => {
  const out = newOut();
  const { code, stdout, stderr } = await run('related', fileWith([...syntheticFeed(5000)].join('')), '--out', out);
  assert.equal(code, 0, stderr);
  assert.match(stdout, /^5000 articles/);
  const files = filesIn(out);
  assert.equal(files.length, 5000);
  assert.ok(files.every((name) => statSync(join(out, name)).size <= 4096));
});

test('a file that can’t be written is told in one line, while the next ones are worked out', async () => {
  const out = newOut();
  // Nothing can take a folder's place.
  mkdirSync(join(out, 'article-7.json', 'something'), { recursive: true });
  const { code, stderr } = await run('related', fileWith(feedOf([...syntheticItems(2500)])), '--out', out);
  assert.equal(code, 1);
  assert.match(stderr.trim().split('\n').at(-1), /^zen-widgets: .*article-7\.json/);
  assert.doesNotMatch(stderr, /\n\s+at /);
});

test('a link template and the fields of a home-made JSON', async () => {
  const rows = ['one', 'two', 'three'].map((key) => ({ key, labels: { main: `Bread ${key}` } }));
  const out = newOut();
  const words = ['--map', 'items=rows', '--map', 'title=labels.main', '--link-template', 'https://blog.example/{key}'];
  const { code, stderr } = await run('related', fileWith({ rows }), '--out', out, '--name', 'slug', ...words);
  assert.equal(code, 0, stderr);
  assert.deepEqual(filesIn(out), ['one.json', 'three.json', 'two.json']);
});

test('relative addresses in a file resolve against --base', async () => {
  const items = [...syntheticItems(2)].map((item, i) => ({ ...item, url: `/post-${i}/` }));
  const out = newOut();
  await run('related', fileWith(feedOf(items)), '--out', out, '--base', 'https://blog.example/feed.json');
  assert.equal(jsonIn(out, 'article-0.json').items[0].url, 'https://blog.example/post-1/');
});

test('one feed of all, whose items keep their own fields', async () => {
  const json = feedOf(
    [...syntheticItems(40)].map((item, i) => ({ ...item, content_html: `<p>Text ${i}</p>`, own: i })),
  );
  json.items[3]._zen = { related: ['article-9'], reading_minutes: 3 };
  const out = join(folder, 'picks.json');
  const { code, stdout, stderr } = await run('related', fileWith({ ...json, language: 'nl' }), '--out', out);
  assert.equal(code, 0, stderr);
  assert.match(stdout, /<zen-related-posts src="\/picks\.json">/);
  const written = jsonIn(out);
  assert.equal(written.title, 'Test');
  const { articles } = readFeed(json, 'https://blog.example/');
  const read = readFeed(written, 'https://blog.example/');
  assert.equal(read.format, 'json-feed');
  for (const [i, article] of articles.entries()) {
    const { _zen, ...rest } = written.items[i];
    const { _zen: own, ...source } = json.items[i];
    assert.deepEqual(rest, source);
    const related = relatedTo(article, articles, { limit: 6 }).map(({ article }) => article.id);
    assert.deepEqual(_zen, { ...own, related });
    assert.deepEqual(read.articles[i].related, related);
  }
  assert.equal(read.articles[3].related[0], 'article-9');
  assert.ok(!existsSync(join(folder, '.zen-related-picks.json')));
});

test('one feed of what was none', async () => {
  const { origin } = await pagedServer(20);
  const out = join(folder, 'from-wordpress.json');
  const { code, stderr } = await run('related', `${origin}/wp/posts`, '--out', out, '--limit', '3');
  assert.equal(code, 0, stderr);
  const { articles } = readFeed(jsonIn(out), origin);
  assert.equal(articles.length, 20);
  assert.ok(articles.every(({ related, url, excerpt }) => related.length === 3 && url && excerpt));
});

test('files of articles that are gone are removed, and no others', async () => {
  const items = [...syntheticItems(6)];
  const out = newOut();
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'mine.json'), '{}');
  await run('related', fileWith(feedOf(items)), '--out', out);
  const { stdout } = await run('related', fileWith(feedOf(items.slice(2))), '--out', out);
  assert.match(stdout, /removed 2 of articles that are gone/);
  assert.deepEqual(filesIn(out), [...items.slice(2).map(({ id }) => `${id}.json`), 'mine.json']);
  assert.equal(readFileSync(join(out, 'mine.json'), 'utf8'), '{}');
});
