// Holds README, CONTRIBUTING and docs/ to the code: names, defaults, sizes, addresses, commands, paths and links.
import assert from 'node:assert/strict';
import { globSync, existsSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { blog } from '../../demo/blog/blog.ts';
import { loadFeed, readFeed } from '../../dist/data/index.js';
import { formats } from '../../dist/data/more/formats.js';
import { anchorsOf, blocksOf, codesIn, linksIn, read, root, sectionOf, tableOf, withoutBlocks } from './markdown.mjs';

const readme = read('README.md');
const documents = Object.fromEntries(
  [
    'README.md',
    'CONTRIBUTING.md',
    'SECURITY.md',
    'docs/analytics.md',
    'docs/embedding.md',
    'docs/errors.md',
    'docs/formats.md',
    'docs/frame.md',
    'docs/host-pages.md',
    'docs/large-archives.md',
  ].map((name) => [name, read(name)]),
);
const { scripts } = JSON.parse(read('package.json'));
const elements = JSON.parse(read('custom-elements.json')).modules.flatMap(({ declarations }) => declarations);

/** The words by which README's tables call the elements. */
const words = { card: 'zen-article-card', related: 'zen-related-posts', cta: 'zen-cta' };

test('every attribute is in its element’s table, with its default, and no other', () => {
  const ofFeeds = tableOf(sectionOf(readme, '### For feeds that lack something'), 'Attribute');
  for (const { tagName, attributes } of elements) {
    const own = tableOf(sectionOf(readme, `### \`<${tagName}>\``), 'Attribute');
    const readsFeeds = attributes.some(({ name }) => name === 'link-template');
    const rows = readsFeeds ? [...own, ...ofFeeds] : own;
    assert.deepEqual(
      codesIn(rows.map(([name]) => name).join()).sort(),
      attributes.map(({ name }) => name).sort(),
      tagName,
    );
    for (const [name, written] of rows) {
      const { default: value } = attributes.find((attribute) => codesIn(name).includes(attribute.name));
      if (value && /^['\d]/.test(value))
        assert.equal(codesIn(written)[0], value.replaceAll("'", ''), `${tagName} ${name}`);
    }
  }
});

test('every property that is no attribute is named', () => {
  for (const { tagName, members } of elements) {
    for (const { kind, name, attribute, static: isStatic } of members) {
      if (kind === 'field' && !attribute && !isStatic) assert.ok(readme.includes(`\`${name}\``), `${tagName} ${name}`);
    }
  }
});

test('every custom property is in the table, with its default and its elements, and no other', () => {
  const rows = tableOf(readme, 'Custom property');
  const properties = elements.flatMap(({ tagName, cssProperties = [] }) =>
    cssProperties.map((property) => ({ ...property, tagName })),
  );
  assert.deepEqual(namesIn(rows), namesOf(properties));
  for (const [name, value, on] of rows) {
    const uses = properties.filter((property) => codesIn(name).includes(property.name));
    assert.deepEqual(namedElements(on), uses.map(({ tagName }) => tagName).sort(), name);
    for (const use of uses) if (use.default) assert.equal(codesIn(value)[0], use.default, name);
  }
});

test('every part is in the table at its elements, and no other', () => {
  const written = tableOf(readme, 'On').flatMap(([on, parts]) =>
    namedElements(on).flatMap((tag) => codesIn(parts).map((part) => `${tag} ${part}`)),
  );
  const parts = elements.flatMap(({ tagName, cssParts = [] }) => cssParts.map(({ name }) => `${tagName} ${name}`));
  assert.deepEqual(written.sort(), parts.sort());
});

test('every state, event, slot and error code is named, and no other', () => {
  const all = (list) => namesOf(elements.flatMap((element) => element[list] ?? []));
  assert.deepEqual(namesIn(tableOf(readme, 'State')), all('cssStates'));
  assert.deepEqual(namesIn(tableOf(readme, 'Event')), all('events'));
  for (const slot of all('slots').filter(Boolean))
    assert.ok(sectionOf(readme, '### `<zen-cta>`').includes(`\`${slot}\``), slot);
  const [, codes] = /type FeedErrorCode = ([^;]+);/.exec(read('dist/data/feed-error.d.ts'));
  const [, named] = /has a `code` \(([^)]+)\)/.exec(readme);
  assert.deepEqual(codesIn(named), codes.match(/[\w-]+/g));
  assert.deepEqual(
    tableOf(documents['docs/errors.md'], 'Code').flatMap(([code]) => codesIn(code)),
    codesIn(named),
  );
});

test('every format is named, and no other', () => {
  assert.deepEqual(
    namesIn(tableOf(documents['docs/formats.md'], 'Format')),
    [...new Set(formats.map(({ name }) => name))].sort(),
  );
});

test('the sizes are those of the built files', () => {
  const written = tableOf(sectionOf(readme, '## Browsers and size'), 'File').map(([file, size]) => [
    codesIn(file)[0],
    size,
  ]);
  const built = globSync('dist/cdn/*.js', { cwd: fileURLToPath(root) }).map((path) => {
    const { length } = brotliCompressSync(Buffer.from(read(path)), {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
    });
    return [path.replace('dist/cdn/', ''), `${(length / 1000).toFixed(2)} kB`];
  });
  assert.deepEqual(Object.fromEntries(written), Object.fromEntries(built));
});

test('every example address is read in its format', async () => {
  const fetch = async (address) => {
    const { body, ...init } = await blog('https://blog.example', new URL(address), new URL(address).pathname);
    return new Response(body, init);
  };
  const read = new Set();
  for (const [, address] of tableOf(readme, 'Format')) {
    const { articles, format } = await loadFeed(codesIn(address)[0].replace('…', 'demo'), { fetch });
    assert.ok(articles.length > 0, address);
    read.add(format);
  }
  assert.deepEqual([...read], ['json-feed', 'wordpress', 'ghost']);
});

test('everything in the example of `_zen` is read', () => {
  const feed = JSON.parse(blocksOf(readme).find(({ code }) => code.includes('"_zen"')).code);
  const [article] = readFeed(feed, 'https://blog.example/feed.json').articles;
  const { related, reading_minutes: readingMinutes, image } = feed.items[0]._zen;
  assert.deepEqual(article.related, related);
  assert.equal(article.readingMinutes, readingMinutes);
  assert.deepEqual(article.image, { url: feed.items[0].image, ...image });
});

for (const [name, markdown] of Object.entries(documents)) {
  const text = withoutBlocks(markdown);

  test(`${name}: links lead somewhere`, () => {
    for (const link of linksIn(text.replace(/`[^`]*`/g, ''))) {
      if (link.startsWith('#')) assert.ok(anchorsOf(markdown).includes(link), link);
      else if (!link.startsWith('https:'))
        assert.ok(existsSync(new URL(link.split('#')[0], new URL(name, root))), link);
    }
  });

  test(`${name}: commands and paths exist`, () => {
    const codes = [
      ...codesIn(text),
      ...blocksOf(markdown).flatMap(({ language, code }) => (language === 'sh' ? code.split('\n') : [])),
    ];
    for (const code of codes) {
      const [, script] = /\bnpm (?:run )?(start|(?<=run )[\w:-]+|test\b)/.exec(code) ?? [];
      if (script) assert.ok(script in scripts, code);
      for (const path of code.match(
        /(?<![\w./-])(?:\.ci|\.storybook|demo|dist|docs|scripts|src|stories|test)\/[\w./*-]*/g,
      ) ?? [])
        assert.ok(globSync(path.replace(/\/$/, ''), { cwd: fileURLToPath(root) }).length, path);
    }
  });
}

const namesOf = (entries) => [...new Set(entries.map(({ name }) => name))].sort();
const namesIn = (rows) => rows.flatMap(([name]) => codesIn(name)).sort();

/** The tags of the elements that a cell names. */
function namedElements(cell) {
  return (cell === 'all' ? Object.keys(words) : cell.split(', ')).map((word) => words[word]).sort();
}
