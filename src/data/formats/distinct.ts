import type { Article } from '../article.js';
import { maxItems } from '../limits.js';

/** At most 1,000 articles, each id once; in steps, of which what is none or a repeat takes one too. */
export function* distinct(articles: Iterable<Article | undefined>): Generator<void, Article[]> {
  const found = new Map<string, Article>();
  for (const article of articles) {
    if (article && !found.has(article.id)) found.set(article.id, article);
    if (found.size >= maxItems) break;
    yield;
  }
  return [...found.values()];
}
