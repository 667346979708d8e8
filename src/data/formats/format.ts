import type { Article } from '../article.js';

/** How to read a feed that lacks something, or whose JSON is home-made. */
export interface ReadOptions {
  /** Name of the format to read it as, whatever it looks like. */
  format?: string | undefined;
  /**
   * Address of an article, with names of its fields in braces: `https://example.com/blog/{slug}`. Relative to the page.
   * It wins over the feed's own links wherever the article has all the fields.
   */
  linkTemplate?: string | undefined;
  /** What relative picture addresses resolve against, in the place of the feed's address. Relative to the page. */
  imageBase?: string | undefined;
  /** Where the fields of a home-made JSON are. */
  map?: FieldMap | undefined;
}

/** Paths into JSON such as `data.0.title`; what is left out is guessed. All but `items` start at one article. */
export interface FieldMap {
  /** The list of articles, from the top. */
  items?: string | undefined;
  id?: string | undefined;
  title?: string | undefined;
  url?: string | undefined;
  excerpt?: string | undefined;
  /** The picture: its address, or an object that has it. */
  image?: string | undefined;
  /** The picture's text alternative. */
  alt?: string | undefined;
  published?: string | undefined;
  /** One author or a list: names, or objects that have them. */
  authors?: string | undefined;
  /** A list, or a text with commas. */
  tags?: string | undefined;
}

/** What a page says about a feed, ready for reading. */
export interface Reading {
  /** Address of an article by its JSON, where it wins over the feed's own. */
  link?: (source: unknown) => string | undefined;
  /** Absolute address that relative picture addresses resolve against. */
  imageBase?: string | undefined;
  /** Where the fields of a home-made JSON are. */
  map?: FieldMap;
}

/** One kind of JSON that articles come in. */
export interface Format {
  /** What `Feed.format` says. */
  readonly name: string;
  /** Whether it is JSON of this kind; never true for that of another. What is not JSON comes as its text. */
  matches(json: unknown): boolean;
  /**
   * Reads what `matches`. Never throws and never changes the JSON, whatever is in it; items that are no article
   * give `undefined`. The articles may be read one by one as they are asked for.
   * @param baseUrl Absolute address that relative ones resolve against.
   * @param reading What the page says about this feed.
   */
  read(
    json: unknown,
    baseUrl: string,
    reading: Reading,
  ): { articles: Iterable<Article | undefined>; next?: string | undefined };
}
