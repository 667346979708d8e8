import { articleFrom, type RawArticle, type RawAuthor, type RawImage } from '../article-from.js';
import type { Article } from '../article.js';
import { at, fields, identifier, items, oneOrMore, string } from '../json.js';
import { maxItems, maxNames, maxText } from '../limits.js';
import { ambiguousText, plainText, textFromHtml } from '../text.js';
import { safeUrl } from '../url.js';
import { anyDate } from './any-date.js';
import type { FieldMap, Reading } from './format.js';
import { textFromBlocks, textFromBody } from './rich-text.js';

/** What a system is known to do with the fields of an article, whose names are the site owner's. */
export interface RecordRules {
  /** Titles and texts are plain, never escaped as HTML. */
  plain?: boolean;
  /** It serves no pages: a relative link is none. */
  headless?: boolean;
  /** The address of a file, by the identifier that stands in its place; undefined for what is none. */
  fileUrl?(id: string): string | undefined;
}

// What site owners call their fields, the surest first; letter case, `_` and `-` don't count.
const names = {
  id: 'id _id documentid uuid objectid guid',
  title: 'title headline name heading',
  url: 'url link permalink href canonicalurl relpermalink uri path ref',
  excerpt:
    'customexcerpt excerpt summary description teaser lead intro introduction abstract standfirst dek brief snippet',
  body: 'content body bodyhtml contenthtml html contents contenttext text articlebody article bodymarkdown markdown blocks richtext',
  image:
    'image coverimage featuredimage featureimage heroimage mainimage cover hero thumbnail thumbnailurl imageurl banner picture photo img teaserimage headerimage postimage ogimage socialimage media',
  alt: 'imagealt coverimagealt alt',
  published:
    'published publishedat publishedon datepublished publishdate publicationdate date pubdate firstpublishedat publishedtimestamp releasedate postdate createdat datecreated created createdon',
  modified: 'modified updatedat dateupdated datemodified modifiedat updated updatedon lastmod lastmodified changed',
  authors: 'authors author byline writer writers creator user',
  tags: 'tags taglist tag categories category keywords topics topic section',
  language: 'language lang locale inlanguage langcode',
  readingMinutes: 'readingminutes readingtime readtime readingtimeminutes readtimeinminutes',
};

type Field = keyof typeof names;

const namesOf = Object.fromEntries(Object.entries(names).map(([field, text]) => [field, text.split(' ')])) as Record<
  Field,
  string[]
>;

/** Gives the first field of a record, under any of its names, that something can be made of. */
function lookUp(record: Record<string, unknown>, map: FieldMap) {
  const byName = new Map<string, unknown>();
  for (const [name, value] of Object.entries(record).slice(0, maxItems)) {
    const plain = name.toLowerCase().replace(/[^a-z0-9]/g, '');
    if (!byName.has(plain)) byName.set(plain, value);
  }
  return <T>(field: Field, make: (value: unknown) => T | undefined): T | undefined => {
    const path = Object.hasOwn(map, field) && map[field as keyof FieldMap];
    if (path) return make(along(record, path));
    for (const name of namesOf[field]) {
      const made = byName.has(name) ? make(byName.get(name)) : undefined;
      if (made !== undefined && (made as ArrayLike<unknown>).length !== 0) return made;
    }
    return undefined;
  };
}

/** What a path leads to, as {@link at}; where it meets a list, what it leads to in each of its items. */
function along(value: unknown, path: string): unknown {
  const [name = '', ...rest] = path.split('.');
  if (Array.isArray(value) && !/^\d+$/.test(name)) return items(value, maxNames).map((item) => along(item, path));
  const found = at(value, name);
  return rest.length ? along(found, rest.join('.')) : found;
}

/** Whether a record says itself that it is not published. */
const isHidden = ({ status, _status, draft, _id, published }: Record<string, unknown>) =>
  [status, _status].some((word) =>
    /^(draft|archived|unpublished|private|pending|trash(ed)?|inactive)$/i.test(string(word)),
  ) ||
  draft === true ||
  published === false ||
  string(_id).startsWith('drafts.');

