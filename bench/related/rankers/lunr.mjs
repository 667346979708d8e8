import lunr from 'lunr';
import { queryText } from './query-text.mjs';

/** https://lunrjs.com/ */
export const lunrSearch = {
  name: 'lunr',
  prepare(articles) {
    const index = lunr((builder) => {
      builder.field('title', { boost: 2 });
      builder.field('tags', { boost: 2 });
      builder.field('excerpt');
      builder.field('text');
      articles.forEach(({ title, tags, excerpt, text }, id) =>
        builder.add({ id, title, tags: tags.join(' '), excerpt, text }),
      );
    });
    return (query) => {
      // Terms, not a query string: a title may hold characters that mean something in one.
      const terms = lunr.tokenizer(queryText(articles[query]));
      return index.query((builder) => builder.term(terms)).map(({ ref }) => Number(ref));
    };
  },
};
