import { expect } from '@open-wc/testing';
import type { Article } from '../../src/data/article.js';
import { relatedTo } from '../../src/related/index.js';

/** What test/related/make-golden.mjs wrote. */
interface Golden {
  articles: Article[];
  /** By id of an article, ids and scores of the six that belong to it. */
  related: Record<string, [id: string, score: number][]>;
}

describe('the ranking', () => {
  it('is to the last digit what it is in Node, in all languages', async () => {
    const golden = (await (await fetch(new URL('golden.json', import.meta.url))).json()) as Golden;
    const found = golden.articles.map((article) => [
      article.id,
      relatedTo(article, golden.articles, { limit: 6 }).map(({ article: { id }, score }) => [id, score]),
    ]);
    expect(Object.fromEntries(found)).to.deep.equal(golden.related);
  });
});