/**
 * Reads an article out of a flat record whose field names are not known beforehand. Nothing for what has no title, text
 * or address, and for what is not published.
 * @param base Absolute address that relative ones resolve against.
 */
export function articleFromRecord(
  record: Record<string, unknown>,
  base: string,
  reading: Reading,
  rules: RecordRules = {},
): Article | undefined {
  if (isHidden(record)) return undefined;
  const find = lookUp(record, reading.map ?? {});
  const words = (value: unknown, max?: number) => (rules.plain ? plainText : ambiguousText)(value, max);
  const shortText = (value: unknown) =>
    typeof value !== 'string'
      ? textFromBlocks(value, maxText)
      : (/<[a-z/][^<>]*>/i.test(value) ? textFromHtml : words)(value, maxText);
  const body = find('body', (value) => (textFromBody(value, 20) ? value : undefined));
  const title = find('title', (value) => words(value)) ?? '';
  const url = find('url', (value) => linkOf(value, rules.headless ? '' : base));
  const published = find('published', anyDate);
  const excerpt =
    find('excerpt', shortText) ??
    (shortText(at(record, 'meta.description')) ||
      shortText(at(record, 'seo.description')) ||
      textFromBody(body, maxText));
  const raw: RawArticle = {
    id:
      find('id', (value) => identifier(value) ?? identifier(at(value, '$oid'))) ??
      url ??
      (title && `${title} ${published ?? ''}`.trim()),
    url,
    title,
    excerpt,
    html: typeof body === 'string' && /<\w/.test(body) ? body : undefined,
    image: find('image', (value) => imageFrom(value, rules)) ?? imageFrom(at(record, 'meta.image'), rules) ?? noImage,
    authors: find('authors', (value) => authorsFrom(value, words)) ?? [],
    published,
    modified: find('modified', anyDate),
    tags: find('tags', (value) => tagsFrom(value, words)) ?? [],
    language: find('language', (value) => string(value)),
    readingMinutes: find('readingMinutes', minutesFrom),
    source: record,
  };
  const alt = find('alt', (value) => plainText(value));
  if (alt) raw.image = { ...raw.image, alt };
  return title || excerpt || url ? articleFrom(raw, base, reading) : undefined;
}

const noImage: RawImage = { url: undefined, alt: '', sizes: [] };

/** A link, as text or in an object such as Drupal's `path`. */
function linkOf(value: unknown, base: string): string | undefined {
  const { url, href, alias, current } = fields(value);
  const link = string(value) || string(url) || string(href) || string(alias) || string(current);
  // A sentence or a date is no link.
  return /\s/.test(link.trim()) ? undefined : safeUrl(link, base);
}

/** Minutes as a number, `"3 min"`, or in an ISO 8601 duration: https://schema.org/timeRequired */
export function minutesFrom(value: unknown): number | undefined {
  const { minutes, text } = fields(value);
  if (typeof value === 'number') return value;
  if (typeof minutes === 'number') return minutes;
  const [, hours, rest] = /^PT(?:(\d{1,3})H)?(?:(\d{1,4})M)?/.exec(string(value)) ?? [];
  if (hours || rest) return Number(hours ?? 0) * 60 + Number(rest ?? 0);
  const [found] = /\d{1,3}/.exec(string(value) || string(text)) ?? [];
  return found === undefined ? undefined : Number(found);
}

/** What some systems have in the place of what an answer leaves out. */
export const uuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;

