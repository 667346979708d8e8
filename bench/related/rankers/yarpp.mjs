import { byScore } from './by-score.mjs';
import { counted, fullText, wordsOf } from './mysql-full-text.mjs';

/** YARPP searches for this many words, the most frequent ones. */
const keywords = 20;

/**
 * The match score of the WordPress plugin YARPP: MySQL's relevance of title and body for the words of the article's own
 * title and body, plus the number of shared tags, rounded to tenths. All are considered with the same weight and without
 * a threshold. The sum is in `classes/YARPP_Cache.php` of https://wordpress.org/plugins/yet-another-related-posts-plugin/.
 */
export const yarpp = {
  name: 'YARPP on MySQL full text',
  prepare(articles) {
    const bodies = articles.map(({ excerpt, text }) => text || excerpt);
    const titles = articles.map(({ title }) => title);
    const inTitle = fullText(titles);
    const inBody = fullText(bodies);
    const tagSets = articles.map(({ tags }) => new Set(tags));
    return (query) => {
      const scores = tagSets.map((tags) => tags.intersection(tagSets[query]).size);
      inTitle(frequent(titles[query]), scores);
      inBody(frequent(bodies[query]), scores);
      return byScore(
        scores.map((score) => Math.round(score * 10) / 10),
        articles,
      );
    };
  },
};

/** The most frequent words of a text, the earlier first among equals. */
function frequent(text) {
  return [...counted(wordsOf(text))]
    .sort(([, a], [, b]) => b - a)
    .slice(0, keywords)
    .map(([word]) => word);
}
