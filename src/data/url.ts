import { string } from './json.js';
import { maxUrl } from './limits.js';

/**
 * The one gate for addresses: gives an absolute http(s) address or nothing.
 * Dropped are other schemes, addresses with a user name or password, and those over 2,048 characters.
 * @param value What a feed or an embedder gave; anything but a string is no address.
 * @param base Absolute address that relative ones resolve against; without it they are dropped.
 */
export function safeUrl(value: unknown, base?: string): string | undefined {
  const address = string(value).trim();
  if (!address) return;
  // A feed's own query may have a key in it, which an address such as `#top` would take along.
  const start = base === pageUrl() ? base : base?.replace(/[?#].*/s, '');
  try {
    const { protocol, username, password, href } = new URL(address, start || undefined);
    if (/^https?:$/.test(protocol) && !username && !password && href.length <= maxUrl) return href;
  } catch {
    // Not an address.
  }
}

/** Address of the page that the code runs in, or of the worker; undefined in Node. */
export const pageUrl = (): string | undefined => globalThis.document?.baseURI ?? globalThis.location?.href;
