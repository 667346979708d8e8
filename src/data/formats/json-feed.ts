import { articleFrom } from '../article-from.js';
import { isoDate } from '../date.js';
import { each, fields, identifier, items, string } from '../json.js';
import { languageTag } from '../language.js';
import { maxNames, maxText } from '../limits.js';
import { ambiguousText, plainText, textFromHtml } from '../text.js';
import { safeUrl } from '../url.js';
import type { Format } from './format.js';

const authorsOf = ({ authors, author }: Record<string, unknown>) =>
  // Version 1.0 has one author.
  (Array.isArray(authors) ? items(authors, maxNames) : [author])
    .map(fields)
    .map(({ name, url, avatar }) => ({ name: ambiguousText(name), url, avatar }))
    .filter(({ name }) => name);

/** Plain text by the specification, yet some publishers send HTML. */
const summaryText = (value: unknown) =>
  (/<\/[a-z]|<(?:br|img|p)\b/i.test(string(value)) ? textFromHtml : ambiguousText)(value, maxText);

/** The parts of a `srcset` with width descriptors. */
const sizesOf = (srcset: unknown) =>
  string(srcset)
    .split(/,\s/)
    .map((size) => /^(\S+)\s+(\d+)w$/.exec(size.trim()))
    .map((parts) => ({ url: parts?.[1], width: parts?.[2] }));

/**
 * JSON Feed 1.0 and 1.1: https://www.jsonfeed.org/version/1.1/
 *
 * What it lacks is read from an object `_zen` on the item: `related` (ids), `reading_minutes` (a number) and
 * `image` with `alt`, `width`, `height` and `srcset` of the item's image.
 */
export const jsonFeed: Format = {
  name: 'json-feed',
  matches(json) {
    const { version, items } = fields(json);
    return Array.isArray(items) && /jsonfeed\.org\/version\//i.test(string(version));
  },
  read(json, base, reading) {
    const feed = fields(json);
    const feedAuthors = authorsOf(feed);
    const feedLanguage = languageTag(feed['language']);
    const articles = each(items(feed['items']), (item) => {
      // The specification says so: without an id it is no item.
      if (!identifier(item['id'])) return;
      const extension = fields(item['_zen']);
      const image = fields(extension['image']);
      const authors = authorsOf(item);
      return articleFrom(
        {
          id: item['id'],
          url: safeUrl(item['url'], base) ?? item['external_url'],
          title: ambiguousText(item['title']),
          excerpt:
            summaryText(item['summary']) ||
            plainText(item['content_text'], maxText) ||
            textFromHtml(item['content_html'], maxText),
          html: item['content_html'],
          image: {
            url: safeUrl(item['image'], base) ?? item['banner_image'],
            alt: plainText(image['alt']),
            width: image['width'],
            height: image['height'],
            sizes: sizesOf(image['srcset']),
          },
          authors: authors.length ? authors : feedAuthors,
          published: isoDate(item['date_published']),
          modified: isoDate(item['date_modified']),
          tags: items(item['tags'], maxNames).map((tag) => ambiguousText(tag)),
          language: languageTag(item['language']) ?? feedLanguage,
          readingMinutes: extension['reading_minutes'],
          related: items(extension['related']),
          source: item,
        },
        base,
        reading,
      );
    });
    return { articles, next: safeUrl(feed['next_url'], base) };
  },
};
