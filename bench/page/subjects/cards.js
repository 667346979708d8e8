// Our card, from the script tag's file, one element for each article.
import { grid } from './card.js';

export const prepare = () => {};

export function show(container, articles) {
  container.style = grid;
  const cards = articles.map((article) => Object.assign(document.createElement('zen-article-card'), { article }));
  container.append(...cards);
  return new Promise((resolve) => cards.at(-1).addEventListener('zen-load', resolve, { once: true }));
}
