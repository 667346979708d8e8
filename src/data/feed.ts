import type { Feed } from './article.js';
import type { ReadOptions } from './formats/format.js';
import { loadReader } from './formats/load-reader.js';
import { loadMore } from './load-more.js';
import { moreFor } from './more-for.js';
import { part } from './part.js';
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
export const loadFeed = sharedLoad<Feed, ReadOptions>(async ({ json, url, headers }, options) => {
  const feed = await readInline(json, url, options);
  const next = feed.next ?? (await loadReader()).nextPage(headers, url);
  return next ? { ...feed, next } : feed;
});

/**
 * Reads JSON that is in the page already.
 * @param json Parsed JSON, or the text of a script.
 */
export async function readInline(json: unknown, url: string, options: ReadOptions): Promise<Feed> {
  const { formatOf, readInSlices, registered } = await part(loadReader, url, 'feed');
  const format = Object.values(options).some(Boolean) ? undefined : formatOf(json);
  if (format) return readInSlices(format, json, url, {});
  // It takes more than the common formats.
  const found = (await moreFor(url)).understand(json, url, options, registered);
  return readInSlices(found.format, found.json, url, found.reading);
}

/**
 * A feed together with the pages after it, as far as they are needed and can be had.
 * @param feed The first page.
 * @param load Gives the page at an address.
 * @param isEnough Whether these articles do.
 */
export const withNextPages = (
  feed: Feed,
  load: (url: string) => Promise<Feed>,
  isEnough: (feed: Feed) => boolean,
): Feed | Promise<Feed> =>
  !feed.next || isEnough(feed)
    ? feed
    : loadMore().then(
        ({ nextPages }) => nextPages(feed, load, isEnough),
        () => feed,
      );
