import { cutText } from '../../dist/data/excerpt.js';
import { shortItem } from './item.mjs';

/** Most bytes of a file. */
export const maxSize = 4096;

const sizeOf = (text) => Buffer.byteLength(text);

const feedOf = (items) =>
  `{"version":"https://jsonfeed.org/version/1.1","title":"Related articles","items":[${items.join(',')}]}`;
const textOf = (items) => feedOf(items.map((item) => JSON.stringify(item)));

/** Each article is in several files. */
const known = new WeakMap();

/** The text of an article's item. */
function itemText(article) {
  let text = known.get(article);
  if (!text) known.set(article, (text = JSON.stringify(shortItem(article))));
  return text;
}

/** The text of a JSON Feed of a few articles that never has more than 4 kB, whatever they are. */
export function smallFeed(articles) {
  let text = feedOf(articles.map(itemText));
  if (sizeOf(text) <= maxSize) return text;
  let items = articles.map(shortItem);
  for (const max of [120, 80, 40, 0]) {
    if (sizeOf(text) <= maxSize) return text;
    items = items.map(({ summary, ...rest }) => (summary && max ? { ...rest, summary: cutText(summary, max) } : rest));
    text = textOf(items);
  }
  if (sizeOf(text) > maxSize) {
    // One that is too large by itself must not push out all others.
    items = items.map((item) => ({ ...item, tags: undefined })).filter((item) => sizeOf(textOf([item])) <= maxSize);
    while (sizeOf((text = textOf(items))) > maxSize) items.pop();
  }
  return text;
}
