import type { Feed } from '../article.js';
import { inSlices } from '../slices.js';
import { distinct } from './distinct.js';
import type { Format, Reading } from './format.js';
import { jsonFeed } from './json-feed.js';
import { wordpress } from './wordpress.js';

export { answerFrom } from '../body.js';
export { nextPage } from '../paging.js';

/** The formats that are looked for first: most sites have one of these. */
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

/** The format of some JSON, of the common ones and those that the page registered. */
export const formatOf = (json: unknown): Format | undefined =>
  [...registered, ...common].find((format) => format.matches(json));

/** Reads JSON of a format, in slices, so that a page stays responsive while a large feed is read. */
export async function readInSlices(format: Format, json: unknown, baseUrl: string, reading: Reading): Promise<Feed> {
  const { articles, next } = format.read(json, baseUrl, reading);
  return { articles: await inSlices(distinct(articles)), format: format.name, ...(next && { next }) };
}
