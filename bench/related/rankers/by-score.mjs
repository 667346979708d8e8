/** Indices of the articles with a score above 0, highest first, the newer first among equals. */
export function byScore(scores, articles) {
  const time = (index) => Date.parse(articles[index].date) || 0;
  return [...scores.keys()]
    .filter((index) => scores[index] > 0)
    .sort((a, b) => scores[b] - scores[a] || time(b) - time(a));
}
