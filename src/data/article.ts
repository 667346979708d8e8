/**
 * One article, whatever system it came from. Everything in it is plain text or an absolute http(s) URL;
 * only `html` is untrusted, and no element renders it.
 */
export interface Article {
  /** The publisher's own identifier, as a string; the URL where there is none. */
  id: string;
  /** Plain text on one line, never markup or entities; may be empty. */
  title: string;
  /** Absolute http(s) address of the article; absent when the feed gives none that is safe. */
  url?: string;
  /** Plain text on one line: the publisher's summary, else the start of the text. Not cut to any display length. */
  excerpt?: string;
  /** The body as the publisher sent it. Untrusted: for reading text out of, never for rendering. */
  html?: string;
  /** The article's main picture. */
  image?: ArticleImage;
  /** In the order of the feed. */
  authors?: ArticleAuthor[];
  /**
   * When it was published: an ISO 8601 date and time in the publisher's own offset
   * (`2024-03-10T10:00:00+05:30`, so that its first ten characters are the publisher's day),
   * without an offset when the feed names none, or a day alone (`2024-03-10`).
   */
  published?: string;
  /** When it was last changed, in the form of `published`. */
  modified?: string;
  /** Names of tags, categories and sections, plain text, in the order of the feed, without repeats. */
  tags?: string[];
  /** A valid BCP 47 language tag. */
  language?: string;
  /** Whole minutes, at least 1, as the publisher says. */
  readingMinutes?: number;
  /** Ids of the articles that the publisher picked as related, best first. */
  related?: string[];
}

/** A picture of an article. */
export interface ArticleImage {
  /** Absolute http(s) address. */
  url: string;
  /** Text for those who don't see it; empty when the publisher gives none, which makes it decorative. */
  alt: string;
  /** Width in pixels of the picture at `url`. */
  width?: number;
  /** Height in pixels of the picture at `url`. */
  height?: number;
  /** Further sizes of the same picture, in the form of the HTML attribute `srcset` with width descriptors. */
  srcset?: string;
}

/** Somebody who wrote an article. */
export interface ArticleAuthor {
  /** Plain text. */
  name: string;
  /** Absolute http(s) address of a page about them. */
  url?: string;
  /** Absolute http(s) address of their portrait. */
  avatar?: string;
}

/** What one answer of a server holds. */
export interface Feed {
  /** In the order of the answer, each id once. */
  articles: Article[];
  /** The name of the format that it was read as, such as `json-feed` or `wordpress`. */
  format: string;
  /** Absolute address of the next page of the feed, when it says so. */
  next?: string | undefined;
}
