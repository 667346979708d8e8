import { articleFrom, type RawImage } from '../article-from.js';
import { wordpressDate } from '../date.js';
import { each, fields, items, oneOrMore, string } from '../json.js';
import { maxNames, maxText } from '../limits.js';
import { plainText, textFromEntities, textFromHtml } from '../text.js';
import { safeUrl } from '../url.js';
import type { Format, Reading } from './format.js';

const rendered = (value: unknown) => fields(value)['rendered'];

/** Posts, pages and custom types; media items look alike but for these two, and comments have no title or excerpt. */
const isPost = (value: unknown) => {
  const { title, excerpt, type, source_url } = fields(value);
  return [title, excerpt].some((text) => typeof rendered(text) === 'string') && type !== 'attachment' && !source_url;
};

const moreLink = /^<a\s[^>]*(?:class="[^">]*more|#more-|>\s*(?:continue reading|read more))/i;

/** An excerpt without the link "Continue reading" that themes put at its end; WordPress marks the cut by itself. */
function excerptText(value: unknown): string {
  const html = string(value);
  const link = html.lastIndexOf('<a ');
  const [more = '', after] = link < 0 ? [] : html.slice(link).split('</a>');
  const isMore = moreLink.test(more) && !/\w/.test(textFromHtml(after));
  return textFromHtml(isMore ? html.slice(0, link) : html, maxText).replace(/ …$/, '…');
}

function imageOf(post: Record<string, unknown>): RawImage {
  // Without `_embed`, a plugin may still tell it.
  const { jetpack_featured_media_url: plain } = post;
  const [media] = items(fields(post['_embedded'])['wp:featuredmedia']);
  const { source_url: url = plain, alt_text, media_details } = fields(media);
  const { width, height, sizes } = fields(media_details);
  return {
    url,
    alt: plainText(alt_text),
    width,
    height,
    sizes: [...Object.values(fields(sizes)).map(fields), { source_url: url, width, height }].map(
      ({ source_url: url, width, height = null }) => ({ url, width, height }),
    ),
  };
}

/** Posts, pages and custom types of the WordPress REST API: https://developer.wordpress.org/rest-api/reference/posts/ */
export const wordpress: Format = {
  name: 'wordpress',
  // An empty list may be of any origin; it is an empty feed all the same.
  matches: (json) => (Array.isArray(json) && !json.length) || oneOrMore(json).some(isPost),
  read: (json, base, reading) => ({
    articles: each(oneOrMore(json), (post) => (isPost(post) ? readPost(post, base, reading) : undefined)),
  }),
};

function readPost(post: Record<string, unknown>, base: string, reading: Reading) {
  const content = fields(post['content']);
  const excerpt = fields(post['excerpt']);
  const embedded = fields(post['_embedded']);
  // A post with a password tells nothing but its title, even when the password is in the address.
  const hidden = content['protected'] === true || excerpt['protected'] === true;
  return articleFrom(
    {
      id: post['id'],
      url: post['link'],
      title: textFromHtml(rendered(post['title'])),
      excerpt: hidden ? '' : excerptText(excerpt['rendered']) || textFromHtml(content['rendered'], maxText),
      html: hidden ? '' : content['rendered'],
      image: imageOf(post),
      // In the place of an author who was deleted there is an error, which has no name.
      authors: items(embedded['author'], maxNames)
        .map(fields)
        .map(({ name, link, url, avatar_urls }) => ({
          name: textFromEntities(name),
          url: safeUrl(link, base) ?? textFromEntities(url),
          avatar: Object.values(fields(avatar_urls)).at(-1),
        })),
      published: wordpressDate(post['date'], post['date_gmt']),
      modified: wordpressDate(post['modified'], post['modified_gmt']),
      tags: items(embedded['wp:term'])
        .flatMap((terms) => items(terms))
        .slice(0, maxNames)
        .map((term) => textFromEntities(fields(term)['name']))
        // The category of posts that have none.
        .filter((name) => name !== 'Uncategorized'),
      source: post,
    },
    base,
    reading,
  );
}
