// Our card, from the script tag's file, one element for each article.
import { asGrid } from './card.js';

export const prepare = () => {};

const areShown = ({ lastElementChild: last }) =>
  new Promise((resolve) => last.addEventListener('zen-load', resolve, { once: true }));

export function show(container, articles) {
  asGrid(container);
  container.append(
    ...articles.map((article) => Object.assign(document.createElement('zen-article-card'), { article })),
  );
  return areShown(container);
}

export function retitle(container, articles) {
  articles.forEach((article, index) => {
    container.children[index].article = article;
  });
  return areShown(container);
}
