import { at, identifier, string } from '../json.js';

/**
 * Fills a link template such as `https://example.com/blog/{slug}` with the fields of an article as they stand in its
 * JSON; `{fields.slug}` goes deeper. Undefined where a field is missing, or would lead out of its place in the path.
 */
export function linkFrom(template: string, source: unknown): string | undefined {
  let isComplete = true;
  const link = template.replace(/\{([\w.$:-]+)\}/g, (_, path: string, offset: number) => {
    const found = at(source, path);
    // Sanity keeps a slug in an object.
    const value = identifier(found) ?? identifier(at(found, 'current'));
    if (!value || /(^|\/)\.{1,2}(\/|$)/.test(value)) isComplete = false;
    // A path such as `2026/news` keeps its slashes, but no two of them meet. Half a character can't be encoded.
    const encoded = encodeURIComponent(string(value).replace(/\p{Cs}/gu, '\ufffd')).replace(/%2F/g, '/');
    return template[offset - 1] === '/' ? encoded.replace(/^\/+/, '') : encoded;
  });
  return isComplete ? link : undefined;
}
