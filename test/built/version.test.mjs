// Holds the version's three places together, and the script tag's file to its published hash.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const { version } = JSON.parse(read('package.json'));

const files = globSync('*.js', { cwd: new URL('../../dist/cdn', import.meta.url) }).sort();

test('src/version.ts and the script tag’s files have the package’s version', () => {
  assert.ok(read('src/version.ts').includes(`'${version}'`));
  assert.deepEqual(files, [
    'zen-widgets-embed.js',
    'zen-widgets-emoji.js',
    'zen-widgets-extras.js',
    'zen-widgets-feed.js',
    'zen-widgets-frame.js',
    'zen-widgets-more.js',
    'zen-widgets-related.js',
    'zen-widgets-words.js',
    'zen-widgets.all.js',
    'zen-widgets.js',
  ]);
  // The parts come from beside them.
  for (const file of ['zen-widgets.js', 'zen-widgets.all.js'])
    assert.ok(read(`dist/cdn/${file}`).startsWith(`/*! zen-widgets ${version} `), file);
});

test('sri.json has the hash of each of the script tag’s files', () => {
  const hashOf = (file) =>
    createHash('sha384')
      .update(read(`dist/cdn/${file}`))
      .digest('base64');
  const hashes = Object.fromEntries(files.map((file) => [file, `sha384-${hashOf(file)}`]));
  assert.deepEqual(JSON.parse(read('dist/cdn/sri.json')), hashes);
});
