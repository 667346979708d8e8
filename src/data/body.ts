import { maxBytes, maxValues } from './limits.js';

/** What a server answered. */
export interface JsonAnswer {
  /** The parsed body; its bytes (`Uint8Array`) where it is not JSON, which may still be a feed in XML. */
  json: unknown;
  /** The address that answered in the end, after redirects. */
  url: string;
  /** What else the server said. */
  headers: Headers;
}

/** Reads an answer; undefined when it is too large. */
export async function answerFrom(response: Response, url: string): Promise<JsonAnswer | undefined> {
  const body = await readBody(response);
  const json = await body
    ?.text()
    .then(JSON.parse)
    .catch(async () => new Uint8Array(await body.arrayBuffer()));
  return body && { json, url: response.url || url, headers: response.headers };
}

/**
 * Reads a response part by part, and stops as soon as it is more than a page can take: in bytes, or in signs that begin
 * or part the values of JSON, many of which take long to parse. Undefined then.
 */
async function readBody({ body }: Response): Promise<Blob | undefined> {
  const reader = body?.getReader();
  const isTooMuch = valueCounter();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (let size = 0, part; reader && !(part = await reader.read()).done;) {
    parts.push(part.value);
    if ((size += part.value.length) > maxBytes || isTooMuch(part.value)) {
      // Ends the request, whose end may be far.
      void reader.cancel().catch(() => {});
      return undefined;
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
