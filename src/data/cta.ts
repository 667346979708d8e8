import { moreFor } from './more-for.js';
import { sharedLoad } from './shared-load.js';

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
  /** A picture: an absolute http(s) address. */
  image?: string;
  /** Text for those who don't see the picture. */
  imageAlt?: string;
  /** The words of a second, quieter link. */
  secondLabel?: string;
  /** Where the second link leads: an absolute http(s) address. */
  secondUrl?: string;
}

/**
 * Reads a call to action out of JSON: an object with `heading`, `text`, `label` and `url`, each a string and optional,
 * but with a heading or a label.
 * @param json Parsed JSON, or text that should be JSON.
 * @param baseUrl Absolute address that `url` resolves against.
 * @throws {FeedError} with the codes `unknown-format`, `not-json` and `missing-part`.
 */
export const readCta = async (json: unknown, baseUrl: string): Promise<Cta> =>
  (await moreFor(baseUrl)).readCta(json, baseUrl);

/** Loads a call to action, shared between all who ask for the same address: see {@link sharedLoad}. */
export const loadCta = sharedLoad<Cta>(({ json, url }) => readCta(json, url));
