import type { Article, Feed } from '../article.js';
import { maxItems } from '../limits.js';
import type { Format, Reading } from './format.js';
import { jsonFeed } from './json-feed.js';
import { wordpress } from './wordpress.js';

/** The formats that are always here: most sites have one of these. */
const common: Format[] = [jsonFeed, wordpress];

/** Those that the page registered, the latest first. */
export const registered: Format[] = [];

/**
 * Adds a format of the page's own. It is asked before the built-in ones and before those added earlier, and takes the
 * place of one with the same name. What it reads counts as clean: its texts have to be plain, its addresses http(s).
 */
export function registerFormat(format: Format): void {
  const same = registered.findIndex(({ name }) => name === format.name);
  if (same >= 0) registered.splice(same, 1);
  registered.unshift(format);
}

/** The format of some JSON, of those that are always here and those that the page registered. */
export const formatOf = (json: unknown): Format | undefined =>
  [...registered, ...common].find((format) => format.matches(json));

/** At most 1,000 articles, each id once; nothing in the place of what is none or a repeat, which takes its time too. */
export function* distinct(articles: Iterable<Article | undefined>): Generator<Article | undefined> {
  const ids = new Set<string>();
  for (const article of articles) {
    const isNew = article && !ids.has(article.id);
    if (isNew) ids.add(article.id);
    yield isNew ? article : undefined;
    if (ids.size >= maxItems) return;
  }
}

/** How long articles are read before the page gets its turn, in milliseconds: half a frame. */
const slice = 8;

/** Reads JSON of a format, in slices, so that a page stays responsive while a large feed is read. */
export async function readInSlices(format: Format, json: unknown, baseUrl: string, reading: Reading): Promise<Feed> {
  const { articles, next } = format.read(json, baseUrl, reading);
  const list: Article[] = [];
  let end = performance.now() + slice;
  for (const article of distinct(articles)) {
    if (article) list.push(article);
    if (performance.now() < end) continue;
    await new Promise((resolve) => setTimeout(resolve));
    end = performance.now() + slice;
  }
  return { articles: list, format: format.name, ...(next && { next }) };
}
