import { FeedError } from './feed-error.js';
import { maxAge, maxKept } from './limits.js';
import { explained } from './more-for.js';
import type { JsonAnswer } from './body.js';
import { requestJson, type RequestOptions } from './request.js';
import { pageUrl, safeUrl } from './url.js';

type Fetch = typeof globalThis.fetch;

interface Shared<T> {
  answer: Promise<JsonAnswer>;
  /** What was read out of the answer, by how it was read: as a promise, and as itself once it is there. */
  readings: Map<string, { promise: Promise<T>; value?: T }>;
  /** The answer before this one, until this one is known to be good. */
  old?: Shared<T> | undefined;
  /** Everybody who ever waited, but for those who left: an answer that came to somebody is never dropped. */
  waiters: number;
  /** When the answer came; infinite until then, so that it isn't stale. */
  time: number;
  /** Ends the request, and gives its place back to the answer before it. */
  drop(reason?: unknown): void;
}

/** Loads from an address; see {@link sharedLoad}. */
export interface SharedLoad<T, Reading> {
  (url: string, options?: RequestOptions & Reading): Promise<T>;
  /** What is in memory for an address, fresh or not, without a request; undefined where it would have to be loaded. */
  kept(url: string, options?: Reading): T | undefined;
}

/**
 * Makes a function that loads JSON and reads it, once for everybody who asks for the same address:
 * - one request is under way per address; it ends when the last one who waits has gone
 * - good answers stay in memory, fresh for five minutes; after that the server is asked again,
 *   and the old answer given when that fails; failures are never kept
 * - the fifty latest answers are kept
 *
 * The result is shared between callers: treat it as read-only. A relative address resolves against the page.
 * @param read Makes a result of an answer, as the options say; rejects with a {@link FeedError} when it can't.
 */
export function sharedLoad<T, Reading extends object = object>(
  read: (answer: JsonAnswer, options: Reading) => T | Promise<T>,
): SharedLoad<T, Reading> {
  const byFetch = new WeakMap<Fetch, Map<string, Shared<T>>>();
  const addressOf = (url: string) => safeUrl(url, pageUrl());

  const load = async (
    url: string,
    { signal, fetch = globalThis.fetch, ...rest }: RequestOptions & Partial<Reading> = {},
  ) => {
    if (signal?.aborted) throw signal.reason;
    const address = addressOf(url);
    if (!address) throw await explained(new FeedError('bad-url', String(url)));
    const options = rest as unknown as Reading;

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
      void reading(shared, options)
        .then(resolve, reject)
        .finally(() => signal?.removeEventListener('abort', leave));
    });
  };

  const kept = (url: string, options = {} as Reading) =>
    byFetch
      .get(globalThis.fetch)
      ?.get(addressOf(url) ?? '')
      ?.readings.get(keyOf(options))?.value;

  return Object.assign(load, { kept }) as SharedLoad<T, Reading>;

  function fresh(cache: Map<string, Shared<T>>, address: string, fetch: Fetch): Shared<T> {
    const old = cache.get(address);
    if (old && Date.now() - old.time < maxAge) return old;
    const control = new AbortController();
    const shared: Shared<T> = {
      old,
      readings: new Map(),
      waiters: 0,
      time: Infinity,
      drop(reason) {
        control.abort(reason);
        if (cache.get(address) !== shared) return;
        cache.delete(address);
        if (shared.old) cache.set(address, shared.old);
      },
      answer: requestJson(address, { signal: control.signal, fetch }),
    };
    cache.delete(address);
    cache.set(address, shared);
    if (cache.size > maxKept) cache.delete(cache.keys().next().value!);
    return shared;
  }

  function reading(shared: Shared<T>, options: Reading): Promise<T> {
    const key = keyOf(options);
    const known = shared.readings.get(key);
    if (known) return known.promise;
    const entry: { promise: Promise<T>; value?: T } = {
      promise: shared.answer
        .then(async (answer) => {
          entry.value = await read(answer, options);
          shared.time = Math.min(shared.time, Date.now());
          // Else each answer would hold all those before it.
          shared.old = undefined;
          return entry.value;
        })
        .catch(async (error: unknown) => {
          const { old } = shared;
          shared.drop();
          if (old) return reading(old, options);
          throw await explained(error);
        }),
    };
    shared.readings.set(key, entry);
    return entry.promise;
  }
}

/** Two ways of reading are the same when they have the same settings. */
const keyOf = (options: object): string => JSON.stringify(options);
