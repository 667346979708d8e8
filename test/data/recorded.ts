import type { Article, Feed } from '../../src/data/article.js';

/** A recorded answer, parsed anew on each call. */
export async function recorded(name: string): Promise<unknown> {
  const response = await fetch(new URL(`../fixtures/recorded/${name}.json`, import.meta.url));
  if (!response.ok) throw new Error(`No recorded answer ${name}`);
  return response.json();
}

/** The article with an id; throws where there is none. */
export function byId(feed: Feed, id: string): Article {
  const article = feed.articles.find((article) => article.id === id);
  if (!article) throw new Error(`No article ${id}`);
  return article;
}
