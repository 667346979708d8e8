import type { Reading, ReadOptions } from '../formats/format.js';
import { pageUrl, safeUrl } from '../url.js';
import { linkFrom } from './link-template.js';

/**
 * Makes what a page says about a feed ready for reading it.
 * @param baseUrl Absolute address of the feed, which stands in for the page's own where there is no page.
 */
export function preparedReading({ linkTemplate, imageBase, map }: ReadOptions, baseUrl: string): Reading {
  const page = pageUrl() ?? baseUrl;
  return {
    ...(map && { map }),
    ...(linkTemplate && { link: (source: unknown) => safeUrl(linkFrom(linkTemplate, source), page) }),
    // A base without a slash at its end would lose its last part.
    ...(imageBase && { imageBase: safeUrl(imageBase.replace(/\/?$/, '/'), page) }),
  };
}
