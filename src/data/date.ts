import { string } from './json.js';

const iso = /^([1-9]\d{3})-(\d\d?)-(\d\d?)(?:[T ](\d\d?):(\d\d)(?::(\d\d)(?:[.,]\d+)?)? ?(Z|[+-]\d\d:?\d\d)?)?$/i;
const two = (part: unknown) => String(part).padStart(2, '0');

/**
 * An ISO 8601 date, with or without time and offset, in the form of `Article.published`; seconds are filled in,
 * fractions dropped. Years before 1000 (the zero dates of databases and languages) and impossible days give nothing.
 */
export function isoDate(value: unknown): string | undefined {
  const [, year, month, day, hour, minute, second = 0, offset = ''] = iso.exec(string(value).trim()) ?? [];
  const date = `${year}-${two(month)}-${two(day)}`;
  const zone = offset.toUpperCase().replace(/(\d\d)(\d\d)$/, '$1:$2');
  const time = hour ? `T${two(hour)}:${minute}:${two(second)}` : '';
  // Engines differ on 30 February: it is a day of March, or none.
  const midnight = new Date(date);
  if (
    midnight.getTime() &&
    midnight.toISOString().startsWith(date) &&
    Date.parse(date + (time && time + (zone || 'Z')))
  )
    return date + time + zone;
}

/**
 * The date of a WordPress post, which comes twice and without offset: as the site's local time and as UTC.
 * Together they tell the offset, and so the publisher's day.
 */
export function wordpressDate(local: unknown, utc: unknown): string | undefined {
  const here = isoDate(local);
  const there = isoDate(utc);
  if (!there) return here;
  if (!here) return there.length > 19 ? there : there + 'Z';
  const minutes = Math.round((Date.parse(here + 'Z') - Date.parse(there + 'Z')) / 60_000);
  const size = Math.abs(minutes);
  // No place on Earth is further from UTC; it is not a number where a time has an offset of its own.
  return size <= 14 * 60 ? `${here}${minutes < 0 ? '-' : '+'}${two(Math.trunc(size / 60))}:${two(size % 60)}` : here;
}
