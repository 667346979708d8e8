/**
 * How good a ranking is. Each takes the ranked ids, best first, and the set of ids that are right.
 */

/** Normalised discounted cumulative gain of the first k: right ones count more the higher they stand. */
export function ndcg(ranked, right, k) {
  let gain = 0;
  ranked.slice(0, k).forEach((id, place) => {
    if (right.has(id)) gain += discount(place);
  });
  let best = 0;
  for (let place = 0; place < Math.min(k, right.size); place++) best += discount(place);
  return best && gain / best;
}

/** The share of all right ones that is among the first k. */
export function recall(ranked, right, k) {
  return right.size && ranked.slice(0, k).filter((id) => right.has(id)).length / right.size;
}

/** One divided by the place of the first right one, however far down; 0 when there is none. */
export function reciprocalRank(ranked, right) {
  const place = ranked.findIndex((id) => right.has(id));
  return place < 0 ? 0 : 1 / (place + 1);
}

const discount = (place) => 1 / Math.log2(place + 2);
