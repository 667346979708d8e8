import { at, each, fields, items, oneOrMore, wholeNumber } from '../json.js';
import { pageAfter, withParameter } from './page-number.js';
import type { Format } from './format.js';
import { articleFromRecord } from './record.js';

const entriesOf = (json: unknown) => oneOrMore(fields(json)['data']);

/** Deepest relation that is followed: a picture of an author of an article. */
const maxLevel = 5;

/** Strapi 4 wraps each entry in `attributes` and each relation in `data`: takes both away. */
function flat(value: unknown, level = 0): unknown {
  if (typeof value !== 'object' || !value || level > maxLevel) return value;
  if (Array.isArray(value)) return items(value).map((item) => flat(item, level));
  const { data, attributes, ...rest } = fields(value);
  if (data !== undefined && !Object.keys(rest).length && !attributes) return flat(data, level);
  const entry = attributes ? { ...fields(attributes), ...rest } : fields(value);
  return Object.fromEntries(Object.entries(entry).map(([name, value]) => [name, flat(value, level + 1)]));
}

/** Strapi 4 and 5: https://docs.strapi.io/cms/api/rest. The fields are the site owner's. */
export const strapi: Format = {
  name: 'strapi',
  matches(json) {
    const { data, meta } = fields(json);
    if (typeof data !== 'object' || !data) return false;
    if (Array.isArray(data) && !data.length) return 'pagination' in fields(meta);
    return entriesOf(json).some(
      (entry) => 'documentId' in fields(entry) || ('attributes' in fields(entry) && !('type' in fields(entry))),
    );
  },
  read(json, base, reading) {
    const name = 'pagination[page]';
    const { page, pageCount, start, limit, total } = fields(at(json, 'meta.pagination'));
    const after = (wholeNumber(start) ?? 0) + (wholeNumber(limit) ?? 0);
    const next =
      page === undefined
        ? after && after < (wholeNumber(total) ?? 0)
          ? withParameter(base, 'pagination[start]', after)
          : undefined
        : pageAfter(withParameter(base, name, wholeNumber(page) ?? 1) ?? base, wholeNumber(pageCount), name);
    return {
      articles: each(entriesOf(json), (entry) =>
        articleFromRecord(fields(flat(entry)), base, reading, { plain: true, headless: true }),
      ),
      next,
    };
  },
};
