import type { Feed } from '../article.js';
import { distinct } from '../formats/distinct.js';
import { inOneGo } from '../slices.js';
import { maxPages } from '../limits.js';

/** A feed together with the pages after it; see `withNextPages`. What can't be loaded ends the feed there. */
export async function nextPages(
  feed: Feed,
  load: (url: string) => Promise<Feed>,
  isEnough: (feed: Feed) => boolean,
): Promise<Feed> {
  for (let pages = 1; feed.next && pages < maxPages && !isEnough(feed); pages++) {
    const { articles = [], next } = await load(feed.next).catch((): Partial<Feed> => ({}));
    const all = inOneGo(distinct([...feed.articles, ...articles]));
    // A page without an article of its own is beyond the end, or in a loop.
    if (all.length === feed.articles.length) break;
    feed = { ...feed, articles: all, next };
  }
  return feed;
}
