import { FeedError } from './feed-error.js';
import { fields } from './json.js';
import { maxText } from './limits.js';
import { sharedLoad } from './shared-load.js';
import { plainText } from './text.js';
import { safeUrl } from './url.js';

/** What a call to action says; every text is plain text on one line. */
export interface Cta {
  /** What it is about. */
  heading?: string;
  /** The text below the heading. */
  text?: string;
  /** The words on the button. */
  label?: string;
  /** Where the button leads: an absolute http(s) address. */
  url?: string;
}

/**
 * Reads a call to action out of JSON: an object with `heading`, `text`, `label` and `url`, each a string and optional,
 * but with a heading or a label.
 * @param json Parsed JSON.
 * @param baseUrl Absolute address that `url` resolves against.
 * @throws {FeedError} with the code `unknown-format`.
 */
export function readCta(json: unknown, baseUrl: string): Cta {
  const raw = fields(json);
  const cta: Cta = {};
  const heading = plainText(raw['heading']);
  const text = plainText(raw['text'], maxText);
  const label = plainText(raw['label']);
  const url = safeUrl(raw['url'], baseUrl);
  if (!heading && !label) throw new FeedError('unknown-format', baseUrl);
  if (heading) cta.heading = heading;
  if (text) cta.text = text;
  if (label) cta.label = label;
  if (url) cta.url = url;
  return cta;
}

/** Loads a call to action, shared between all who ask for the same address: see {@link sharedLoad}. */
export const loadCta = sharedLoad(readCta);
