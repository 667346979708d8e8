import type { Article, ArticleAuthor, ArticleImage } from './article.js';
import type { Reading } from './formats/format.js';
import { identifier, wholeNumber } from './json.js';
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
  /** What a link template takes its fields from. */
  source: unknown;
}

/** A picture, and further sizes of it in any order. One that tells its height counts only if its shape is the same. */
export interface RawImage {
  url: unknown;
  alt: string;
  width?: unknown;
  height?: unknown;
  sizes: { url: unknown; width: unknown; height?: unknown }[];
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
    Object.entries(object).filter(
      ([, value]) => value !== undefined && (value as ArrayLike<unknown> | null)?.length !== 0,
    ),
  ) as never;

/** Not a number, and so like no other, where a side is missing. */
const shapeOf = (width: unknown, height: unknown) => wholeNumber(width)! / wholeNumber(height)!;

/** The image sizes as a `srcset`, narrowest first, each width once; nothing where there is only one. */
function srcsetFrom(image: RawImage, base: string): string | undefined {
  const byWidth = new Map<number, string>();
  const shape = shapeOf(image.width, image.height);
  for (const { url, width, height } of image.sizes) {
    // Some sizes are crops, such as a square: not the same picture.
    if (height !== undefined && !(Math.abs(shapeOf(width, height) / shape - 1) <= 0.02)) continue;
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

function imageFrom(image: RawImage, base: string): ArticleImage | undefined {
  const url = safeUrl(image.url, base);
  if (url)
    return {
      url,
      alt: image.alt,
      ...filled({
        width: wholeNumber(image.width),
        height: wholeNumber(image.height),
        srcset: srcsetFrom(image, base),
      }),
    };
}

/** Passes an article through the gates that are the same for every format; nothing without an identifier or address. */
export function articleFrom(raw: RawArticle, base: string, { link, imageBase }: Reading): Article | undefined {
  const url = link?.(raw.source) ?? safeUrl(raw.url, base);
  const id = identifier(raw.id) ?? url;
  const minutes = raw.readingMinutes;
  if (id)
    return {
      ...filled({
        ...raw,
        url,
        html: typeof raw.html === 'string' ? raw.html : undefined,
        image: imageFrom(raw.image, imageBase ?? base),
        authors: raw.authors
          .filter(({ name }) => name)
          .map(({ name, url, avatar }): ArticleAuthor => ({
            name,
            ...filled({ url: safeUrl(url, base), avatar: safeUrl(avatar, base) }),
          })),
        tags: [...new Set(raw.tags.filter(Boolean))],
        language: languageTag(raw.language),
        readingMinutes:
          typeof minutes === 'number' && minutes >= 0 && minutes < Infinity
            ? Math.max(1, Math.round(minutes))
            : undefined,
        related: raw.related?.map(identifier).filter((id) => id !== undefined),
        source: undefined,
      }),
      id,
      title: raw.title,
    };
}
