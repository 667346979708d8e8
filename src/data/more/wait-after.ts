import type { FeedError, FeedErrorCode } from '../feed-error.js';
import { maxRetryAfter, retryWaits } from '../limits.js';

/** The addresses that the page's Content-Security-Policy forbade since the first failure; the events bubble up here. */
const violations = new Set<string>();

globalThis.addEventListener?.('securitypolicyviolation', ({ blockedURI }) => violations.add(blockedURI || ' '));

/**
 * How long to wait before a request is made again, in milliseconds; undefined where it would fail again. Finds out more
 * about what failed without an answer: such an error gets the code `mixed-content` or `blocked`.
 * @param attempt How many attempts failed before this one.
 * @param response The answer, where there is one; nobody reads the rest of it.
 */
export async function waitAfter(error: FeedError, attempt: number, response?: Response): Promise<number | undefined> {
  // What is being read already ends by itself.
  void response?.body?.cancel().catch(() => {});
  const usual = retryWaits[attempt];
  if (error.code === 'network') {
    // A violation is told in a task of its own.
    await new Promise((resolve) => setTimeout(resolve));
    const code = isMixed(error.url) ? 'mixed-content' : isBlocked(error.url) ? 'blocked' : undefined;
    if (code) Object.assign(error, { code } satisfies { code: FeedErrorCode });
  }
  const mayPass = error.code === 'network' || error.status === 429 || error.status! > 499;
  const wanted = retryAfter(response?.headers.get('Retry-After') ?? '');
  // Without a connection there is no use in asking: the widgets ask again when it is back.
  if (!usual || !mayPass || wanted > maxRetryAfter || globalThis.navigator?.onLine === false) return undefined;
  // Not all pages at the same time.
  return Math.max(wanted, usual * (0.75 + Math.random() / 2));
}

/**
 * Waits before a request is made again, as long as {@link waitAfter} says; false at once where it would fail again.
 * Rejects with the signal's reason when that aborts.
 */
export async function mayAskAgain(
  error: FeedError,
  attempt: number,
  response?: Response,
  signal?: AbortSignal,
): Promise<boolean> {
  const wait = await waitAfter(error, attempt, response);
  signal?.throwIfAborted();
  if (wait) await pause(wait, signal);
  return !!wait;
}

/** Whether browsers refuse the address on this page: https://www.w3.org/TR/mixed-content/ */
const isMixed = (url: string) =>
  globalThis.location?.protocol === 'https:' && /^http:\/\/(?!localhost[:/]|127\.|\[::1\])/.test(url);

const isBlocked = (url: string) => [...violations].some((blocked) => url.startsWith(blocked.split('?')[0]!));

/** Milliseconds until the server wants to be asked again: https://www.rfc-editor.org/rfc/rfc9110#field.retry-after */
const retryAfter = (value: string) =>
  /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now() || 0;

/** Waits; rejects with the signal's reason when that aborts. */
const pause = (time: number, signal?: AbortSignal) =>
  new Promise<void>((resolve, reject) => {
    const timer = setTimeout(resolve, time);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
