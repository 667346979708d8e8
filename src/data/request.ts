import { FeedError } from './feed-error.js';
import { maxBytes, maxWait } from './limits.js';

/** How to ask for an address. */
export interface RequestOptions {
  /** Ends the wait: the promise rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Used in the place of the global `fetch`. */
  fetch?: typeof globalThis.fetch | undefined;
}

/** What a server answered. */
export interface JsonAnswer {
  /** The parsed body. */
  json: unknown;
  /** The address that answered in the end, after redirects. */
  url: string;
}

/**
 * Asks for JSON with one GET request, without cookies and without a header that would need the server's permission
 * ({@link https://fetch.spec.whatwg.org/#cors-safelisted-request-header}). The content type of the answer doesn't matter.
 * @param url Absolute http(s) address.
 * @param options.timeLimit Milliseconds for headers and body together; only tests set it.
 * @throws {FeedError} with every code but `bad-url`, `unknown-format` and `empty`.
 */
export function requestJson(
  url: string,
  { signal, fetch = globalThis.fetch, timeLimit = maxWait }: RequestOptions & { timeLimit?: number } = {},
): Promise<JsonAnswer> {
  return new Promise((resolve, reject) => {
    const control = new AbortController();
    const fail = (reason: unknown) => {
      reject(reason);
      control.abort(reason);
    };
    const abort = () => fail(signal?.reason);
    if (signal?.aborted) return abort();
    signal?.addEventListener('abort', abort);
    const timer = setTimeout(() => fail(new FeedError('timeout', url)), timeLimit);
    void readAnswer(url, fetch, control.signal)
      .then(resolve, fail)
      .finally(() => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
      });
  });
}

async function readAnswer(url: string, fetch: typeof globalThis.fetch, signal: AbortSignal): Promise<JsonAnswer> {
  let response: Response;
  let text = '';
  try {
    response = await fetch(url, { signal, credentials: 'omit', headers: { Accept: 'application/json' } });
    // 304 reaches a page only through a fetch of its own; it is an empty answer.
    if (!response.ok && response.status !== 304) throw new FeedError('http', url, response.status);
    const reader = response.body?.getReader();
    const decoder = new TextDecoder();
    for (let size = 0, part; reader && !(part = await reader.read()).done;) {
      if ((size += part.value.length) > maxBytes) throw new FeedError('too-large', url);
      text += decoder.decode(part.value, { stream: true });
    }
    text += decoder.decode();
  } catch (error) {
    throw error instanceof FeedError ? error : new FeedError('network', url, undefined, error);
  }
  try {
    return { json: JSON.parse(text) as unknown, url: response.url || url };
  } catch (error) {
    throw new FeedError('not-json', url, undefined, error);
  }
}
