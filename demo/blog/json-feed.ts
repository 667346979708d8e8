// The blog as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), with what the format lacks in `_zen`.
import type { Answer } from './answer.ts';
import { articles, type BlogArticle } from './articles.ts';

const item = (origin: string, article: BlogArticle) => ({
  id: article.slug,
  url: `${origin}/blog/${article.slug}/`,
  title: article.title,
  summary: article.summary,
  content_html: article.html,
  image: article.picture && `${origin}/pictures/${article.slug}.webp`,
  date_published: article.published,
  date_modified: article.modified,
  language: article.language,
  authors: article.authors.map(({ slug, name }) => ({ name, url: `${origin}/blog/authors/${slug}/` })),
  tags: article.tags,
  _zen: {
    reading_minutes: article.readingMinutes,
    related: article.related,
    image: article.picture && {
      alt: article.picture.alt,
      width: 1200,
      height: 675,
      srcset: ['-600.webp 600w', '.webp 1200w'].map((end) => `${origin}/pictures/${article.slug}${end}`).join(', '),
    },
  },
});

/** All articles, or those in one language when `language` is given. */
export function jsonFeed(origin: string, language?: string): Answer {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'ZEN Software blog',
    home_page_url: `${origin}/blog/`,
    feed_url: `${origin}${language ? `/${language}` : ''}/feed.json`,
    description: 'Notes on building software that lasts.',
    language: language ?? 'en',
    items: articles
      .filter((article) => !language || article.language === language)
      .map((article) => item(origin, article)),
  };
  return {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
    body: JSON.stringify(feed),
  };
}
