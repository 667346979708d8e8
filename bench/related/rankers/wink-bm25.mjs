import bm25 from 'wink-bm25-text-search';
import { queryText } from './query-text.mjs';
import { winkWords } from './wink-words.mjs';

/** https://github.com/winkjs/wink-bm25-text-search */
export const winkBm25 = {
  name: 'wink-bm25-text-search (BM25)',
  prepare(articles) {
    const engine = bm25();
    engine.defineConfig({ fldWeights: { title: 2, tags: 2, excerpt: 1, text: 0.5 } });
    engine.definePrepTasks([winkWords]);
    articles.forEach(({ title, tags, excerpt, text }, index) =>
      engine.addDoc({ title, tags: tags.join(' '), excerpt, text }, index),
    );
    engine.consolidate();
    return (query) => engine.search(queryText(articles[query]), articles.length).map(([index]) => Number(index));
  },
};
