import { each, fields, oneOrMore, string } from '../json.js';
import type { Format } from './format.js';
import { nextOfFull } from './page-number.js';
import { articleFromRecord } from './record.js';

const isArticle = (value: unknown) => {
  const article = fields(value);
  return article['type_of'] === 'article' || ('readable_publish_date' in article && 'user' in article);
};

/** Articles of dev.to and other Forem sites: https://developers.forem.com/api */
export const forem: Format = {
  name: 'forem',
  matches: (json) => oneOrMore(json).some(isArticle),
  read: (json, base, reading) => ({
    articles: each(oneOrMore(json), (article) => {
      if (!isArticle(article)) return;
      const { tag_list, tags, cover_image, social_image, published_timestamp, published_at, ...rest } = article;
      const record = {
        ...rest,
        // In a list one of them is the list and the other a text; in a single article it is the other way round.
        tags: Array.isArray(tag_list) ? tag_list : (tags ?? tag_list),
        image: cover_image || social_image,
        published: string(published_timestamp) || published_at,
      };
      return articleFromRecord(record, base, reading, { plain: true });
    }),
    next: nextOfFull(oneOrMore(json), base, 'per_page', 30),
  }),
};