/** One or more authors: names, or objects that have one. A number or a UUID stands for somebody who is not in the JSON. */
export function authorsFrom(value: unknown, words: (value: unknown) => string = plainText): RawAuthor[] {
  return (Array.isArray(value) ? items(value, maxNames) : [value]).map((author): RawAuthor => {
    if (typeof author === 'string') return { name: uuid.test(author) ? '' : words(author), url: '', avatar: '' };
    const record = fields(author);
    const { firstName, first_name = firstName, lastName, last_name = lastName } = record;
    const full = [first_name, last_name]
      .map((part) => words(part))
      .join(' ')
      .trim();
    const name = ['name', 'displayName', 'display_name', 'fullName', 'full_name', 'title', 'username', 'label']
      .map((field) => words(record[field]))
      .find(Boolean);
    return {
      name: full || name || '',
      url: [record['url'], record['link'], record['website']].find((url) => safeUrl(url)),
      avatar: [record['avatar'], record['profile_image'], record['profilePicture'], record['image'], record['picture']]
        .map((picture) => imageFrom(picture)?.url)
        .find(Boolean),
    };
  });
}

/** Tags as a list, or a text with commas; each a name or an object that has one. */
export function tagsFrom(value: unknown, words: (value: unknown) => string = plainText): string[] {
  const list = typeof value === 'string' ? value.split(/[,;]/, maxNames) : oneOrMore(value);
  return list
    .flatMap(oneOrMore)
    .slice(0, maxNames)
    .map((tag) => {
      if (typeof tag === 'string') return uuid.test(tag) ? '' : words(tag);
      const { name, title, label, value, tag: inner, tags_id } = fields(tag);
      return [name, title, label, value, inner, fields(tags_id)['name']].map((name) => words(name)).find(Boolean) ?? '';
    })
    .filter(Boolean);
}

const addressLike = /^(?:https?:|\/|\.\.?\/)|^[^\s/]+\.(?:jpe?g|png|webp|avif|gif|svg)(?:[?#]|$)|^[^\s:/]+\/[^\s:]+$/i;

/** A picture: its address or identifier, a list of them, or an object as the media library of some CMS gives it. */
export function imageFrom(value: unknown, rules: RecordRules = {}, level = 0): RawImage | undefined {
  if (level > 3) return undefined;
  if (Array.isArray(value)) {
    for (const one of value.slice(0, 10)) {
      const image = imageFrom(one, rules, level + 1);
      if (image) return image;
    }
    return undefined;
  }
  if (typeof value === 'string') {
    const url = rules.fileUrl?.(value) ?? (addressLike.test(value.trim()) ? value : undefined);
    return url ? { url, alt: '', sizes: [] } : undefined;
  }
  const image = fields(value);
  const type = string(image['mimeType']) || string(image['mime']) || string(image['contentType']);
  if (type && !type.startsWith('image/')) return undefined;
  const file = fields(image['file']);
  const direct = ['url', 'src', 'source_url', 'sourceUrl', 'secure_url', 'contentUrl', 'href', 'filename']
    .map((name) => image[name])
    .concat(file['url'])
    .find((url) => addressLike.test(string(url).trim()));
  const url = direct ?? rules.fileUrl?.(string(image['id']) || string(image['_ref']));
  if (!url) {
    const wrapped =
      image['asset'] ??
      image['image'] ??
      image['data'] ??
      image['media'] ??
      image['node'] ??
      image['url'] ??
      image['directus_files_id'];
    const found = wrapped === undefined ? undefined : imageFrom(wrapped, rules, level + 1);
    return found && { ...found, alt: altOf(image) || found.alt };
  }
  const details = fields(fields(file['details'])['image']);
  const dimensions = fields(fields(image['metadata'])['dimensions']);
  const width = image['width'] ?? details['width'] ?? dimensions['width'];
  const height = image['height'] ?? details['height'] ?? dimensions['height'];
  // Strapi calls its smaller versions formats, Payload and WordPress call them sizes.
  const sizes = [...Object.values(fields(image['formats'] ?? image['sizes'])), { url, width, height }]
    .slice(0, 50)
    .map(fields)
    .map(({ url, source_url, width, height = null }) => ({ url: url ?? source_url, width, height }));
  return { url, alt: altOf(image), width, height, sizes };
}

const altOf = (image: Record<string, unknown>) =>
  ['alt', 'alternativeText', 'altText', 'alt_text', 'description', 'title']
    .map((name) => plainText(image[name]))
    .find(Boolean) ?? '';
