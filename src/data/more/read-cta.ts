import type { Cta } from '../cta.js';
import { FeedError } from '../feed-error.js';
import { fields } from '../json.js';
import { maxText } from '../limits.js';
import { plainText } from '../text.js';
import { safeUrl } from '../url.js';
import { explain } from './explain.js';

/**
 * Reads a call to action out of JSON: an object with `heading`, `text`, `label` and `url`, each a string and optional,
 * but with a heading or a label.
 * @param json Parsed JSON, or text that should be JSON.
 * @param baseUrl Absolute address that `url` resolves against.
 * @throws {FeedError} with the codes `unknown-format` and `not-json`.
 */
export function readCta(json: unknown, baseUrl: string): Cta {
  const raw = fields(json);
  const cta: Cta = {};
  const heading = plainText(raw['heading']);
  const text = plainText(raw['text'], maxText);
  const label = plainText(raw['label']);
  const url = safeUrl(raw['url'], baseUrl);
  if (!heading && !label) {
    const isText = typeof json === 'string' || json instanceof Uint8Array;
    throw explain(
      new FeedError(isText ? 'not-json' : 'unknown-format', baseUrl),
      'A call to action is JSON with a heading or a label, and may have a text and a url',
    );
  }
  if (heading) cta.heading = heading;
  if (text) cta.text = text;
  if (label) cta.label = label;
  if (url) cta.url = url;
  const image = safeUrl(raw['image'], baseUrl);
  const imageAlt = plainText(raw['imageAlt']);
  const secondLabel = plainText(raw['secondLabel']);
  const secondUrl = safeUrl(raw['secondUrl'], baseUrl);
  if (image) cta.image = image;
  if (imageAlt) cta.imageAlt = imageAlt;
  if (secondLabel) cta.secondLabel = secondLabel;
  if (secondUrl) cta.secondUrl = secondUrl;
  return cta;
}
