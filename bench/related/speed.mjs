import { levels } from './levels.mjs';
import { randomFrom } from './random.mjs';
import { syntheticArticles } from './synthetic-articles.mjs';

const rounds = 3;
const queriesOfRound = 10;

/** Milliseconds that one ranker may take for one round of one size. */
const limit = 30_000;

/**
 * For each size a map from ranker to its medians `{index, query}` in milliseconds, or to undefined where it was left
 * out, since it would take longer than the limit. The rankers take turns, so that a busy moment meets them all.
 */
export function measureSpeed(rankers, sizes) {
  // What the first calls cost is for compiling, not for ranking.
  round(rankers, articlesOf(100), []);
  const results = [];
  for (const size of sizes) {
    const before = results.at(-1);
    const fast = rankers.filter((ranker) => !before || expected(before, ranker, size) <= limit);
    const times = [];
    for (let turn = 0; turn < rounds; turn++) round(fast, articlesOf(size), times);
    results.push({ size, medians: new Map(rankers.map((ranker) => [ranker, mediansOf(times, ranker)])) });
  }
  return results;
}

/** What the synthetic articles are as feeds carry them. */
const articlesOf = (size) => syntheticArticles(size).map(levels[0].view);

/** Lets each ranker index the articles and answer some queries, and adds to the times. */
function round(rankers, articles, times) {
  const random = randomFrom(times.length + 1);
  const queries = Array.from({ length: queriesOfRound }, () => Math.floor(random() * articles.length));
  for (const ranker of rankers) {
    const start = performance.now();
    const rank = ranker.prepare(articles);
    times.push({ ranker, kind: 'index', time: performance.now() - start });
    for (const query of queries) {
      const start = performance.now();
      rank(query);
      times.push({ ranker, kind: 'query', time: performance.now() - start });
    }
  }
}

/** Milliseconds of a round, if time grows with the number of articles. */
function expected({ size, medians }, ranker, next) {
  const known = medians.get(ranker);
  return known ? ((known.index + queriesOfRound * known.query) * next) / size : Infinity;
}

function mediansOf(times, ranker) {
  const [index, query] = ['index', 'query'].map((kind) =>
    median(times.filter((entry) => entry.ranker === ranker && entry.kind === kind).map(({ time }) => time)),
  );
  return index === undefined ? undefined : { index, query };
}

const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];
