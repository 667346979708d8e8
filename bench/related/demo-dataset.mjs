import { articles, textOf } from '../../demo/blog/articles.ts';

/** The demo's articles, and what their editors picked. */
export function demoDataset() {
  return {
    name: 'demo',
    articles: articles.map(({ slug, title, summary = '', html, tags, authors, published }) => ({
      id: slug,
      url: `https://blog.example/${slug}`,
      title,
      summary,
      excerpt: start(summary || textOf(html)),
      text: textOf(html),
      tags,
      authors: authors.map(({ name }) => name),
      date: published,
    })),
    truth: new Map(articles.map(({ slug, related }) => [slug, related ?? []])),
  };
}

/** The first words of a text, 120 characters at most. */
const start = (text) => (text.length <= 120 ? text : text.slice(0, 121).replace(/\s+\S*$/, ''));
