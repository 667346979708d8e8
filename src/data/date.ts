import { string } from './json.js';

const iso = /^([1-9]\d{3}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d)?(?:\.\d+)? ?(Z|[+-]\d\d:?\d\d)?)?$/i;

/**
 * An ISO 8601 date, with or without time and offset, in the form of `Article.published`; seconds are filled in,
 * fractions dropped. Years before 1000 (the zero dates of databases and languages) and impossible days give nothing.
 */
export function isoDate(value: unknown): string | undefined {
  const [, day = '', minute, second = ':00', offset = ''] = iso.exec(string(value).trim()) ?? [];
  const time = minute ? `T${minute}${second}` : '';
  const zone = offset.toUpperCase().replace(/(\d\d)(\d\d)$/, '$1:$2');
  // Engines differ on 30 February: it is a day of March, or none.
  const midnight = new Date(day);
  if (+midnight && midnight.toISOString().startsWith(day) && Date.parse(day + time + (time && (zone || 'Z'))))
    return day + time + zone;
}

/**
 * The date of a WordPress post, which comes twice and without offset: as the site's local time and as UTC.
 * Together they tell the offset, and so the publisher's day.
 */
export function wordpressDate(local: unknown, utc: unknown): string | undefined {
  const here = isoDate(local);
  const there = isoDate(utc);
  if (!there) return here;
  if (!here) return there[19] ? there : there + 'Z';
  const offset = Date.parse(here + 'Z') - Date.parse(there + 'Z');
  const size = Math.abs(offset);
  // No place on Earth is further from UTC; it is not a number where a time has an offset of its own.
  return size <= 14 * 3_600_000 ? here + (offset < 0 ? '-' : '+') + new Date(size).toISOString().slice(11, 16) : here;
}
