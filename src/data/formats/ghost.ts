import { articleFrom } from '../article-from.js';
import { isoDate } from '../date.js';
import { at, each, fields, items, wholeNumber } from '../json.js';
import { pageAfter } from './page-number.js';
import { maxNames, maxText } from '../limits.js';
import { plainText, textFromHtml } from '../text.js';
import type { Format } from './format.js';

const listOf = (json: unknown) => fields(json)['posts'] ?? fields(json)['pages'];

const isGhosts = (name: string) => /^(comment_id|feature_image|uuid|published_at)$/.test(name);

// Ghost makes these two widths of every picture that it keeps itself, when asked for them.
const sizesOf = (url: unknown) =>
  typeof url === 'string' && /\/content\/images\/(?!size\/)/.test(url)
    ? [600, 1000].map((width) => ({ url: url.replace('/content/images/', `/content/images/size/w${width}/`), width }))
    : [];

/** Posts and pages of the Ghost Content API: https://docs.ghost.org/content-api/posts */
export const ghost: Format = {
  name: 'ghost',
  matches(json) {
    const list = listOf(json);
    return (
      Array.isArray(list) &&
      ('pagination' in fields(fields(json)['meta']) ||
        items(list).some((post) => Object.keys(fields(post)).some(isGhosts)))
    );
  },
  read: (json, base, reading) => ({
    articles: each(items(listOf(json)), (post) =>
      (post['status'] ?? 'published') === 'published'
        ? articleFrom(
            {
              id: post['id'],
              url: post['url'],
              title: plainText(post['title']),
              // For members only, these hold what everybody may read, if anything.
              excerpt:
                plainText(post['custom_excerpt'], maxText) ||
                plainText(post['excerpt'], maxText) ||
                textFromHtml(post['html'], maxText),
              html: post['html'],
              image: {
                url: post['feature_image'],
                alt: plainText(post['feature_image_alt']),
                sizes: sizesOf(post['feature_image']),
              },
              authors: (Array.isArray(post['authors'])
                ? items(post['authors'], maxNames)
                : [post['primary_author']]
              ).map((author) => {
                const { name, url, profile_image: avatar } = fields(author);
                return { name: plainText(name), url, avatar };
              }),
              published: isoDate(post['published_at']),
              modified: isoDate(post['updated_at']),
              tags: items(post['tags'], maxNames)
                .map(fields)
                .filter(({ visibility }) => visibility !== 'internal')
                .map(({ name }) => plainText(name))
                // Without the field `visibility`, the name still says that a tag is internal.
                .filter((name) => name[0] !== '#'),
              readingMinutes: post['reading_time'],
              source: post,
            },
            base,
            reading,
          )
        : undefined,
    ),
    next: pageAfter(base, wholeNumber(at(json, 'meta.pagination.pages'))),
  }),
};
