export type { Article, ArticleAuthor, ArticleImage, Feed } from './article.js';
export { loadFeed, type LoadOptions } from './feed.js';
export { FeedError, type FeedErrorCode } from './feed-error.js';
export type { FieldMap, Format, ReadOptions } from './formats/format.js';
export { readFeed, registerFormat } from './formats/index.js';
