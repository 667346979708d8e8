// Our card, from the script tag's file, one element for each article.
export const prepare = () => {};

export function show(container, articles) {
  const cards = articles.map((article) =>
    Object.assign(document.createElement('zen-article-card'), { article, loading: 'eager' }),
  );
  container.append(...cards);
  return Promise.all(
    cards.map((card) => new Promise((resolve) => card.addEventListener('zen-load', resolve, { once: true }))),
  );
}
