import type { Cta } from '../cta.js';
import { fields } from '../json.js';
import { maxText } from '../limits.js';
import { plainText } from '../text.js';
import { safeUrl } from '../url.js';

/**
 * Reads a call to action out of JSON: an object with `heading`, `text`, `label` and `url`, each a string and optional,
 * but with a heading or a label; undefined for anything else.
 * @param json Parsed JSON.
 * @param baseUrl Absolute address that `url` resolves against.
 */
export function readCta(json: unknown, baseUrl: string): Cta | undefined {
  const raw = fields(json);
  const cta: Cta = {};
  const heading = plainText(raw['heading']);
  const text = plainText(raw['text'], maxText);
  const label = plainText(raw['label']);
  const url = safeUrl(raw['url'], baseUrl);
  if (!heading && !label) return undefined;
  if (heading) cta.heading = heading;
  if (text) cta.text = text;
  if (label) cta.label = label;
  if (url) cta.url = url;
  return cta;
}
