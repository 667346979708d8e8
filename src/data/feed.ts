import type { Article, Feed } from './article.js';
import { FeedError } from './feed-error.js';
import type { ReadOptions } from './formats/format.js';
import { distinct, formatOf, readInSlices, registered } from './formats/read.js';
import { maxPages } from './limits.js';
import { moreFor } from './more-for.js';
import { type RequestOptions } from './request.js';
import { sharedLoad } from './shared-load.js';

/**
 * How to load: `signal` ends the caller's own wait, `fetch` stands in for the global one and has answers of its own;
 * the rest says how to read the answer.
 */
export type LoadOptions = RequestOptions & ReadOptions;

/**
 * Loads the articles at an address, in whatever known format they are. Everybody who asks for the same address
 * shares one request and one answer: see {@link sharedLoad}. A feed without articles is a good answer.
 * @throws {FeedError} with every code but `empty`; the signal's reason when the caller's signal aborts.
 */
export const loadFeed = sharedLoad<Feed, ReadOptions>(async ({ json, url, next }, options) => {
  const feed = await readInline(json, url, options);
  return next && !feed.next ? { ...feed, next } : feed;
});

/**
 * Reads JSON that is in the page already; without a pause where its format is here too and it is short.
 * @param json Parsed JSON, or the text of a script.
 */
export async function readInline(json: unknown, url: string, options: ReadOptions): Promise<Feed> {
  const format = Object.values(options).some(Boolean) ? undefined : formatOf(json);
  if (format) return readInSlices(format, json, url, {});
  // It takes more than the common formats.
  const more = await moreFor(url);
  const found = more.understand(json, url, options, registered);
  if ('format' in found) return readInSlices(found.format, found.json, url, found.reading);
  throw more.explain(new FeedError(found.code, url, found.status), found.hint);
}

/**
 * A feed together with the pages after it, as far as they are needed.
 * @param feed The first page.
 * @param load Gives the page at an address; what it can't give ends the feed there.
 * @param isEnough Whether these articles do.
 */
export async function withNextPages(
  feed: Feed,
  load: (url: string) => Promise<Feed>,
  isEnough: (feed: Feed) => boolean,
): Promise<Feed> {
  for (let pages = 1; feed.next && pages < maxPages && !isEnough(feed); pages++) {
    const { articles = [], next } = await load(feed.next).catch((): Partial<Feed> => ({}));
    const all = [...distinct([...feed.articles, ...articles])].filter(Boolean) as Article[];
    // A page without an article of its own is beyond the end, or in a loop.
    if (all.length === feed.articles.length) break;
    feed = { ...feed, articles: all, next };
  }
  return feed;
}
