import type { Article } from '../article.js';

/** One kind of JSON that articles come in. */
export interface Format {
  /** What `Feed.format` says. */
  readonly name: string;
  /** Whether it is JSON of this kind; never true for that of another. */
  matches(json: unknown): boolean;
  /**
   * Reads what `matches`. Never throws and never changes the JSON, whatever is in it; items that are no article
   * give `undefined`.
   * @param baseUrl Absolute address that relative ones resolve against.
   */
  read(json: unknown, baseUrl: string): { articles: (Article | undefined)[]; next?: string | undefined };
}
