// A small app that uses the npm package: it loads the feed itself, sets articles as properties, and listens.
import { loadFeed, type Article, type ZenArticleCard, type ZenRelatedPosts } from 'zen-widgets';

const find = <Kind extends Element>(selector: string): Kind => document.querySelector<Kind>(selector)!;

const query = find<HTMLInputElement>('#query');
const found = find('#found');
const results = find('#results');
const chosen = find<HTMLElement>('#chosen');
const list = find('#list');
const related = find<ZenRelatedPosts>('zen-related-posts');
const log = find('#log');

let articles: readonly Article[] = [];

/** One card per article, keeping those that are there already. */
function showCards(parent: Element, wanted: readonly Article[], layout: ZenArticleCard['layout']): void {
  const cards = [...parent.querySelectorAll('zen-article-card')];
  const kept = wanted.map((article) => {
    const card = cards.find((other) => other.article === article) ?? document.createElement('zen-article-card');
    card.article = article;
    card.layout = layout;
    return card;
  });
  parent.replaceChildren(...kept);
}

function search(): void {
  const words = query.value.toLowerCase().split(/\s+/).filter(Boolean);
  const hits = articles.filter(({ title, excerpt, tags, authors }) => {
    const text = [title, excerpt, ...(tags ?? []), ...(authors ?? []).map(({ name }) => name)].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  });
  found.textContent = hits.length === 1 ? '1 article' : `${hits.length} articles`;
  showCards(results, hits.slice(0, 12), 'vertical');
}

const picked: Article[] = [];

function pick(article: Article): void {
  if (!picked.includes(article)) picked.unshift(article);
  chosen.hidden = false;
  showCards(list, picked, 'horizontal');
  related.articles = articles;
  related.current = article.id;
}

function write(name: string, text: string): void {
  const entry = document.createElement('li');
  const code = document.createElement('code');
  code.textContent = name;
  entry.append(code, ` ${text}`);
  log.prepend(entry);
}

document.body.addEventListener('zen-view', ({ detail }) => write('zen-view', detail.article?.title ?? ''));
document.body.addEventListener('zen-click', (event) => {
  const { article, position } = event.detail;
  write('zen-click', `${article?.title} (position ${position})`);
  // From the list, a click opens the article; elsewhere it puts the article on the list.
  if (!article || (event.target instanceof Element && list.contains(event.target))) return;
  event.preventDefault();
  pick(article);
});
find('form').addEventListener('submit', (event) => event.preventDefault());
query.addEventListener('input', search);

try {
  ({ articles } = await loadFeed(find<HTMLElement>('main').dataset.feed!));
  search();
  // The list starts with one, so that there is something to see.
  if (articles[0]) pick(articles[0]);
} catch (error) {
  found.textContent = error instanceof Error ? error.message : String(error);
}
