import type { Article } from '../../data/article.js';
import { comparableUrl, slugIn } from '../../related/identity.js';
import type { Related } from '../../related/related-to.js';

/** The first articles of a feed, as they stand there, without those of some ids, addresses and slugs. */
export function inFeedOrder(articles: readonly Article[], exclude: string[], limit: number): Related[] {
  const unwanted = new Set(exclude.filter(Boolean).map(comparableUrl));
  const related: Related[] = [];
  for (const article of articles) {
    const address = comparableUrl(article.url ?? '');
    if ([article.id, address, slugIn(address)].some((name) => unwanted.has(name))) continue;
    related.push({ article, score: 0, reasons: [{ kind: 'feed' }] });
    if (related.length === limit) break;
  }
  return related;
}
