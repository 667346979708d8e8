// Holds the table of emoji to what emojibase-data says: what the script writes, and what is read out of that.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { codes } from '../../dist/data/emoji/codes.js';
import { emojiFor } from '../../dist/data/emoji/emoji-for.js';

const set = (name) =>
  Object.entries(
    JSON.parse(readFileSync(new URL(import.meta.resolve(`emojibase-data/en/shortcodes/${name}.json`)), 'utf8')),
  ).flatMap(([hexcode, codes]) => [codes].flat().map((code) => [code, characters(hexcode)]));

const characters = (hexcode) =>
  String.fromCodePoint(...hexcode.split('-').map((hex) => parseInt(hex, 16))).replaceAll('\ufe0f', '');

test('the table is what the script makes of the data', () => {
  const script = fileURLToPath(new URL('../../scripts/make-emoji.mjs', import.meta.url));
  execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' });
});

test('every code of GitHub gives the emoji of GitHub', () => {
  for (const [code, emoji] of set('github')) assert.equal(emojiFor(code), emoji, code);
});

test('every code of the other sets is known, save parts of emoji and two skin tones at once', () => {
  for (const name of ['iamcal', 'emojibase'])
    for (const [code, emoji] of set(name))
      assert.ok(emojiFor(code) || /^\p{Emoji_Component}$/u.test(emoji) || /_tone\d-\d$/.test(code), `${name}: ${code}`);
});

test('no code gives what no set means by it', () => {
  const meanings = new Set(
    ['github', 'iamcal', 'emojibase'].flatMap(set).map(([code, emoji]) => code.replace(/(?!^)-/g, '_') + emoji),
  );
  for (const [code, emoji] of codes) assert.ok(meanings.has(code + emoji), `${code}: ${emoji}`);
});

test('the table stays below 16 kB with brotli', () => {
  const { length } = brotliCompressSync(readFileSync(new URL('../../dist/data/emoji/table.js', import.meta.url)));
  assert.ok(length < 16_000, `${length} bytes`);
});
