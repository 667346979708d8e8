import type { Article } from '../src/data/article.js';

/** Holds an article against the contract of its type. Plain comparisons, since it runs many thousand times. */
export function expectSound(article: Article): void {
  const wrong = (field: string, value: unknown) => {
    throw new Error(`${field} is ${JSON.stringify(value)}`);
  };
  const text = (field: string, value: unknown, max: number, empty = false) => {
    if (typeof value !== 'string' || value.length > max || (!empty && !value) || value !== value.trim())
      wrong(field, value);
    if (/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u.test(value as string)) wrong(field, value);
  };
  // An identifier is never shown, but compared: it stays as the publisher wrote it.
  const identifier = (field: string, value: unknown) => {
    if (typeof value !== 'string' || !value || value.length > 2048 || value !== value.trim()) wrong(field, value);
  };
  const address = (field: string, value: unknown) => {
    if (typeof value !== 'string' || !/^https?:\/\/[^\s/?#@]+[/?#]\S*$/.test(value)) wrong(field, value);
  };
  const checks: Record<string, (value: never) => void> = {
    id: (value) => identifier('id', value),
    title: (value) => text('title', value, 500, true),
    url: (value) => address('url', value),
    excerpt: (value) => text('excerpt', value, 1000),
    html: (value) => (typeof value === 'string' && value) || wrong('html', value),
    image: ({ url, alt, width, height, srcset, ...rest }: NonNullable<Article['image']>) => {
      address('image.url', url);
      text('image.alt', alt, 500, true);
      for (const size of [width, height])
        if (size !== undefined && !(Number.isInteger(size) && size > 0)) wrong('size', size);
      for (const part of srcset?.split(', ') ?? [])
        if (!/^https?:\/\/\S+ [1-9]\d*w$/.test(part)) wrong('srcset', srcset);
      if (Object.keys(rest).length) wrong('image', rest);
    },
    authors: (value: NonNullable<Article['authors']>) => {
      if (!value.length) wrong('authors', value);
      for (const { name, url, avatar, ...rest } of value) {
        text('author.name', name, 500);
        if (url !== undefined) address('author.url', url);
        if (avatar !== undefined) address('author.avatar', avatar);
        if (Object.keys(rest).length) wrong('author', rest);
      }
    },
    published: (value) => date(value),
    modified: (value) => date(value),
    tags: (value: string[]) => {
      if (!value.length || new Set(value).size < value.length) wrong('tags', value);
      for (const tag of value) text('tag', tag, 500);
    },
    language: (value) => {
      if (Intl.getCanonicalLocales(value)[0] !== value) wrong('language', value);
    },
    readingMinutes: (value) => {
      if (!Number.isInteger(value) || value < 1) wrong('readingMinutes', value);
    },
    related: (value: string[]) => {
      for (const id of value) identifier('related', id);
    },
  };
  const date = (value: unknown) => {
    if (
      !/^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)?)?$/.test(String(value)) ||
      Number.isNaN(Date.parse(String(value)))
    )
      wrong('date', value);
  };
  for (const [field, value] of Object.entries(article))
    (checks[field] ?? (() => wrong('field', field)))(value as never);
}
