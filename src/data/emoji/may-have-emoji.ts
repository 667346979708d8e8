import type { Article } from '../article.js';

/** Whether a text of the article may have a short code in it, so that the table of them is worth loading. */
export const mayHaveEmoji = ({ title, excerpt, tags }: Article): boolean =>
  // Not the minutes of a time.
  /:(?!\d\d:)[\w+-]+:/.test(`${title} ${excerpt} ${tags}`);
