// Our list, from the script tag's file, with the articles as a property.
export const prepare = () => {};

const isShown = (list) => new Promise((resolve) => list.addEventListener('zen-load', resolve, { once: true }));

export function show(container, articles) {
  const list = document.createElement('zen-related-posts');
  Object.assign(list, { articles, limit: articles.length, order: 'feed', current: 'none', loading: 'eager' });
  container.append(list);
  return isShown(list);
}

export function retitle({ firstElementChild: list }, articles) {
  list.articles = articles;
  return isShown(list);
}
