import { at, each, fields, oneOrMore, string } from '../json.js';
import type { Format } from './format.js';
import { nextOfFull } from './page-number.js';
import { articleFromRecord, uuid } from './record.js';

const rowsOf = (json: unknown) => oneOrMore(fields(json)['data']);

/** What only Directus has: its own fields, and files as identifiers or with their name on the disk. */
const isRow = (row: unknown) =>
  Object.entries(fields(row)).some(
    ([name, value]) =>
      /^(date|user)_(created|updated)$/.test(name) ||
      (/image|cover|picture|photo|thumbnail|hero/i.test(name) && uuid.test(string(value))) ||
      'filename_disk' in fields(value),
  );

/** Items of Directus: https://directus.io/docs/api/items. The fields are the site owner's. */
export const directus: Format = {
  name: 'directus',
  matches: (json) =>
    at(json, 'meta.filter_count') !== undefined ||
    at(json, 'meta.total_count') !== undefined ||
    rowsOf(json).some(isRow),
  read: (json, base, reading) => ({
    articles: each(rowsOf(json), (row) =>
      articleFromRecord(row, base, reading, {
        plain: true,
        headless: true,
        fileUrl: (id) => (uuid.test(id) ? (reading.imageBase ? id : `/assets/${id}`) : undefined),
      }),
    ),
    next: nextOfFull(rowsOf(json), base, 'limit', 100),
  }),
};
