import { maxHtml, maxItems, maxUrl } from './limits.js';

/** The fields of a JSON object; none that anybody asks for in anything else. */
export const fields = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value ? (value as Record<string, unknown>) : {};

/** The first items of a JSON array, a thousand unless told; none for anything else. */
export const items = (value: unknown, most = maxItems): unknown[] => (Array.isArray(value) ? value.slice(0, most) : []);

/** The first items of what is one thing or a list of them. */
export const oneOrMore = (value: unknown): unknown[] => items([value].flat());

/** Reads a list one by one, as its results are asked for; what is no object has no fields. */
export function* each<T>(list: unknown[], read: (item: Record<string, unknown>) => T): Generator<T> {
  for (const item of list) yield read(fields(item));
}

/** What a path such as `data.0.title` leads to; undefined where it leads nowhere. */
export const at = (value: unknown, path: string): unknown =>
  path.split('.').reduce((value, key) => (Object.hasOwn(fields(value), key) ? fields(value)[key] : undefined), value);

/** The text as it stands, as far as anybody looks at it; `''` for anything but a string. */
export const string = (value: unknown): string => (typeof value === 'string' ? value.slice(0, maxHtml) : '');

/** A non-empty string or a number as an identifier. */
export const identifier = (value: unknown): string | undefined =>
  (typeof value === 'number' ? String(value) : string(value).trim().slice(0, maxUrl)) || undefined;

/** A positive whole number, from a number or a string such as `1280px`. */
export const wholeNumber = (value: unknown): number | undefined => {
  const number = parseInt(typeof value === 'number' ? String(value) : string(value), 10);
  return number > 0 ? number : undefined;
};
