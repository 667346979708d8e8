// The blog as the WordPress REST API answers (https://developer.wordpress.org/rest-api/reference/posts/):
// HTML entities in titles, a local `date` without a zone beside `date_gmt` without a Z, pictures and names only with `_embed`.
import { json, type Answer } from './answer.ts';
import { articles, authors, slugOf, tags, textOf, type BlogArticle } from './articles.ts';

const exposed = { 'Access-Control-Expose-Headers': 'X-WP-Total, X-WP-TotalPages, Link' };

/** Escapes and prettifies plain text as WordPress does (`wptexturize`). */
const rendered = (text: string): string =>
  text
    .replace(/&/g, '&#038;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/(^|[\s(])"/g, '$1&#8220;')
    .replace(/"/g, '&#8221;')
    .replace(/[’']/g, '&#8217;')
    .replace(/“/g, '&#8220;')
    .replace(/”/g, '&#8221;');

/** `2025-06-24T09:30:00`: that moment in a time zone, without naming the zone. */
const localTime = (date: string, timeZone: string): string =>
  new Date(date).toLocaleString('sv-SE', { timeZone }).replace(' ', 'T');

function picture(origin: string, { slug, number, picture }: BlogArticle) {
  const size = (name: string, width: number, height: number) => ({
    file: name,
    width,
    height,
    mime_type: 'image/webp',
    source_url: `${origin}/pictures/${name}`,
  });
  return {
    id: number + 1000,
    slug: `${slug}-webp`,
    type: 'attachment',
    title: { rendered: `${slug}.webp` },
    caption: { rendered: '' },
    alt_text: picture!.alt,
    media_type: 'image',
    mime_type: 'image/webp',
    media_details: {
      width: 1200,
      height: 675,
      file: `${slug}.webp`,
      sizes: { medium: size(`${slug}-600.webp`, 600, 338), full: size(`${slug}.webp`, 1200, 675) },
    },
    source_url: `${origin}/pictures/${slug}.webp`,
  };
}

function embedded(origin: string, article: BlogArticle) {
  const term = (name: string, taxonomy: string) => ({
    id: tags.indexOf(name) + 1,
    link: `${origin}/blog/tags/${encodeURIComponent(slugOf(name))}/`,
    name: rendered(name),
    slug: slugOf(name),
    taxonomy,
  });
  const [first, ...others] = article.tags;
  return {
    author: article.authors.map((author) => ({
      id: authors.indexOf(author) + 1,
      name: rendered(author.name),
      url: '',
      link: `${origin}/blog/authors/${author.slug}/`,
      slug: author.slug,
    })),
    ...(article.picture && { 'wp:featuredmedia': [picture(origin, article)] }),
    'wp:term': [[term(first!, 'category')], others.map((name) => term(name, 'post_tag'))],
  };
}

function post(origin: string, article: BlogArticle, embed: boolean) {
  const api = `${origin}/wp-json/wp/v2`;
  const modified = article.modified ?? article.published;
  const start = textOf(article.html).split(' ').slice(0, 55).join(' ');
  return {
    id: article.number,
    date: localTime(article.published, 'Europe/Amsterdam'),
    date_gmt: localTime(article.published, 'UTC'),
    guid: { rendered: `${origin}/?p=${article.number}` },
    modified: localTime(modified, 'Europe/Amsterdam'),
    modified_gmt: localTime(modified, 'UTC'),
    slug: article.slug,
    status: 'publish',
    type: 'post',
    link: `${origin}/blog/${article.slug}/`,
    title: { rendered: rendered(article.title) },
    content: { rendered: `\n${article.html}\n`, protected: false },
    excerpt: {
      rendered: `<p>${article.summary ? rendered(article.summary) : `${rendered(start)} [&hellip;]`}</p>\n`,
      protected: false,
    },
    author: authors.indexOf(article.authors[0]!) + 1,
    featured_media: article.picture ? article.number + 1000 : 0,
    sticky: false,
    format: 'standard',
    meta: [],
    categories: [tags.indexOf(article.tags[0]!) + 1],
    tags: article.tags.slice(1).map((name) => tags.indexOf(name) + 1),
    _links: {
      self: [{ href: `${api}/posts/${article.number}` }],
      collection: [{ href: `${api}/posts` }],
      author: article.authors.map((author) => ({
        embeddable: true,
        href: `${api}/users/${authors.indexOf(author) + 1}`,
      })),
      ...(article.picture && {
        'wp:featuredmedia': [{ embeddable: true, href: `${api}/media/${article.number + 1000}` }],
      }),
      curies: [{ name: 'wp', href: 'https://api.w.org/{rel}', templated: true }],
    },
    ...(embed && { _embedded: embedded(origin, article) }),
  };
}

const failure = (status: number, code: string, message: string): Answer =>
  json({ code, message, data: { status } }, { status, headers: exposed });

/** Answers what lies under `/wp-json/`. */
export function wordpress(origin: string, { pathname, searchParams }: URL): Answer {
  const [, id] = /^\/wp-json\/wp\/v2\/posts(?:\/(\d+))?\/?$/.exec(pathname) ?? [undefined, null];
  if (id === null) {
    return failure(404, 'rest_no_route', 'No route was found matching the URL and request method.');
  }
  const embed = searchParams.has('_embed');
  if (id) {
    const article = articles.find(({ number }) => number === Number(id));
    if (!article) return failure(404, 'rest_post_invalid_id', 'Invalid post ID.');
    return json(post(origin, article, embed), { headers: exposed });
  }
  const size = Number(searchParams.get('per_page') ?? 10);
  const page = Number(searchParams.get('page') ?? 1);
  if (!(size >= 1 && size <= 100 && page >= 1)) {
    return failure(400, 'rest_invalid_param', `Invalid parameter(s): ${page >= 1 ? 'per_page' : 'page'}`);
  }
  const pages = Math.ceil(articles.length / size);
  if (page > pages) {
    return failure(
      400,
      'rest_post_invalid_page_number',
      'The page number requested is larger than the number of pages available.',
    );
  }
  const link = (to: number, rel: string): string => {
    const url = new URL(pathname, origin);
    url.search = String(searchParams);
    url.searchParams.set('page', String(to));
    return `<${url}>; rel="${rel}"`;
  };
  const links = [...(page > 1 ? [link(page - 1, 'prev')] : []), ...(page < pages ? [link(page + 1, 'next')] : [])];
  return json(
    articles.slice((page - 1) * size, page * size).map((article) => post(origin, article, embed)),
    {
      headers: {
        ...exposed,
        'X-WP-Total': String(articles.length),
        'X-WP-TotalPages': String(pages),
        ...(links.length && { Link: links.join(', ') }),
      },
    },
  );
}
