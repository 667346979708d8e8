import type { Feed } from '../article.js';
import { FeedError } from '../feed-error.js';
import { explain, formats, preparedReading, refusal, understand } from '../more/index.js';
import type { ReadOptions } from './format.js';
import { distinct, formatOf } from './read.js';

/**
 * Reads parsed JSON of any known format, or the text of an RSS or Atom feed, into at most 1,000 articles. A feed without
 * articles is a good answer.
 * @param json Parsed JSON, or text; it is not changed.
 * @param baseUrl Absolute address of the feed, which relative addresses in it resolve against.
 * @throws {FeedError} with the codes `unknown-format`, `not-json` for text that is no feed, and `http` where it is the
 * message of a server that something went wrong.
 */
export function readFeed(json: unknown, baseUrl: string, options: ReadOptions = {}): Feed {
  const value = understand(json);
  const format = formatOf(value, options, formats);
  if (format) {
    const { articles, next } = format.read(value, baseUrl, preparedReading(options, baseUrl));
    return { articles: [...distinct(articles)], format: format.name, ...(next && { next }) };
  }
  const { code, status, hint } = refusal(value, options, baseUrl);
  throw explain(new FeedError(code, baseUrl, status), hint);
}

export { registerFormat } from './read.js';
