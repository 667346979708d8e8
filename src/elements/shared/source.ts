import type { Article, Feed } from '../../data/article.js';
import { FeedError } from '../../data/feed-error.js';

/** Where a widget's content comes from. A change of `key` or `settings` starts a new load. */
export interface Source<T> {
  /** An address as the page gives it, or an object that is in the page already. */
  key: string | object;
  /** How it is read. */
  settings?: string;
  /**
   * Gives the content, at once when it is there already; rejects with a `FeedError` or when the signal aborts.
   * @param isEnough Whether a part of the content does, if it comes in several.
   */
  load(signal: AbortSignal, isEnough: (loaded: T) => boolean): T | Promise<T>;
  /** What is in memory of the same content, however old it is. */
  kept?(isEnough: (loaded: T) => boolean): T | undefined;
}

/** How a kind of content is had. */
export interface Loader<T> {
  /** Requests it from an address, absolute or relative to the page. */
  load: Source<T>['load'] extends (...args: infer Rest) => infer Result
    ? (url: string, ...args: Rest) => Result
    : never;
  /** What is in memory of it. */
  kept?(url: string, isEnough: (loaded: T) => boolean): T | undefined;
  /** Reads it out of JSON or text; throws a `FeedError` or rejects with one. */
  read(json: unknown, baseUrl: string): T | Promise<T>;
}

/** Whether two sources are the same, read in the same way. */
export const isSame = <T>(one?: Source<T>, other?: Source<T>): boolean =>
  one?.key === other?.key && one?.settings === other?.settings;

/** Articles that the page gives as a property; a new object is a new source. */
export const givenFeed = (
  key: object | undefined,
  articles: readonly Article[] | undefined,
): Source<Feed> | undefined => key && { key, load: () => ({ articles: [...articles!], format: 'given' }) };

/**
 * The source that an element's markup names: its `src`, else a script with JSON as its child. An `src` of `#id` is a
 * script elsewhere in the page, `#` all JSON-LD of the page. Undefined when it names none.
 */
export function markupSource<T>(
  element: HTMLElement & { src?: string; requestUpdate(): void },
  { load, kept, read }: Loader<T>,
  settings = '',
): Source<T> | undefined {
  const { src, ownerDocument: page } = element;
  if (src && src[0] !== '#')
    return {
      key: src,
      settings,
      load: (...args) => load(src, ...args),
      kept: (isEnough) => kept?.(src, isEnough),
    };
  if (page.readyState === 'loading') {
    // The parser may be in the middle of the element, or of its script.
    page.addEventListener('DOMContentLoaded', () => element.requestUpdate(), { once: true });
    return undefined;
  }
  const scripts = scriptsOf(element, src);
  if (!src && !scripts.length) return undefined;
  return {
    key: scripts[0] ?? page,
    settings,
    load: () => {
      const [json, ...more] = scripts.map(({ textContent }) => parsed(textContent!));
      if (json === undefined) throw new FeedError('bad-url', src!);
      return read(more.length ? [json, ...more] : json, page.baseURI);
    },
  };
}

function scriptsOf(element: HTMLElement, src?: string): Element[] {
  if (!src) return [...element.querySelectorAll(':scope > script[type$="json"]:not([data-zen])')].slice(0, 1);
  const id = CSS.escape(src.slice(1));
  return [
    ...element.ownerDocument.querySelectorAll(
      `script${id ? `#${id}` : '[type="application/ld+json"]:not([data-zen])'}`,
    ),
  ];
}

/** JSON, or the text itself where it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
