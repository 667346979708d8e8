import { fields, identifier, items } from '../json.js';
import type { Format } from './format.js';
import { jsonFeed } from './json-feed.js';

/** JSON Feed whose version is the number alone, which some write; its items tell what it is. */
export const jsonFeedVariant: Format = {
  ...jsonFeed,
  matches(json) {
    const feed = fields(json);
    const hasContent = (item: unknown) => 'content_html' in fields(item) || 'content_text' in fields(item);
    return (
      jsonFeed.matches(json) ||
      (/^1(\.[01])?$/.test(identifier(feed['version']) ?? '') && items(feed['items']).some(hasContent))
    );
  },
};
