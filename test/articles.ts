import type { Article } from '../src/data/article.js';

/** An article with everything in it; `n` tells one from another, the higher the newer. */
export const article = (n: number, changes: Partial<Article> = {}): Article => ({
  id: `article-${n}`,
  url: `https://blog.example/article-${n}/`,
  title: `Article number ${n}`,
  excerpt: `What article number ${n} is about.`,
  image: {
    url: new URL('/test/fixtures/picture.svg', location.href).href,
    alt: `Picture ${n}`,
    width: 1200,
    height: 675,
  },
  authors: [{ name: 'Ana Meijer' }],
  published: `2026-01-${String(n).padStart(2, '0')}T09:00:00+01:00`,
  tags: ['Web'],
  readingMinutes: n,
  ...changes,
});

/** Articles 1 to `count`. */
export const articles = (count: number): Article[] => Array.from({ length: count }, (_, i) => article(i + 1));

/** The same articles as a server would send them: JSON Feed 1.1. */
export const jsonFeed = (items: Article[]) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Blog',
  items: items.map(({ id, url, title, excerpt, image, authors, published, tags }) => ({
    id,
    url,
    title,
    summary: excerpt,
    image: image?.url,
    authors,
    date_published: published,
    tags,
    content_text: '',
  })),
});
