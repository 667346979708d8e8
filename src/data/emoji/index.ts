import type { Article } from '../article.js';
import { withEmoji } from './replace.js';

/** The articles with emoji for the short codes in their texts; those in which nothing changes are the same objects. */
export const emojiIn = (articles: readonly Article[]): Article[] => articles.map(withEmojiIn);

function withEmojiIn(article: Article): Article {
  const { title, excerpt, tags } = article;
  const changed: Article = { ...article, title: withEmoji(title) };
  if (excerpt) changed.excerpt = withEmoji(excerpt);
  // Two codes can stand for the same emoji.
  if (tags) changed.tags = [...new Set(tags.map(withEmoji))];
  const isSame = changed.title === title && changed.excerpt === excerpt && `${changed.tags}` === `${tags}`;
  return isSame ? article : changed;
}
