/**
 * Registers every element. Public entry `zen-widgets`, which lists every public name by hand.
 */

// The feed comes first: the widgets inside it find it already upgraded.
export { ZenFeed } from './elements/feed/define.js';
export { ZenArticleCard } from './elements/article-card/define.js';
export { ZenRelatedPosts } from './elements/related-posts/define.js';
export { ZenCta } from './elements/cta/define.js';

export {
  ZenClickEvent,
  ZenErrorEvent,
  ZenLoadEvent,
  ZenViewEvent,
  type LoadDetail,
  type ReaderDetail,
} from './elements/shared/events.js';
export type { LoadState } from './elements/shared/zen-element.js';
export type { Strings } from './elements/shared/strings/index.js';

export { FeedError, loadFeed, readFeed, registerFormat } from './data/index.js';
export type { Article, ArticleAuthor, ArticleImage, Feed, FeedErrorCode, Format, LoadOptions } from './data/index.js';
export { findArticle, relatedTo, type Related, type RelatedOptions, type RelatedReason } from './related/index.js';
export { version } from './version.js';
