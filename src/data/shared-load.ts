import { FeedError } from './feed-error.js';
import { maxAge, maxKept } from './limits.js';
import { requestJson, type RequestOptions } from './request.js';
import { safeUrl } from './url.js';

/** How to load: `signal` ends the caller's own wait, `fetch` stands in for the global one and has answers of its own. */
export type LoadOptions = RequestOptions;

interface Shared<T> {
  answer: Promise<T>;
  /** Everybody who ever waited, but for those who left: an answer that came to somebody is never dropped. */
  waiters: number;
  /** When the answer came; infinite until then, so that it isn't stale. */
  time: number;
  /** Ends the request, and gives its place back to the answer before it. */
  drop(reason?: unknown): void;
}

/**
 * Makes a function that loads JSON and reads it, once for everybody who asks for the same address:
 * - one request is under way per address; it ends when the last one who waits has gone
 * - good answers stay in memory, fresh for five minutes; after that the server is asked again,
 *   and the old answer given when that fails; failures are never kept
 * - the fifty latest answers are kept
 *
 * The result is shared between callers: treat it as read-only. A relative address resolves against the page.
 * @param read Makes a result of parsed JSON and the address that it came from; throws a {@link FeedError} when it can't.
 */
export function sharedLoad<T>(
  read: (json: unknown, url: string) => T,
): (url: string, options?: LoadOptions) => Promise<T> {
  const byFetch = new WeakMap<typeof globalThis.fetch, Map<string, Shared<T>>>();

  return async (url, { signal, fetch = globalThis.fetch } = {}) => {
    if (signal?.aborted) throw signal.reason;
    const address = safeUrl(url, globalThis.document?.baseURI ?? globalThis.location?.href);
    if (!address) throw new FeedError('bad-url', String(url));

    let cache = byFetch.get(fetch);
    if (!cache) byFetch.set(fetch, (cache = new Map()));
    const shared = fresh(cache, address, fetch);
    shared.waiters++;
    return new Promise<T>((resolve, reject) => {
      const leave = () => {
        reject(signal?.reason);
        if (!--shared.waiters) shared.drop(signal?.reason);
      };
      signal?.addEventListener('abort', leave);
      void shared.answer.then(resolve, reject).finally(() => signal?.removeEventListener('abort', leave));
    });
  };

  function fresh(cache: Map<string, Shared<T>>, address: string, fetch: typeof globalThis.fetch): Shared<T> {
    let old = cache.get(address);
    if (old && Date.now() - old.time < maxAge) return old;
    const control = new AbortController();
    const shared: Shared<T> = {
      waiters: 0,
      time: Infinity,
      drop(reason) {
        control.abort(reason);
        if (cache.get(address) !== shared) return;
        cache.delete(address);
        if (old) cache.set(address, old);
      },
      answer: requestJson(address, { signal: control.signal, fetch })
        .then(({ json, url }) => {
          const value = read(json, url);
          shared.time = Date.now();
          // Else each answer would hold all those before it.
          old = undefined;
          return value;
        })
        .catch((error: unknown) => {
          shared.drop();
          if (old) return old.answer;
          throw error;
        }),
    };
    cache.delete(address);
    cache.set(address, shared);
    if (cache.size > maxKept) cache.delete(cache.keys().next().value!);
    return shared;
  }
}
