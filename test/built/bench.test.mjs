// Runs the benchmark of related articles with the demo's articles, and checks its measures against those done by hand.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ndcg, recall, reciprocalRank } from '../../bench/related/metrics.mjs';
import { queriesOf } from '../../bench/related/protocol.mjs';

const main = fileURLToPath(new URL('../../bench/related/main.mjs', import.meta.url));
const run = (...args) => spawnSync(process.execPath, [main, ...args], { encoding: 'utf8' });

const peers = ['tag overlap', 'wink-bm25-text-search', 'MiniSearch', 'lunr', 'TF-IDF', 'Hugo, tuned', 'Hugo, default'];
const names = ['ours', ...peers, 'YARPP'];

test('prints the measures of each ranker, and its times', () => {
  const { status, stdout, stderr } = run('--sizes', '100');
  assert.equal(status, 0, stderr);
  const [quality, speed] = stdout.split('\n\n').map((part) => part.split('\n'));
  for (const name of names) {
    const measures = numbersOf(quality.find((line) => line.startsWith(name)));
    assert.equal(measures.length, 6, name);
    for (const measure of measures) assert.ok(measure > 0 && measure <= 1, `${name}: ${measure}`);
    const times = numbersOf(speed.find((line) => line.startsWith(name)));
    assert.equal(times.length, 2, name);
    for (const time of times) assert.ok(time > 0, `${name}: ${time}`);
  }
});

test('prints the mean of several datasets', () => {
  inFolder((folder) => {
    const files = ['one', 'two'].map((name, at) => {
      const file = join(folder, `${name}.json`);
      const articles = ['a', 'b', 'c', 'd'].map((id) => ({
        id,
        title: `About ${id}`,
        tags: ['x'],
        date: '2024-01-01',
      }));
      writeFileSync(file, JSON.stringify({ articles, truth: { a: at ? ['b', 'c'] : ['d'] } }));
      return file;
    });
    const { stdout } = run(...files, '--sizes', '10');
    assert.match(stdout, /^one: 4 articles[^]*^two: 4 articles[^]*^Mean of the 2 datasets$/m);
    const [one, two, mean] = stdout.split('\n').filter((line) => line.startsWith('ours  '));
    const [first, second, middle] = [one, two, mean].map((line) => numbersOf(line)[0]);
    assert.ok(Math.abs((first + second) / 2 - middle) < 0.002, `${first}, ${second}: ${middle}`);
  });
});

test('says in one line what is wrong with a dataset', () => {
  inFolder((folder) => {
    const broken = join(folder, 'broken.json');
    writeFileSync(broken, '{"articles": [');
    const empty = join(folder, 'empty.json');
    writeFileSync(empty, '{}');
    for (const file of [broken, empty, join(folder, 'missing.json.gz')]) {
      const { status, stdout, stderr } = run(file);
      assert.equal(status, 1);
      assert.equal(stdout, '');
      assert.match(stderr, /^Cannot read the dataset .+: .+\n$/);
      assert.ok(stderr.includes(file), stderr);
    }
  });
});

test('measures as by hand', () => {
  const ranked = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  // Right ones at the places 2 and 6, of three: 1 / log2(3) + 1 / log2(7) of 1 + 1 / log2(3) + 1 / log2(4).
  const right = new Set(['b', 'f', 'x']);
  near(ndcg(ranked, right, 6), 0.46324);
  near(recall(ranked, right, 6), 2 / 3);
  near(reciprocalRank(ranked, right), 1 / 2);
  // What comes after the sixth counts for the reciprocal rank only.
  const late = new Set(['g']);
  assert.deepEqual([ndcg(ranked, late, 6), recall(ranked, late, 6)], [0, 0]);
  near(reciprocalRank(ranked, late), 1 / 7);
  // More right ones than places: six of them are the best there can be.
  const many = new Set([...ranked, 'h']);
  near(ndcg(ranked, many, 6), 1);
  near(recall(ranked, many, 6), 6 / 8);
  // Nothing found.
  const none = new Set(['x']);
  assert.deepEqual([ndcg(ranked, none, 6), recall([], none, 6), reciprocalRank([], none)], [0, 0, 0]);
});

test('takes no newer article for a candidate, and skips articles without an older relation', () => {
  const articles = ['2024-01-01', '2024-01-02', '2024-01-02', '2024-01-03'].map((date, id) => ({ id: `${id}`, date }));
  const truth = new Map([
    ['0', ['1', '3']],
    ['1', ['0', '2', '3', 'elsewhere']],
    ['2', ['2']],
  ]);
  const queries = queriesOf({ articles, truth });
  assert.deepEqual(
    queries.map(({ query, right }) => ({ query, right })),
    [{ query: 1, right: new Set([0, 2]) }],
  );
  assert.deepEqual([0, 1, 2, 3].filter(queries[0].isCandidate), [0, 2]);
});

const near = (value, expected) => assert.ok(Math.abs(value - expected) < 1e-5, `${value}, not ${expected}`);

/** The numbers in the columns of a table's line. */
const numbersOf = (line) => line.split(/ {2,}/).slice(1).map(Number);

/** Gives a folder that is gone afterwards. */
function inFolder(use) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
