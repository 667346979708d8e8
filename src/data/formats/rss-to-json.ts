import { each, fields, items, string } from '../json.js';
import type { Format } from './format.js';
import { articleFromRecord } from './record.js';
import { imageInHtml, withoutFooter } from './rss.js';

/** What services such as rss2json.com make of RSS: https://rss2json.com/docs */
export const rssToJson: Format = {
  name: 'rss-to-json',
  matches(json) {
    const { status, feed, items } = fields(json);
    return status === 'ok' && typeof feed === 'object' && Array.isArray(items);
  },
  read: (json, base, reading) => ({
    articles: each(items(fields(json)['items']), (item) => {
      const { guid, thumbnail, enclosure, description, content } = item;
      const record = {
        ...item,
        id: string(guid) || item['link'],
        image:
          string(thumbnail) ||
          fields(enclosure)['link'] ||
          fields(enclosure)['thumbnail'] ||
          imageInHtml(content) ||
          imageInHtml(description),
        enclosure: undefined,
        description: withoutFooter(description),
        // Its times are those of Greenwich, without saying so.
        pubDate: string(item['pubDate']).replace(/^(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)$/, '$1Z'),
      };
      return articleFromRecord(record, base, reading);
    }),
  }),
};
