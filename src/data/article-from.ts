import type { Article, ArticleAuthor, ArticleImage } from './article.js';
import { identifier, string, wholeNumber } from './json.js';
import { languageTag } from './language.js';
import { safeUrl } from './url.js';

/**
 * What a format found of an article. Texts are plain and dates read already, since each format writes them differently;
 * all else is as it stands in the JSON.
 */
export interface RawArticle {
  id: unknown;
  url: unknown;
  title: string;
  excerpt: string;
  html: unknown;
  image: RawImage;
  authors: RawAuthor[];
  published: string | undefined;
  modified: string | undefined;
  tags: string[];
  language?: unknown;
  readingMinutes?: unknown;
  related?: unknown[];
}

/** A picture, and further sizes of it in any order. */
export interface RawImage {
  url: unknown;
  alt: string;
  width?: unknown;
  height?: unknown;
  sizes: { url: unknown; width: unknown }[];
}

/** An author; one without a name is dropped. */
export interface RawAuthor {
  name: string;
  url: unknown;
  avatar: unknown;
}

/** Without the fields that hold nothing. */
const filled = <T extends object>(object: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(
    Object.entries(object).filter(([, value]) => value !== undefined && (value as ArrayLike<unknown>).length !== 0),
  ) as never;

/** The image sizes as a `srcset`, narrowest first, each width once; nothing where there is only one. */
function srcsetFrom(sizes: RawImage['sizes'], base: string): string | undefined {
  const byWidth = new Map<number, string>();
  for (const { url, width } of sizes) {
    const address = safeUrl(url, base);
    const pixels = wholeNumber(width);
    // A comma at the end would be taken for the end of the candidate.
    if (address && pixels && !address.endsWith(',')) byWidth.set(pixels, address);
  }
  if (byWidth.size > 1)
    return [...byWidth]
      .sort(([a], [b]) => a - b)
      .map(([width, url]) => `${url} ${width}w`)
      .join(', ');
}

function imageFrom({ url, alt, width, height, sizes }: RawImage, base: string): ArticleImage | undefined {
  const address = safeUrl(url, base);
  if (address)
    return {
      url: address,
      alt,
      ...filled({ width: wholeNumber(width), height: wholeNumber(height), srcset: srcsetFrom(sizes, base) }),
    };
}

/** Passes an article through the gates that are the same for every format; nothing without an identifier or address. */
export function articleFrom(raw: RawArticle, base: string): Article | undefined {
  const url = safeUrl(raw.url, base);
  const id = identifier(raw.id) ?? url;
  const minutes = raw.readingMinutes;
  if (id)
    return {
      id,
      title: raw.title,
      ...filled({
        url,
        excerpt: raw.excerpt,
        html: string(raw.html),
        image: imageFrom(raw.image, base),
        authors: raw.authors
          .filter(({ name }) => name)
          .map(({ name, url, avatar }): ArticleAuthor => ({
            name,
            ...filled({ url: safeUrl(url, base), avatar: safeUrl(avatar, base) }),
          })),
        published: raw.published,
        modified: raw.modified,
        tags: [...new Set(raw.tags.filter(Boolean))],
        language: languageTag(raw.language),
        readingMinutes:
          typeof minutes === 'number' && minutes >= 0 && minutes < Infinity
            ? Math.max(1, Math.round(minutes))
            : undefined,
        related: raw.related?.map(identifier).filter((id) => id !== undefined),
      }),
    };
}
