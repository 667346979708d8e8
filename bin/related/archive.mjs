import { createHash } from 'node:crypto';
import { fields, identifier } from '../../dist/data/json.js';
import { pagesOf } from './pages.mjs';
import { turn } from './turn.mjs';

/** How much of an article's text the index reads. */
const maxHtml = 20_000;

/**
 * The articles of all feeds, each id once, and a fingerprint of them. Their HTML is kept in a file.
 * @param keepsItems Whether the JSON of items is kept too, as far as it is JSON Feed.
 */
export async function archiveOf({ feeds, base, reading, keepsItems }, { folder, texts, stop, progress }) {
  const articles = [];
  /** By place, what reads an item's JSON. */
  const items = [];
  const ids = new Set();
  const hash = createHash('sha256');
  let head;
  let pages = 0;
  let keptPages = 0;
  for (const feed of feeds)
    for await (const page of pagesOf(feed, { base, reading, folder, stop })) {
      pages++;
      if (page.wasKept) keptPages++;
      else if (keptPages) {
        progress.say(`Going on: ${keptPages} pages are here already.`);
        keptPages = 0;
      }
      const own = keepsItems && page.format === 'json-feed' ? itemsOf(page.json) : undefined;
      if (own) head ??= headOf(page.json);
      for (const article of page.articles) {
        if (ids.has(article.id)) continue;
        ids.add(article.id);
        const item = own?.get(article.id);
        hash.update(JSON.stringify([article, item]));
        if (item) items[articles.length] = texts.keep(JSON.stringify(item));
        articles.push(withoutHtml(article, texts));
        if (articles.length % 1000 === 0) await turn(stop);
      }
      progress.show(`Reading: ${articles.length} articles, ${pages} pages`);
      await turn(stop);
    }
  if (keptPages) progress.say(`Going on: all ${keptPages} pages are here already.`);
  return { articles, items, head, pages, fingerprint: hash.digest('hex') };
}

/** The article with its HTML read from the file whenever somebody asks for it. */
function withoutHtml({ html, ...article }, texts) {
  if (!html) return article;
  return Object.defineProperty(article, 'html', { get: texts.keep(html.slice(0, maxHtml)), enumerable: true });
}

/** The items of a JSON Feed by id, with what the feed says for all of them. */
function itemsOf(json) {
  const { items, authors, author, language } = fields(json);
  const byId = new Map();
  for (const item of Array.isArray(items) ? items : []) {
    const id = identifier(fields(item).id);
    if (!id || byId.has(id)) continue;
    const hasAuthors = item.authors || item.author;
    byId.set(id, { ...(language && { language }), ...(!hasAuthors && { authors, author }), ...item });
  }
  return byId;
}

/** What a JSON Feed says of itself and stays true of a copy. */
function headOf(json) {
  const { title, description, home_page_url, icon, favicon } = fields(json);
  return { title: title ?? '', description, home_page_url, icon, favicon };
}
