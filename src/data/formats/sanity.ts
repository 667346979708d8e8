import { each, fields, items, string } from '../json.js';
import type { Format } from './format.js';
import { articleFromRecord } from './record.js';

/** The rows of a GROQ query's result: a list, a single row, or the first list in an object. */
function rowsOf(json: unknown): unknown[] {
  const result = fields(json)['result'] ?? json;
  if (Array.isArray(result)) return items(result);
  return items(
    Object.values(fields(result)).find((value) => Array.isArray(value) && items(value).some(isRow)) ?? [result],
  );
}

const isRow = (row: unknown) => '_id' in fields(row) && '_type' in fields(row);

/** Address of a picture by its reference: https://www.sanity.io/docs/apis-and-sdks/image-urls */
function pictureUrl(reference: string, base: string): string | undefined {
  const [, project, dataset] = /^https:\/\/([\w-]+)\.api(?:cdn)?\.sanity\.io\/.*\/query\/([\w-]+)/.exec(base) ?? [];
  const [, name, type] = /^image-([\da-f]+-\d+x\d+)-(\w+)$/.exec(reference) ?? [];
  return project && name ? `https://cdn.sanity.io/images/${project}/${dataset}/${name}.${type}` : undefined;
}

/** The rows without what holds a picture's size in its name only. */
const sized = (row: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => {
      const [, width, height] = /-(\d+)x(\d+)-\w+$/.exec(string(fields(fields(value)['asset'])['_ref'])) ?? [];
      return [name, width ? { ...fields(value), ...fields(fields(value)['asset']), width, height } : value];
    }),
  );

/** Answers of Sanity's query API: https://www.sanity.io/docs/http-reference/query. The fields are the query's. */
export const sanity: Format = {
  name: 'sanity',
  matches(json) {
    const answer = fields(json);
    return 'result' in answer ? ['ms', 'query', 'syncTags'].some((name) => name in answer) : rowsOf(json).some(isRow);
  },
  read: (json, base, reading) => ({
    articles: each(rowsOf(json), (row) =>
      articleFromRecord(sized(row), base, reading, {
        plain: true,
        headless: true,
        fileUrl: (reference) => pictureUrl(reference, base),
      }),
    ),
  }),
};
