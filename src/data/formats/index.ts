import type { Feed } from '../article.js';
import { understand } from '../more/index.js';
import type { ReadOptions } from './format.js';
import { distinct } from './distinct.js';
import { registered } from './read.js';
import { inOneGo } from '../slices.js';

/**
 * Reads parsed JSON of any known format, or the text of an RSS or Atom feed, into at most 1,000 articles. A feed without
 * articles is a good answer.
 * @param json Parsed JSON, or text; it is not changed.
 * @param baseUrl Absolute address of the feed, which relative addresses in it resolve against.
 * @throws {FeedError} with the codes `unknown-format`, `not-json` for text that is no feed, and `http` where it is the
 * message of a server that something went wrong.
 */
export function readFeed(json: unknown, baseUrl: string, options: ReadOptions = {}): Feed {
  const found = understand(json, baseUrl, options, registered);
  const { articles, next } = found.format.read(found.json, baseUrl, found.reading);
  return {
    articles: inOneGo(distinct(articles)),
    format: found.format.name,
    ...(next && { next }),
  };
}

export { registerFormat } from './read.js';
