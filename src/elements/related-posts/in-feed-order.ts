import type { Article } from '../../data/article.js';
import { comparableUrl, slugOf } from '../../related/identity.js';
import type { Related } from '../../related/related-to.js';

/** The first articles of a feed, as they stand there, without those of some ids, addresses and slugs. */
export function inFeedOrder(articles: readonly Article[], exclude: string[], limit: number): Related[] {
  const unwanted = new Set(exclude.filter(Boolean).map(comparableUrl));
  return articles
    .filter(({ id, url = '' }) => ![id, comparableUrl(url), slugOf(url)].some((name) => unwanted.has(name)))
    .slice(0, limit)
    .map((article) => ({ article, score: 0, reasons: [{ kind: 'feed' }] }));
}
