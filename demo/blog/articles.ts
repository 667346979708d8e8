// What the demo's blog knows: demo/content/articles/*.html (a JSON head in a script element, then the body)
// and demo/content/authors.json.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const content = new URL('../content/', import.meta.url);

export interface Author {
  slug: string;
  name: string;
  role: string;
}

export interface BlogArticle {
  slug: string;
  /** The number that WordPress would give it. */
  number: number;
  title: string;
  summary?: string;
  html: string;
  authors: Author[];
  /** ISO 8601 with an offset. */
  published: string;
  modified?: string;
  language: string;
  tags: string[];
  /** Slugs of the editor's picks. */
  related: string[];
  readingMinutes: number;
  picture?: { alt: string };
}

const names: Record<string, Omit<Author, 'slug'>> = JSON.parse(readFileSync(new URL('authors.json', content), 'utf8'));
export const authors: Author[] = Object.entries(names).map(([slug, author]) => ({ slug, ...author }));

function read(file: string): BlogArticle {
  const source = readFileSync(new URL(`articles/${file}`, content), 'utf8');
  const [, head, html] = /^<script type="application\/json">(.*?)<\/script>\s*(.*)$/s.exec(source)!;
  const { alt, ...fields } = JSON.parse(head!);
  const slug = file.replace(/\.html$/, '');
  if (alt && !existsSync(new URL(`pictures/${slug}.webp`, content))) throw new Error(`No picture for ${slug}`);
  return {
    language: 'en',
    ...fields,
    slug,
    html: html!.trim(),
    authors: fields.authors.map((author: string) => authors.find(({ slug }) => slug === author)),
    readingMinutes: Math.ceil(html!.split(/\s+/).length / 200),
    ...(alt && { picture: { alt } }),
  };
}

/** Newest first. */
export const articles: BlogArticle[] = readdirSync(new URL('articles/', content))
  .filter((file) => file.endsWith('.html'))
  .map(read)
  .sort((a, b) => Date.parse(b.published) - Date.parse(a.published));

/** Every tag once, in the order of the alphabet. */
export const tags: string[] = [...new Set(articles.flatMap((article) => article.tags))].sort();

/** `Data protection` as `data-protection`; letters of every script stay. */
export const slugOf = (name: string): string => name.toLowerCase().replace(/\s+/g, '-');

/** The text of an article's own HTML, on one line. */
export const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
