/** The units of `Intl.RelativeTimeFormat` that a date is told in, each with its length in days. */
const units: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365.25],
  ['month', 30.44],
  ['week', 7],
  ['day', 1],
];

/**
 * How long ago the day of an ISO date was, such as "3 days ago" or "yesterday", counted in days of the publisher's
 * calendar against the reader's. Undefined for what is no date.
 */
export function dayAgoInWords(iso: string, language: string, now = new Date()): string | undefined {
  const day = Date.parse(iso.slice(0, 10));
  if (!day) return undefined;
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  const days = Math.round((day - today) / 86_400_000);
  const [unit, length] = units.find(([, length]) => Math.abs(days) >= length) ?? units.at(-1)!;
  // Rounded down, as people count years.
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(Math.trunc(days / length), unit);
}
