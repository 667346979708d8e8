/** Most bytes of one answer, after decompression. */
export let maxBytes = 5_000_000;
/** Most values in one answer, so that no answer of that size keeps the page busy for long while it is parsed. */
export let maxValues = 150_000;
/** Most items read from any one list, such as the articles of a feed. */
export let maxItems = 1000;
/** Most authors and most tags read of one article. */
export const maxNames = 100;
/** Longest name, title or other single line, in UTF-16 units. */
export const maxLine = 500;
/** Longest excerpt or other short text, in UTF-16 units. */
export const maxText = 1000;
/** Longest start of any one text that is looked at, in UTF-16 units. */
export const maxHtml = 100_000;
/** Longest text that is tried as nearly JSON, in UTF-16 units. */
export let maxNearly = 1_500_000;
/** Longest address or identifier, in UTF-16 units. */
export const maxUrl = 2048;
/** How long one request may take, headers and body together, in milliseconds. */
export let maxWait = 10_000;
/** How long to wait before the first and the second retry, in milliseconds; a quarter more or less at random. */
export const retryWaits = [1000, 4000];
/** Longest wait that a server may ask for before a retry, in milliseconds; who asks for more is not asked again. */
export const maxRetryAfter = 30_000;
/** Most pages of one feed that a widget follows, the first included. */
export const maxPages = 10;
/** How long an answer is given again without asking the server, in milliseconds. */
export const maxAge = 300_000;
/** Most answers kept in memory. */
export const maxKept = 50;

/** Lifts what only browsers need to be kept from, for tools that read large archives; see bin/. */
export function liftLimits(): void {
  // Not infinite: some are passed on to what takes 32 bits only.
  maxBytes = maxValues = maxItems = maxNearly = 2 ** 31 - 1;
  maxWait = 120_000;
}
