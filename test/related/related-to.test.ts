import { expect } from '@open-wc/testing';
import type { Article } from '../../src/data/article.js';
import { findArticle, relatedTo } from '../../src/related/index.js';

const article = (id: string, changes: Partial<Article> = {}): Article => ({ id, title: id, ...changes });
const ids = (...args: Parameters<typeof relatedTo>) => relatedTo(...args).map(({ article }) => article.id);

describe('related articles', () => {
  it('are never the article itself, under its id or under its URL', () => {
    const current = article('a', { url: 'https://x.example/a/' });
    expect(
      ids(current, [current, article('b', { url: 'http://www.x.example/a?utm_source=mail#top' }), article('c')]),
    ).to.deep.equal(['c']);
  });

  it('start with those that the publisher picked, in the publisher’s order', () => {
    const current = article('a', { tags: ['x', 'y'], related: ['d', 'missing', 'c'] });
    const others = [article('b', { tags: ['x', 'y'] }), article('c'), article('d')];
    expect(ids(current, others)).to.deep.equal(['d', 'c', 'b']);
  });

  it('go on with those that share the most tags, whatever their case', () => {
    const current = article('a', { tags: ['AI', 'Web'] });
    const others = [
      article('b', { tags: ['Cloud'] }),
      article('c', { tags: ['ai', 'Cloud'] }),
      article('d', { tags: ['web', 'ai'] }),
    ];
    expect(ids(current, others)).to.deep.equal(['d', 'c', 'b']);
  });

  it('are the newest first among equals, those without a date last, else in the order of the feed', () => {
    const others = [
      article('undated'),
      article('old', { published: '2020-01-01' }),
      article('new', { published: '2026-01-01T10:00:00+05:30' }),
      article('undated too'),
    ];
    expect(ids(undefined, others)).to.deep.equal(['new', 'old', 'undated', 'undated too']);
  });

  it('tell why they were chosen', () => {
    const [first] = relatedTo(article('a', { tags: ['AI'], related: ['b'] }), [article('b', { tags: ['ai'] })]);
    expect(first!.reasons).to.deep.equal([{ kind: 'picked' }, { kind: 'tag', tag: 'ai' }]);
  });

  it('leave their input as it was', () => {
    const given = Object.freeze([article('b'), article('c', { published: '2026-01-01' })]);
    relatedTo(article('a'), given);
    expect(given.map(({ id }) => id)).to.deep.equal(['b', 'c']);
  });
});

describe('the article that a page shows', () => {
  const articles = [article('7', { url: 'https://x.example/b/?p=2&a=1' }), article('8')];

  it('is found by id, or by a URL that differs only in what does not matter', () => {
    expect(findArticle(articles, ['8'])!.id).to.equal('8');
    expect(findArticle(articles, ['http://www.x.example/b/index.html?p=2&fbclid=z&a=1&utm_source=y#top'])!.id).to.equal(
      '7',
    );
  });

  it('is not found by another URL', () => {
    expect(findArticle(articles, ['https://x.example/b/?p=3', 'nonsense'])).to.equal(undefined);
  });
});
