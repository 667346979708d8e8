// The code in Storybook's own pages uses the names that there are: elements, attributes and their values, parts, custom
// properties and the present version. The code of README and docs is run by test/built/snippets.test.mjs.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { test } from 'node:test';
import { transformWithOxc } from 'vite';
import { rowsOf } from '../../.storybook/manifest-rows.ts';
import { blocksOf, read, root } from '../built/markdown.mjs';

const { version } = JSON.parse(read('package.json'));
const manifest = JSON.parse(read('custom-elements.json'));
const elements = new Map(
  manifest.modules
    .flatMap(({ declarations }) => declarations)
    .map((element) => [element.tagName, Map.groupBy(rowsOf(element), ({ kind }) => kind)]),
);
const all = (kind) => [...elements.values()].flatMap((rows) => rows.get(kind) ?? []);

/** What any element may have. */
const isGlobal = (name) => /^(?:class|id|slot|lang|dir|hidden|style|data-.*)$/.test(name);

const attributePattern = /([\w-]+)(?:=(?:\\?"(.*?)\\?"|\{(.*?)\}))?/gs;

for await (const path of glob('stories/**/*.mdx', { cwd: root })) {
  const blocks = blocksOf(readFileSync(new URL(path, root), 'utf8'));
  if (!blocks.length) continue;
  test(path, async () => {
    for (const { language, file, code } of blocks) {
      if (/^(?:html|php|liquid|tsx)$/.test(language)) checkMarkup(code);
      if (language === 'css') checkStyles(code);
      if (language === 'json') JSON.parse(code);
      if (/^(?:js|ts|tsx)$/.test(language)) await transformWithOxc(code, file ?? `code.${language}`);
      for (const [, named] of code.matchAll(/zen-widgets@([\d.]+)/g)) assert.equal(named, version);
    }
  });
}

function checkMarkup(code) {
  const tags = [...code.matchAll(/<(zen-[\w-]+)((?:\s+[\w-]+(?:=(?:\\?".*?\\?"|\{.*?\}))?)*)\s*\/?>/gs)];
  assert.equal(tags.length, code.split('<zen-').length - 1, `A tag that is not understood in\n${code}`);
  for (const [, tag, attributes] of tags) checkAttributes(tag, attributes);
  for (const [, attributes] of code.matchAll(/<div((?:\s+[\w-]+=".*?")*)>/gs)) {
    const [, name] = /data-zen-embed="(.*?)"/.exec(attributes) ?? [];
    if (name) checkAttributes(`zen-${name}`, attributes.replaceAll('data-zen-', '').replace(/embed=".*?"/, ''));
  }
}

function checkAttributes(tag, attributes) {
  assert.ok(elements.has(tag), tag);
  for (const [, name, value] of attributes.matchAll(attributePattern)) {
    if (isGlobal(name)) continue;
    const row = elements
      .get(tag)
      .get('attribute')
      .find((attribute) => attribute.name === name);
    assert.ok(row, `${name} on <${tag}>`);
    if (row.options.length && value !== undefined) assert.ok(row.options.includes(value), `${name}="${value}"`);
  }
}

function checkStyles(code) {
  const names = (kind) => new Set(all(kind).map(({ name }) => name));
  const [tokens, parts] = [names('custom property'), names('part')];
  for (const [token] of code.matchAll(/--zen-[\w-]+/g)) assert.ok(tokens.has(token), token);
  for (const [, part] of code.matchAll(/::part\((.*?)\)/g)) assert.ok(parts.has(part), part);
}
