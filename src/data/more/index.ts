/**
 * What few pages need, and each only a part of it: the rarer formats, and words for what went wrong. In the script tag's
 * build a file of its own, which shares no code with the main one: an error from here is no `FeedError` there.
 */
export { explain } from './explain.js';
export { nextPages } from './next-pages.js';
export { readCta } from './read-cta.js';
export { understand } from './understand.js';
export { mayAskAgain } from './wait-after.js';
