// The blog as Ghost's Content API answers (https://docs.ghost.org/content-api): `/ghost/api/content/posts/?key=demo`.
import { createHash } from 'node:crypto';
import { json, type Answer } from './answer.ts';
import { articles, slugOf, textOf, type BlogArticle } from './articles.ts';

/** Ghost's identifiers are 24 hexadecimal digits. */
const idOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 24);
const time = (date: string): string => date.replace(/[+-]\d\d:\d\d$/, '.000$&');

function post(origin: string, article: BlogArticle, include: string[]) {
  const authors = article.authors.map((author) => ({
    id: idOf(author.slug),
    name: author.name,
    slug: author.slug,
    profile_image: null,
    url: `${origin}/blog/authors/${author.slug}/`,
  }));
  const tags = article.tags.map((name) => ({
    id: idOf(name),
    name,
    slug: slugOf(name),
    visibility: 'public',
    url: `${origin}/blog/tags/${encodeURIComponent(slugOf(name))}/`,
  }));
  return {
    id: idOf(article.slug),
    uuid: idOf(article.slug).replace(/^(.{8})(.{4})(.{4})(.{4})(.*)$/, '$1-$2-4$3-8$4-$5'),
    title: article.title,
    slug: article.slug,
    html: article.html,
    comment_id: String(article.number),
    feature_image: article.picture ? `${origin}/pictures/${article.slug}.webp` : null,
    feature_image_alt: article.picture?.alt ?? null,
    feature_image_caption: null,
    featured: false,
    visibility: 'public',
    created_at: time(article.published),
    updated_at: time(article.modified ?? article.published),
    published_at: time(article.published),
    custom_excerpt: article.summary ?? null,
    canonical_url: null,
    url: `${origin}/blog/${article.slug}/`,
    excerpt: article.summary ?? textOf(article.html).slice(0, 500),
    reading_time: article.readingMinutes,
    access: true,
    ...(include.includes('authors') && { authors, primary_author: authors[0] }),
    ...(include.includes('tags') && { tags, primary_tag: tags[0] }),
  };
}

const failure = (status: number, type: string, message: string): Answer =>
  json({ errors: [{ message, context: null, type, code: null }] }, { status });

/** Answers what lies under `/ghost/api/content/`. */
export function ghost(origin: string, { pathname, searchParams }: URL): Answer {
  const key = searchParams.get('key');
  if (!key) return failure(403, 'NoPermissionError', 'Authorization failed');
  if (key !== 'demo') return failure(401, 'UnauthorizedError', 'Unknown Content API Key');
  const path = /^\/ghost\/api\/content\/posts\/(?:(?:slug\/)?([^/]+)\/)?$/.exec(pathname);
  if (!path) return failure(404, 'NotFoundError', 'Resource not found');
  const include = (searchParams.get('include') ?? '').split(',');
  if (path[1]) {
    const article = articles.find(({ slug }) => slug === path[1] || idOf(slug) === path[1]);
    if (!article) return failure(404, 'NotFoundError', 'Resource not found error, cannot read post.');
    return json({ posts: [post(origin, article, include)] });
  }
  const total = articles.length;
  const limit = searchParams.get('limit') === 'all' ? 100 : Number(searchParams.get('limit') ?? 15) || 15;
  const page = Math.max(1, Number(searchParams.get('page') ?? 1) || 1);
  const pages = Math.ceil(total / limit);
  return json({
    posts: articles.slice((page - 1) * limit, page * limit).map((article) => post(origin, article, include)),
    meta: {
      pagination: {
        page,
        limit,
        pages,
        total,
        next: page < pages ? page + 1 : null,
        prev: page > 1 ? page - 1 : null,
      },
    },
  });
}
