import type { Article, Feed } from '../article.js';
import { FeedError } from '../feed-error.js';
import type { Format } from './format.js';
import { ghost } from './ghost.js';
import { jsonFeed } from './json-feed.js';
import { wordpress } from './wordpress.js';

const formats: Format[] = [jsonFeed, ghost, wordpress];

/**
 * Adds a format of the page's own. It is asked before the built-in ones and before those added earlier, and takes the
 * place of one with the same name. What it reads counts as clean: its texts have to be plain, its addresses http(s).
 */
export function registerFormat(format: Format): void {
  const same = formats.findIndex(({ name }) => name === format.name);
  if (same >= 0) formats.splice(same, 1);
  formats.unshift(format);
}

/**
 * Reads parsed JSON of any known format into at most 1,000 articles. A feed without articles is a good answer.
 * @param json Parsed JSON; it is not changed.
 * @param baseUrl Absolute address of the feed, which relative addresses in it resolve against.
 * @throws {FeedError} with the code `unknown-format`.
 */
export function readFeed(json: unknown, baseUrl: string): Feed {
  const format = formats.find((format) => format.matches(json));
  if (!format) throw new FeedError('unknown-format', baseUrl);
  const { articles, next } = format.read(json, baseUrl);
  const byId = new Map<string, Article>();
  for (const article of articles) if (article && !byId.has(article.id)) byId.set(article.id, article);
  return { articles: [...byId.values()], format: format.name, ...(next && { next }) };
}
