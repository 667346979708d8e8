export type { Article, ArticleAuthor, ArticleImage, Feed } from './article.js';
export { loadFeed } from './feed.js';
export { FeedError, type FeedErrorCode } from './feed-error.js';
export type { Format } from './formats/format.js';
export { readFeed, registerFormat } from './formats/index.js';
export type { LoadOptions } from './shared-load.js';
