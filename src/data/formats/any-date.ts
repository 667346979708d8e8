import { isoDate } from '../date.js';
import { string } from '../json.js';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

// Hours from UTC of the zones that feeds name: https://www.rfc-editor.org/rfc/rfc822#section-5
// prettier-ignore
const zones = new Map(Object.entries({
  ut: 0, utc: 0, gmt: 0, z: 0, est: -5, edt: -4, cst: -6, cdt: -5, mst: -7, mdt: -6, pst: -8, pdt: -7, cet: 1, cest: 2,
}));

/**
 * A date in any of the ways that feeds write it, in the form of `Article.published`: ISO 8601, also with short parts;
 * RFC 822 and other orders with an English month; `13.11.2019`; `20240311`; seconds or milliseconds since 1970, not 0.
 * Nothing for what is none of them or no day of the calendar.
 */
export function anyDate(value: unknown): string | undefined {
  if (typeof value === 'number') return fromNumber(value);
  const text = string(value).trim().slice(0, 100);
  if (/^\d{10}(\d{3})?$/.test(text)) return fromNumber(Number(text));
  const [day, month, year] = dayOf(text) ?? [];
  return isoDate(text) ?? (day && isoDate(`${year}-${two(month)}-${two(day)}${timeOf(text)}`));
}

/** Up to the year 5138 a number is one of seconds. */
function fromNumber(value: number): string | undefined {
  const date = new Date(value < 1e11 ? value * 1000 : value);
  if (value > 0 && +date) return isoDate(date.toISOString());
}

type Day = [day: string | undefined, month: string | number | undefined, year: string | undefined];

function dayOf(text: string): Day | undefined {
  const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(text);
  if (yearFirst) return [yearFirst[3], yearFirst[2], yearFirst[1]];
  const dayFirst = /^(\d{1,2})\.(\d{1,2})\.(\d{4})/.exec(text);
  if (dayFirst) return [dayFirst[1], dayFirst[2], dayFirst[3]];
  // `10 Nov 2019`, `November 10, 2019`, `Sun Nov 10 12:00:00 CET 2019`
  const [, name = ''] = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i.exec(text) ?? [];
  const [day] = /\b\d{1,2}(?=(?:st|nd|rd|th)?\b(?!:))(?<!:\d\d)/.exec(text) ?? [];
  const [year] = /\b[1-9]\d{3}\b(?<![+-]\d{4})/.exec(text) ?? [];
  if (name && day && year) return [day, months.indexOf(name.toLowerCase()) + 1, year];
}

/** The time of day in ISO form, with the zone where it is known; `''` where there is none. */
function timeOf(text: string): string {
  const [, hour, minute, second = '00', zone = ''] =
    /\b(\d{1,2}):(\d\d)(?::(\d\d))?(?:\.\d+)?\s*([+-]\d\d:?\d\d|[a-z]{1,4}\b)?/i.exec(text) ?? [];
  if (!hour) return '';
  const hours = zones.get(zone.toLowerCase());
  const offset =
    hours === undefined
      ? /\d/.test(zone)
        ? zone
        : ''
      : hours
        ? `${hours < 0 ? '-' : '+'}${two(Math.abs(hours))}:00`
        : 'Z';
  return `T${two(hour)}:${minute}:${second}${offset}`;
}

const two = (part: string | number | undefined) => String(part).padStart(2, '0');
