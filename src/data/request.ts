import { readBody } from './body.js';
import { FeedError } from './feed-error.js';
import { maxWait, retryWaits } from './limits.js';
import { loadMore } from './load-more.js';
import { nextPage } from './paging.js';

/** How to ask for an address. */
export interface RequestOptions {
  /** Ends the wait: the promise rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Used in the place of the global `fetch`. */
  fetch?: typeof globalThis.fetch | undefined;
}

/** What a server answered. */
export interface JsonAnswer {
  /** The parsed body; its bytes (`Uint8Array`) where it is not JSON, which may still be a feed in XML. */
  json: unknown;
  /** The address that answered in the end, after redirects. */
  url: string;
  /** Absolute address of the next page, when the headers name one. */
  next?: string | undefined;
}

/**
 * Asks for JSON with a GET request, without cookies and without a header that would need the server's permission
 * ({@link https://fetch.spec.whatwg.org/#cors-safelisted-request-header}). The content type of the answer doesn't
 * matter. What may pass by itself (no answer, 429 and 5xx) is asked for again, twice at most, after growing waits.
 * @param url Absolute http(s) address.
 * @param options.timeLimit Milliseconds for headers and body of one answer together; only tests set it.
 * @throws {FeedError} with the codes `network`, `mixed-content`, `blocked`, `timeout`, `http` and `too-large`.
 */
export async function requestJson(
  url: string,
  { signal, fetch = globalThis.fetch, timeLimit = maxWait }: RequestOptions & { timeLimit?: number } = {},
): Promise<JsonAnswer> {
  for (let attempt = 0; ; attempt++) {
    signal?.throwIfAborted();
    const limit = AbortSignal.timeout(timeLimit);
    const ended = AbortSignal.any(signal ? [limit, signal] : [limit]);
    let response: Response | undefined;
    const ask = async () => {
      response = await fetch(url, {
        signal: ended,
        credentials: 'omit',
        // The feed is public: who reads it, and on which page, is nobody's business.
        referrerPolicy: 'no-referrer',
        headers: { Accept: 'application/json' },
      });
      // 304 reaches a page only through a fetch of its own; it is an empty answer.
      if (response.ok || response.status === 304) return answerFrom(response, url);
      throw new FeedError('http', url, response.status);
    };
    try {
      // Whatever the page's own fetch makes of the signal.
      return await Promise.race([ask(), new Promise<never>((_, reject) => ended.addEventListener('abort', reject))]);
    } catch (cause) {
      signal?.throwIfAborted();
      const error =
        cause instanceof FeedError
          ? cause
          : new FeedError(limit.aborted ? 'timeout' : 'network', url, undefined, cause);
      const more = await loadMore().catch(() => undefined);
      // What can't be loaded is not there because nothing is: that may pass.
      const wait = more ? await more.waitAfter(error, attempt, response) : retryWaits[attempt];
      if (!wait) throw error;
      signal?.throwIfAborted();
      await pause(wait, signal);
    }
  }
}

async function answerFrom(response: Response, url: string): Promise<JsonAnswer> {
  const body = await readBody(response, url);
  url = response.url || url;
  const json = await body
    .text()
    .then(JSON.parse)
    .catch(async () => new Uint8Array(await body.arrayBuffer()));
  return { json, url, next: nextPage(response.headers, url) };
}

/** Waits; rejects with the signal's reason when that aborts. */
const pause = (time: number, signal?: AbortSignal) =>
  new Promise<void>((resolve, reject) => {
    const timer = setTimeout(resolve, time);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
