import { at, each, fields, identifier, items, string } from '../json.js';
import { withParameter } from './page-number.js';
import type { Format } from './format.js';
import { articleFromRecord } from './record.js';

const listOf = (json: unknown) => ('ID' in fields(json) ? [json] : items(fields(json)['posts']));

const isPost = (value: unknown) => 'ID' in fields(value) && 'URL' in fields(value) && 'title' in fields(value);

/** Posts of WordPress.com's own API: https://developer.wordpress.com/docs/api/ */
export const wordpressCom: Format = {
  name: 'wordpress-com',
  matches: (json) => listOf(json).some(isPost) || ('found' in fields(json) && Array.isArray(fields(json)['posts'])),
  read: (json, base, reading) => ({
    articles: each(listOf(json), (post) => {
      const { ID, URL, excerpt, content, tags, categories, author, featured_image, post_thumbnail, status } = post;
      const hidden = Boolean(post['password']);
      const record = {
        id: ID,
        url: URL,
        status: status === 'publish' ? '' : status,
        title: post['title'],
        excerpt: hidden ? '' : excerpt,
        content: hidden ? '' : content,
        // By their names, which are the keys of an object.
        tags: [tags, categories]
          .flatMap((terms) => Object.keys(fields(terms)))
          .filter((name) => name !== 'Uncategorized'),
        author: { name: at(author, 'name'), url: at(author, 'profile_URL'), avatar: at(author, 'avatar_URL') },
        image: at(post_thumbnail, 'URL')
          ? { ...fields(post_thumbnail), url: at(post_thumbnail, 'URL') }
          : string(featured_image),
        date: post['date'],
        modified: post['modified'],
        slug: post['slug'],
      };
      return articleFromRecord(record, base, reading);
    }),
    next: nextOf(json, base),
  }),
};

const nextOf = (json: unknown, base: string) => {
  const handle = identifier(at(json, 'meta.next_page'));
  return handle && withParameter(base, 'page_handle', handle);
};
