import type { JsonAnswer } from './body.js';
import { FeedError } from './feed-error.js';
import { maxWait } from './limits.js';
import { loadReader } from './formats/load-reader.js';
import { loadMore } from './load-more.js';
import { part } from './part.js';

/** How to ask for an address. */
export interface RequestOptions {
  /** Ends the wait: the promise rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Used in the place of the global `fetch`. */
  fetch?: typeof globalThis.fetch | undefined;
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
      if (!response.ok && response.status !== 304) throw new FeedError('http', url, response.status);
      const { answerFrom } = await part(loadReader, url, 'feed');
      const answer = await answerFrom(response, url);
      if (!answer) throw new FeedError('too-large', url);
      return answer;
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
      if (!(await more?.mayAskAgain(error, attempt, response, signal))) throw error;
    }
  }
}
