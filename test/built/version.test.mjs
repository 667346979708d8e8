// Holds the version's three places together, and the script tag's file to its published hash.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const { version } = JSON.parse(read('package.json'));

test('src/version.ts and the script tag’s file have the package’s version', () => {
  assert.ok(read('src/version.ts').includes(`'${version}'`));
  assert.ok(read('dist/cdn/zen-widgets.js').startsWith(`/*! zen-widgets ${version} `));
});

test('sri.json has the hash of the script tag’s file', () => {
  const hash = createHash('sha384').update(read('dist/cdn/zen-widgets.js')).digest('base64');
  assert.deepEqual(JSON.parse(read('dist/cdn/sri.json')), { 'zen-widgets.js': `sha384-${hash}` });
});
