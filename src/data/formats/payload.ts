import { each, fields, items, wholeNumber } from '../json.js';
import { pageAfter } from './page-number.js';
import type { Format } from './format.js';
import { articleFromRecord } from './record.js';

/** What only a document of Payload has, when it comes alone: text of its editor, and the two times. */
const isDocument = (json: unknown) => {
  const single = fields(json);
  return (
    ['createdAt', 'updatedAt', 'id'].every((name) => name in single) &&
    Object.values(single).some((value) => 'children' in fields(fields(value)['root']))
  );
};

/** Payload: https://payloadcms.com/docs/rest-api/overview. The fields are the site owner's. */
export const payload: Format = {
  name: 'payload',
  matches: (json) => (Array.isArray(fields(json)['docs']) && 'totalDocs' in fields(json)) || isDocument(json),
  read: (json, base, reading) => {
    const { docs, totalPages } = fields(json);
    return {
      articles: each(docs ? items(docs) : [json], (record) =>
        articleFromRecord(record, base, reading, { plain: true, headless: true }),
      ),
      next: pageAfter(base, wholeNumber(totalPages)),
    };
  },
};
