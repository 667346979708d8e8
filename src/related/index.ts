/**
 * Which articles belong together: pure functions that run in browsers, workers and Node.
 * Public entry `zen-widgets/related`.
 */
export { findArticle } from './identity.js';
export type { RelatedReason } from './reasons.js';
export { relatedTo, type Related, type RelatedOptions } from './related-to.js';
