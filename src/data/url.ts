import { string } from './json.js';
import { maxUrl } from './limits.js';

/**
 * The one gate for addresses: gives an absolute http(s) address or nothing.
 * Dropped are other schemes, addresses with a user name or password, and those over 2,048 characters.
 * @param value What a feed or an embedder gave; anything but a string is no address.
 * @param base Absolute address that relative ones resolve against; without it they are dropped.
 */
export function safeUrl(value: unknown, base?: string): string | undefined {
  // An empty address would resolve to the feed itself.
  const address = string(value).trim();
  if (!address) return;
  try {
    const { protocol, username, password, href } = new URL(address, base || undefined);
    if (/^https?:$/.test(protocol) && !username && !password && href.length <= maxUrl) return href;
  } catch {
    // Not an address.
  }
}

/** Address of the page that the code runs in, or of the worker; undefined in Node. */
export const pageUrl = (): string | undefined => globalThis.document?.baseURI ?? globalThis.location?.href;
