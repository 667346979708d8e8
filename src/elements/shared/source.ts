import type { Article, Feed } from '../../data/article.js';
import { FeedError } from '../../data/feed-error.js';

/** Where a widget's content comes from. */
export interface Source<T> {
  /** An address as the page gives it, or an object: a change of it starts a new load. */
  key: string | object;
  /** Gives the content, at once when it is there already; rejects with a `FeedError` or when the signal aborts. */
  load(signal: AbortSignal): T | Promise<T>;
}

/** How a kind of content is had. */
export interface Loader<T> {
  /** Requests it from an address, absolute or relative to the page. */
  load(url: string, options: { signal: AbortSignal }): Promise<T>;
  /** Reads it out of JSON; throws a `FeedError`. */
  read(json: unknown, baseUrl: string): T;
}

/** Articles that the page gives as a property; a new object is a new source. */
export const givenFeed = (
  key: object | undefined,
  articles: readonly Article[] | undefined,
): Source<Feed> | undefined => key && { key, load: () => ({ articles: [...articles!], format: 'given' }) };

/**
 * The source that an element's markup names: its `src`, else a `<script type="application/json">` child. Undefined
 * when it names none.
 */
export function markupSource<T>(
  element: HTMLElement & { src?: string; requestUpdate(): void },
  { load, read }: Loader<T>,
): Source<T> | undefined {
  const { src, ownerDocument: page } = element;
  if (src) return { key: src, load: (signal) => load(src, { signal }) };
  const script = element.querySelector(':scope > script[type="application/json"]');
  if (!script) return undefined;
  if (page.readyState === 'loading') {
    // The parser may be in the middle of the script.
    page.addEventListener('DOMContentLoaded', () => element.requestUpdate(), { once: true });
    return undefined;
  }
  return {
    key: script,
    load: () => {
      let json;
      try {
        json = JSON.parse(script.textContent);
      } catch {
        throw new FeedError('not-json', page.baseURI);
      }
      return read(json, page.baseURI);
    },
  };
}
