// Writes src/data/emoji/table.ts, the short codes of emoji, from emojibase-data; with --check it only tells whether
// that file is up to date. What stands in the table is told in src/data/emoji/codes.ts, which reads it.
import { readFileSync, writeFileSync } from 'node:fs';

/** Where two sets mean different emoji by the same code, the first one counts. Slack's set is iamcal. */
const sets = ['github', 'iamcal', 'emojibase'];
const variationSelector = 0xfe0f;
const joiner = 0x200d;
/** Where `A` is 0: these letters are in no code. */
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

const target = new URL('../src/data/emoji/table.ts', import.meta.url);
const source = `// Written by scripts/make-emoji.mjs from emojibase-data (MIT, © Miles Johnson).

/** Every emoji and its short codes, in the form that codes.ts reads. */
export const table =
  '${table()}';
`;

if (!process.argv.includes('--check')) writeFileSync(target, source);
else if (readFileSync(target, 'utf8') !== source) {
  console.error('src/data/emoji/table.ts is not what emojibase-data gives: run npm run make:emoji');
  process.exitCode = 1;
}

function table() {
  let before = 0;
  return byCodePoints()
    .map(([[first, ...others], codes]) => {
      const step = first - before;
      before = first;
      return (step === 1 ? '' : inLetters(step)) + tail(others) + codes.join(':');
    })
    .join(' ');
}

/** What follows the first code point: `/` before one that is joined, `.` before another one. */
function tail(points) {
  return points
    .map((point, i) => (point === joiner ? '' : (points[i - 1] === joiner ? '/' : '.') + inLetters(point)))
    .join('');
}

function inLetters(number) {
  const rest = Math.floor(number / letters.length);
  return (rest ? inLetters(rest) : '') + letters[number % letters.length];
}

/** Each emoji as its code points, lowest first, with its codes. */
function byCodePoints() {
  const emoji = new Map();
  for (const [code, hexcode] of hexcodes()) {
    const points = hexcode.split('-').map((hex) => parseInt(hex, 16));
    // Which code points need one is told by Unicode.
    const bare = points.filter((point) => point !== variationSelector);
    const key = String(bare.map((point) => point.toString(16).padStart(6, '0')));
    if (!emoji.has(key)) emoji.set(key, [bare, []]);
    // The codes of flags follow from their code points.
    if (!/^flag_..$/.test(code)) emoji.get(key)[1].push(code);
  }
  return [...emoji].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
}

/** What each code stands for. */
function hexcodes() {
  const whole = new Set(
    read('data')
      // Skin tones and the letters that flags are made of are parts of emoji.
      .filter(({ group }) => group !== undefined && group !== groupOf('component'))
      .map(({ hexcode }) => hexcode),
  );
  const found = new Map();
  for (const set of sets)
    for (const [hexcode, codes] of Object.entries(read(`shortcodes/${set}`)))
      for (const written of whole.has(hexcode) ? [codes].flat() : []) {
        const code = written.replace(/(?!^)-/g, '_');
        if (!found.has(code)) found.set(code, hexcode);
      }
  return found;
}

function groupOf(name) {
  return read('messages').groups.find(({ key }) => key === name).order;
}

function read(name) {
  return JSON.parse(readFileSync(new URL(import.meta.resolve(`emojibase-data/en/${name}.json`)), 'utf8'));
}
