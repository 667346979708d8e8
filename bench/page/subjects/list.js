// Our list, from the script tag's file, with the articles as a property.
export const prepare = () => {};

export function show(container, articles) {
  const list = document.createElement('zen-related-posts');
  Object.assign(list, { articles, limit: articles.length, order: 'feed', current: 'none', loading: 'eager' });
  container.append(list);
  return new Promise((resolve) => list.addEventListener('zen-load', resolve, { once: true }));
}

export function retitle(container, titles) {
  const [list] = container.children;
  list.articles = list.articles.map((article, index) => ({ ...article, title: titles[index] }));
  return new Promise((resolve) => list.addEventListener('zen-load', resolve, { once: true }));
}
