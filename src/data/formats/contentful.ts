import { at, each, fields, items, string, wholeNumber } from '../json.js';
import { withParameter } from './page-number.js';
import type { Format } from './format.js';
import { articleFromRecord } from './record.js';

type Entry = Record<string, unknown>;

/** Deepest link that is followed: an article's author's picture. Links may lead in circles. */
const maxLevel = 3;

const idOf = (value: unknown) => string(at(value, 'sys.id'));

/** The entries and pictures of an answer, by kind and identifier. */
function linkedIn(json: unknown): Map<string, Entry> {
  const { items: entries, includes } = fields(json);
  const { Entry, Asset } = fields(includes);
  const linked = new Map<string, Entry>();
  for (const entry of [...items(entries), ...items(Entry)]) linked.set(`Entry ${idOf(entry)}`, fields(entry));
  for (const asset of items(Asset)) linked.set(`Asset ${idOf(asset)}`, fields(asset));
  return linked;
}

/** The fields of an entry with its links followed; those that lead nowhere are left out. */
function resolved(entry: Entry, linked: Map<string, Entry>, level = 0): Entry {
  const follow = (value: unknown): unknown => {
    if (Array.isArray(value)) return items(value).map(follow);
    const { type, linkType } = fields(fields(value)['sys']);
    if (type !== 'Link') return value;
    const target = linked.get(`${string(linkType)} ${idOf(value)}`);
    return target && level < maxLevel ? resolved(target, linked, level + 1) : undefined;
  };
  const locale = string(at(entry, 'sys.locale'));
  return Object.fromEntries(
    Object.entries(fields(entry['fields'])).map(([name, value]) => [
      name,
      follow(locale ? value : inOneLanguage(value)),
    ]),
  );
}

/** With `locale=*` each field has its value by language: the first of them. */
const inOneLanguage = (value: unknown) => {
  const languages = Object.keys(fields(value));
  const isByLanguage = languages.length && languages.every((language) => /^[a-z]{2}(-\w+)*$/.test(language));
  return isByLanguage ? fields(value)[languages[0]!] : value;
};

/** Entries of Contentful: https://www.contentful.com/developers/docs/references/content-delivery-api/ */
export const contentful: Format = {
  name: 'contentful',
  matches: (json) => /^(Array|Entry)$/.test(string(at(json, 'sys.type'))),
  read: (json, base, reading) => {
    const linked = linkedIn(json);
    const { skip, limit, total } = fields(json);
    const after = (wholeNumber(skip) ?? 0) + (wholeNumber(limit) ?? 0);
    return {
      articles: each(at(json, 'sys.type') === 'Array' ? items(fields(json)['items']) : [json], (entry) => {
        const { id, createdAt, updatedAt, locale } = fields(entry['sys']);
        const record = { createdAt, updatedAt, locale, ...resolved(entry, linked), id };
        return articleFromRecord(record, base, reading, { plain: true, headless: true });
      }),
      next: after && after < (wholeNumber(total) ?? 0) ? withParameter(base, 'skip', after) : undefined,
    };
  },
};
