import MiniSearch from 'minisearch';
import { queryText } from './query-text.mjs';

/** https://lucaong.github.io/minisearch/ */
export const miniSearch = {
  name: 'MiniSearch',
  prepare(articles) {
    const index = new MiniSearch({ fields: ['title', 'tags', 'excerpt', 'text'] });
    index.addAll(
      articles.map(({ title, tags, excerpt, text }, id) => ({ id, title, tags: tags.join(' '), excerpt, text })),
    );
    return (query) => index.search(queryText(articles[query]), { boost: { title: 2, tags: 2 } }).map(({ id }) => id);
  },
};
