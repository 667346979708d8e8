import { at, each, fields, items, oneOrMore, string } from '../json.js';
import type { Format, Reading } from './format.js';
import { articleFromRecord } from './record.js';

/** Where APIs keep their lists. */
const lists =
  'items posts articles entries results docs pages records hits data nodes edges news blogs blog list contents publication feed response payload'.split(
    ' ',
  );

/** What some APIs wrap each item in: GraphQL, OpenSearch, Typesense, JSON:API. */
const wrappers = ['node', '_source', 'document', 'item', 'attributes'];

function unwrapped(item: unknown): Record<string, unknown> {
  const record = fields(item);
  for (const name of wrappers) {
    const inside = record[name];
    if (typeof inside === 'object' && inside && !Array.isArray(inside))
      return { id: record['id'] ?? record['_id'], ...inside };
  }
  return record;
}

const hasText = (record: Record<string, unknown>, names: string[]) =>
  names.some((name) => typeof record[name] === 'string' && record[name]);

/** What only articles and their like have; anything may have a name, a heading or a label. */
const titles = ['title', 'headline', 'Title'];

/** Whether it looks like an article and not like a person, a term or a picture. */
function isArticle(item: unknown): boolean {
  const record = unwrapped(item);
  if ('avatar_urls' in record || 'taxonomy' in record || 'source_url' in record || 'provider_name' in record)
    return false;
  if (hasText(record, titles)) return true;
  return (
    hasText(record, ['name', 'heading', 'label']) &&
    hasText(record, ['url', 'link', 'permalink', 'excerpt', 'summary', 'content', 'date', 'published'])
  );
}

/** The first list of articles in some JSON, looked for where APIs keep theirs. */
function listIn(json: unknown, level = 0): unknown[] | undefined {
  if (Array.isArray(json)) {
    if (items(json).some(isArticle)) return items(json);
    // One answer for several questions.
    return level < 4 && typeof json[0] === 'object' ? listIn(json[0], level + 1) : undefined;
  }
  const record = fields(json);
  if (level > 4) return undefined;
  const inData = level > 0 ? Object.keys(record).slice(0, 20) : [];
  for (const name of [...lists, ...inData]) {
    const found = typeof record[name] === 'object' ? listIn(record[name], level + 1) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** A single article, which has more than a title. */
const isSingle = (json: unknown) =>
  isArticle(json) &&
  hasText(unwrapped(json), titles) &&
  Object.entries(unwrapped(json)).some(
    ([name, value]) => value && /url|link|content|body|text|excerpt|summary|image|slug|date/i.test(name),
  );

/** The list that the page says it is, else the one that is found, else the article alone. */
function itemsOf(json: unknown, { map }: Reading): unknown[] {
  if (map?.items) return oneOrMore(at(json, map.items));
  const { data } = fields(json);
  return listIn(json) ?? (Array.isArray(json) ? items(json) : isSingle(data) ? [data] : [json]);
}

/**
 * Any JSON with a list of objects that have a title: the indexes of Hugo, Jekyll and Eleventy, GraphQL, the answers of
 * search engines, and home-made APIs, whose fields `reading.map` may name.
 */
export const generic: Format = {
  name: 'generic',
  matches: (json) =>
    typeof json === 'object' &&
    !isStrange(json) &&
    (!!listIn(json) || isSingle(json) || isSingle(fields(json)['data'])),
  read: (json, base, reading) => ({
    articles: each(itemsOf(json, reading), (item) => articleFromRecord(unwrapped(item), base, reading)),
  }),
};

/** What belongs to WordPress but is none of its posts, and JSON-LD that has no article. */
const isStrange = (json: unknown) => {
  const [first] = oneOrMore(json);
  return (
    'namespaces' in fields(first) ||
    '@type' in fields(first) ||
    /\/wp\/v2\//.test(string(at(first, '_links.self.0.href')))
  );
};
