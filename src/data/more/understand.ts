import { FeedError } from '../feed-error.js';
import type { Format, Reading, ReadOptions } from '../formats/format.js';
import { explain } from './explain.js';
import { formats } from './formats.js';
import { jsonFrom } from './nearly-json.js';
import { preparedReading } from './prepared-reading.js';
import { refusal } from './refusal.js';

/** A format, and what it is to read in which way. */
export interface Understood {
  format: Format;
  json: unknown;
  reading: Reading;
}

/**
 * Finds out how to read an answer: in the format that the page names (the generic one where it names fields), else in
 * the first that knows it.
 * @param json Parsed JSON, or the bytes or the text of what is none.
 * @param baseUrl Absolute address that it came from.
 * @param registered Formats of the page's own, which are asked first.
 * @throws {FeedError} when nothing knows it.
 */
export function understand(json: unknown, baseUrl: string, options: ReadOptions, registered: Format[]): Understood {
  const value = jsonFrom(json);
  const wanted = options.format?.toLowerCase() || (options.map && 'generic');
  const format = [...registered, ...formats].find((one) => (wanted ? one.name === wanted : one.matches(value)));
  if (format) return { format, json: value, reading: preparedReading(options, baseUrl) };
  const { code, status, hint } = refusal(value, options, baseUrl);
  throw explain(new FeedError(code, baseUrl, status), hint);
}
