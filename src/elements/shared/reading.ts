import type { PropertyDeclarations, ReactiveElement } from 'lit';
import type { FieldMap, ReadOptions } from '../../data/formats/format.js';

/** The fields that an attribute `map-…` of their name leads to. */
const mapped = ['items', 'id', 'title', 'url', 'excerpt', 'image', 'alt', 'published', 'authors', 'tags'] as const;

// eslint-disable-next-line typescript/no-explicit-any -- TypeScript asks for it: https://www.typescriptlang.org/docs/handbook/mixins.html
type Constructor<T> = abstract new (...args: any[]) => T;

/**
 * What a page can say about the feed of an element.
 *
 * @attr {string} map-items - Path to the list of articles in a home-made JSON, such as `data.list`.
 * @attr {string} map-id - Path to an article's identifier, from the article on; so do the others.
 * @attr {string} map-title - Path to the title.
 * @attr {string} map-url - Path to the link.
 * @attr {string} map-excerpt - Path to the text under the title.
 * @attr {string} map-image - Path to the picture: its address, or an object that has it.
 * @attr {string} map-alt - Path to the picture's text alternative.
 * @attr {string} map-published - Path to the date.
 * @attr {string} map-authors - Path to the author or authors.
 * @attr {string} map-tags - Path to the tags: a list, or a text with commas.
 */
export interface ReadingElement {
  /** Name of the format to read the feed as, such as `strapi`; found by itself by default. */
  format?: string;
  /**
   * Address of an article, with fields of its JSON in braces: `https://example.com/blog/{slug}`. It wins over the links
   * in the feed.
   */
  linkTemplate?: string;
  /** What relative picture addresses resolve against; the address of the feed by default. */
  imageBase?: string;
  /** Where the fields of a home-made JSON are; the same as the attributes `map-…`. */
  map?: FieldMap;
  /** All of it together. */
  readonly readOptions: ReadOptions;
}

/** Adds to an element what a page can say about its feed. */
export function Reading<Base extends Constructor<ReactiveElement>>(base: Base): Base & Constructor<ReadingElement> {
  abstract class ReadingBase extends base implements ReadingElement {
    static properties: PropertyDeclarations = {
      format: {},
      linkTemplate: { attribute: 'link-template' },
      imageBase: { attribute: 'image-base' },
      map: { attribute: false },
      ...Object.fromEntries(mapped.map((field) => [`map-${field}`, { attribute: `map-${field}` }])),
    };

    declare format?: string;
    declare linkTemplate?: string;
    declare imageBase?: string;
    declare map?: FieldMap;

    get readOptions(): ReadOptions {
      const map: FieldMap = { ...this.map };
      for (const field of mapped) map[field] = this[`map-${field}` as never] || map[field];
      const { format, linkTemplate, imageBase } = this;
      return { format, linkTemplate, imageBase, map: Object.values(map).some(Boolean) ? map : undefined };
    }
  }
  return ReadingBase;
}
