import { FeedError } from './feed-error.js';
import { maxBytes, maxValues } from './limits.js';

/**
 * Reads a response part by part, and stops as soon as it is more than a page can take: in bytes, or in signs that begin
 * or part the values of JSON, many of which take long to parse.
 * @throws {FeedError} with the code `too-large`.
 */
export async function readBody({ body }: Response, url: string): Promise<Blob> {
  const reader = body?.getReader();
  const isTooMuch = valueCounter();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (let size = 0, part; reader && !(part = await reader.read()).done;) {
    parts.push(part.value);
    if ((size += part.value.length) > maxBytes || isTooMuch(part.value)) {
      // Ends the request, whose end may be far.
      void reader.cancel().catch(() => {});
      throw new FeedError('too-large', url);
    }
  }
  return new Blob(parts);
}

/** Counts over all parts what may be a value of JSON, commas in texts too; tells whether it is too many. */
export function valueCounter(): (bytes: Uint8Array) => boolean {
  let count = 0;
  return (bytes) => {
    // A comma, or an opening bracket of either kind.
    for (const byte of bytes) if (byte === 44 || (byte | 32) === 123) count++;
    return count > maxValues;
  };
}
