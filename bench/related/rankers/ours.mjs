import { relatedTo } from '../../../dist/related/index.js';

/** `relatedTo` of zen-widgets/related, as a widget calls it. */
export const ours = {
  name: 'ours',
  prepare(records) {
    const articles = records.map(asArticle);
    const indexOf = new Map(articles.map((article, index) => [article, index]));
    // The first answer for a list may index it for all others, so it belongs to the preparation.
    relatedTo(articles[0], articles);
    return (index) => relatedTo(articles[index], articles).map(({ article }) => indexOf.get(article));
  },
};

/** An Article as src/data/article.ts has it, without picks. */
function asArticle({ id, url, title, excerpt, text, tags, authors, date }) {
  return {
    id,
    title,
    excerpt,
    tags,
    html: text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
    authors: authors.map((name) => ({ name })),
    // The rest only where there is one: an Article's URL is absolute.
    ...(URL.canParse(url) && { url }),
    ...(date && { published: date }),
  };
}
