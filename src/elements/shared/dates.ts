const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * The day of an ISO date in words, such as "10 March 2024": the publisher's day, as the first ten characters name it,
 * never moved by the reader's time zone. Undefined for what is no date. One formatter is kept per language.
 */
export function dayInWords(iso: string, language: string): string | undefined {
  const day = Date.parse(iso.slice(0, 10));
  if (!formats.has(language)) {
    formats.set(language, new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }));
  }
  return day ? formats.get(language)!.format(day) : undefined;
}

let isWarm = false;

/**
 * Has the engine take what the first date in words needs, a tenth of a second on a slow phone, in two tasks while nobody
 * waits for it.
 */
export function warmUp(language: string): void {
  if (isWarm) return;
  isWarm = true;
  setTimeout(() => {
    new Intl.Locale(language).maximize();
    setTimeout(() => dayInWords('', language));
  });
}

/** A number of minutes in words, such as "7 min". */
export const minutesInWords = (minutes: number, language: string): string =>
  new Intl.NumberFormat(language, { style: 'unit', unit: 'minute' }).format(minutes);
