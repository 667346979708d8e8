// Holds the shape of src/: imports point down only, data/ and related/ know no browser, nothing writes markup from text.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const src = join(dirname(fileURLToPath(import.meta.url)), '../../src');

/** What each folder may import from, besides itself; '' is src/ itself. */
const below = {
  embed: ['', 'elements', 'data', 'related'],
  '': ['elements', 'data', 'related'],
  elements: ['', 'data', 'related'],
  related: ['data/article.js'],
  data: [],
};

const files = globSync('**/*.ts', { cwd: src }).map((path) => {
  const name = path.replaceAll('\\', '/');
  return { name, folder: name.includes('/') ? name.split('/')[0] : '', code: withoutComments(join(src, path)) };
});

test('imports point down only', () => {
  for (const { name, folder, code } of files) {
    for (const imported of imports(code)) {
      if (!imported.startsWith('.')) continue;
      const target = posix.join(posix.dirname(name), imported);
      const targetFolder = target.includes('/') ? target.split('/')[0] : '';
      const allowed = targetFolder === folder || below[folder].some((path) => path === targetFolder || path === target);
      // src/index.ts lists everything, so it is nobody's dependency but the embed entry's.
      const upwards = target === 'index.js' && folder !== 'embed';
      assert.ok(allowed && !upwards, `${name} imports ${imported}`);
    }
  }
});

test('data and related know neither Lit nor the DOM', () => {
  for (const { name, folder, code } of files) {
    if (folder !== 'data' && folder !== 'related') continue;
    for (const imported of imports(code)) assert.ok(imported.startsWith('.'), `${name} imports ${imported}`);
    // A window is an emoji, too.
    if (name === 'data/emoji/table.ts') continue;
    const global = /(?<![.\w'])(?:document|window|HTMLElement|customElements|DOMParser)\b(?!['":?])/.exec(code);
    assert.equal(global, null, `${name} names ${global?.[0]}`);
  }
});

test('nothing turns text into markup or code', () => {
  const dangerous =
    /\b(?:innerHTML|outerHTML|insertAdjacentHTML|setHTML\w*|unsafe(?:HTML|SVG|CSS)|eval|document\.write)\b/;
  for (const { name, code } of files) assert.equal(dangerous.exec(code)?.[0], undefined, name);
});

function imports(code) {
  return [...code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g)].map(([, specifier]) => specifier);
}

function withoutComments(path) {
  return readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');
}
