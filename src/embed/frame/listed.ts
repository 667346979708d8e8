import { safeUrl } from '../../data/url.js';

/**
 * Whether a feed is one of those that the frame's page lists: the same address but for its query, or one below a listed
 * address that ends in `/`.
 * @param feed What the frame was asked to show.
 * @param list Addresses with spaces between them.
 * @param base What relative ones resolve against.
 */
export function isListed(feed: string, list: string, base: string): boolean {
  const address = safeUrl(feed, base);
  if (!address) return false;
  const { origin, pathname } = new URL(address);
  // Some servers take these for the slashes that they stand for, and `..` between them for a way up.
  if (/%2f|%5c/i.test(pathname)) return false;
  return list
    .split(/\s+/)
    .flatMap((entry) => safeUrl(entry, base) ?? [])
    .map((entry) => new URL(entry))
    .some(
      (entry) =>
        entry.origin === origin &&
        (entry.pathname === pathname || (entry.pathname.endsWith('/') && pathname.startsWith(entry.pathname))),
    );
}
