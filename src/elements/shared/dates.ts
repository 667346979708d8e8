const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * The day of an ISO date in words, such as "10 March 2024": the publisher's day, as the first ten characters name it,
 * never moved by the reader's time zone. Undefined for what is no date. One formatter is kept per language.
 */
export function dayInWords(iso: string, language: string): string | undefined {
  const day = Date.parse(iso.slice(0, 10));
  // The first formatter takes long: not for nothing.
  if (!day) return undefined;
  if (!formats.has(language))
    formats.set(language, new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }));
  return formats.get(language)!.format(day);
}

/**
 * Has the engine take what the first date in words needs, up to a tenth of a second on a slow phone, while nobody waits for
 * it, and in tasks of about the same length: it shares what it has to look up with these others.
 */
export function warmUp(language: string): void {
  if (formats.size) return;
  setTimeout(() => new Intl.Locale(language).maximize());
  setTimeout(() => 'a'.localeCompare('b'));
  setTimeout(() => dayInWords('2000-01-01', language));
}

/** A number of minutes in words, such as "7 min". */
export const minutesInWords = (minutes: number, language: string): string =>
  new Intl.NumberFormat(language, { style: 'unit', unit: 'minute' }).format(minutes);
