import { ndcg, recall, reciprocalRank } from './metrics.mjs';

/** As many as a widget shows. */
const shown = 6;

/** Names of what `evaluate` measures, in the order that tables have them. */
export const measures = [`NDCG@${shown}`, `recall@${shown}`, 'MRR'];

/**
 * The articles that have known relations, each with its candidates: an editor could only link to what there was, so
 * newer articles are no candidates, and relations to them don't count.
 */
export function queriesOf({ articles, truth }) {
  const indexOf = new Map(articles.map(({ id }, index) => [id, index]));
  const times = articles.map(({ date }) => Date.parse(date));
  return articles.flatMap(({ id }, query) => {
    // Without a date (NaN) nothing is newer.
    const isCandidate = (other) => other !== query && !(times[other] > times[query]);
    const related = (truth.get(id) ?? []).map((other) => indexOf.get(other));
    const right = new Set(related.filter((other) => other !== undefined && isCandidate(other)));
    return right.size ? [{ query, right, isCandidate }] : [];
  });
}

/** The means of `measures` over the queries, for a ranker's `rank`. */
export function evaluate(rank, queries) {
  const sums = measures.map(() => 0);
  for (const { query, right, isCandidate } of queries) {
    const ranked = rank(query).filter(isCandidate);
    const values = [ndcg(ranked, right, shown), recall(ranked, right, shown), reciprocalRank(ranked, right)];
    values.forEach((value, measure) => (sums[measure] += value));
  }
  return sums.map((sum) => sum / queries.length);
}
