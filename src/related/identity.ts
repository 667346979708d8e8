import type { Article } from '../data/article.js';

const tracking = /^(utm_|mc_|ref$)|clid$/;

/**
 * A URL without what differs between two addresses of the same page: protocol, `www.`, letter case of the host,
 * fragment, tracking parameters, `index.html` and the last slash. What is no URL is given back as it is.
 */
export function comparableUrl(url: string): string {
  // Most ids; an error would take long.
  if (!url.includes(':')) return url;
  try {
    const { host, pathname, searchParams } = new URL(url);
    for (const name of [...searchParams.keys()]) if (tracking.test(name)) searchParams.delete(name);
    return `${host.replace(/^www\./, '')}${pathname.replace(/\/(index\.\w+)?$/, '')}?${searchParams}`;
  } catch {
    return url;
  }
}

/**
 * The article that a page shows, by its id or by any of the page's URLs, the first that any article has; undefined
 * when it is not among them.
 */
export function findArticle(
  articles: readonly Article[],
  idOrUrls: readonly (string | undefined)[],
): Article | undefined {
  for (const name of idOrUrls) {
    if (!name) continue;
    const address = comparableUrl(name);
    const found = articles.find(({ id, url }) => id === name || (url && comparableUrl(url) === address));
    if (found) return found;
  }
  return undefined;
}

/**
 * The name that an article has in its URL: the last part of the path, without `.html`; of what is no URL, itself. Empty
 * where it names no single article, such as a year or the home page.
 */
export const slugOf = (idOrUrl: string): string => slugIn(comparableUrl(idOrUrl));

/** The same of what {@link comparableUrl} made of it. */
export function slugIn(comparable: string): string {
  const [, last, whole = ''] = /\/([^/?]*?[^/?\d][^/?]*?)(?:\.[a-z]+)?\?|^([^/?]+)$/.exec(comparable) ?? [];
  return last ?? whole;
}
