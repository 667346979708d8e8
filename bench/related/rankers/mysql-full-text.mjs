import lunr from 'lunr';

/**
 * `MATCH (column) AGAINST (words)` of MySQL's InnoDB in natural language: the sum over the words of TF × IDF × IDF, with
 * IDF = log10(rows / rows with the word); see “How Relevancy Ranking is Calculated” in
 * https://dev.mysql.com/doc/refman/8.4/en/fulltext-boolean.html. Gives a function that adds to the scores of the rows.
 */
export function fullText(column) {
  const postings = new Map();
  column.forEach((text, row) => {
    for (const [word, count] of counted(wordsOf(text))) {
      if (!postings.has(word)) postings.set(word, []);
      postings.get(word).push([row, count]);
    }
  });
  return (words, scores) => {
    for (const word of words) {
      const rows = postings.get(word) ?? [];
      const idf = Math.log10(column.length / rows.length);
      for (const [row, count] of rows) scores[row] += count * idf * idf;
    }
  };
}

/** The words of a text that count: of three letters at least, as in MySQL, and without stop words (those of lunr). */
export function wordsOf(text) {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}_']+/u)
    .filter((word) => word.length > 2 && lunr.stopWordFilter(word));
}

/** Each word and how often it is there. */
export function counted(words) {
  const counts = new Map();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
