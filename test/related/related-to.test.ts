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
    const current = article('a', {
      title: 'Design systems for small teams',
      tags: ['AI'],
      authors: [{ name: 'Ana Meijer' }],
      related: ['b'],
      html: '<p>As in <a href="https://x.example/c?utm_source=feed">an older text</a></p>',
    });
    const [first, second, third] = relatedTo(current, [
      article('b', { title: 'Small design teams', tags: ['ai'], authors: [{ name: 'Ana Meijer' }] }),
      article('c', { title: 'Something else', url: 'http://www.x.example/c/' }),
      article('d', { title: 'Nothing of the kind' }),
    ]);
    expect(first!.reasons).to.deep.equal([
      { kind: 'picked' },
      { kind: 'tag', tag: 'ai' },
      { kind: 'author', author: 'Ana Meijer' },
      { kind: 'terms', terms: ['design', 'small', 'team', 'ai'] },
    ]);
    expect(second!.reasons).to.deep.equal([{ kind: 'link' }]);
    expect(third!.reasons).to.deep.equal([{ kind: 'newest' }]);
  });

  it('share words, whatever their case, accents and plural', () => {
    const others = [article('b', { title: 'Trees and towns' }), article('c', { title: 'CAFÉS of the north' })];
    expect(ids(article('a', { title: 'A café in town, another café' }), others)[0]).to.equal('c');
  });

  it('are those that are near in time, among equals', () => {
    const on = (id: string, published: string) => article(id, { title: `Release ${id}`, tags: ['release'], published });
    const others = [on('1', '2018-01-01'), on('2', '2021-01-01'), on('3', '2025-01-01')];
    expect(ids(on('4', '2021-06-01'), others)).to.deep.equal(['2', '3', '1']);
  });

  it('are in the article’s own language before all others', () => {
    const others = [
      article('en', { title: 'Team Design', language: 'en', published: '2026-02-02' }),
      article('nl-NL', { title: 'Heel iets anders', language: 'nl-NL' }),
      article('unknown', { title: 'Iets anders' }),
      article('nl', { title: 'Het design van een team', language: 'nl' }),
    ];
    const current = article('a', { title: 'Team en design', language: 'nl' });
    expect(ids(current, others)).to.deep.equal(['nl', 'nl-NL', 'unknown', 'en']);
  });

  it('are nothing but related where nothing is to fill up', () => {
    const others = [article('b', { title: 'Trees' }), article('c', { title: 'Towns' })];
    expect(ids(article('a', { title: 'Towns' }), others, { fill: 'none' })).to.deep.equal(['c']);
    expect(ids(article('a', { title: 'Rivers' }), others, { fill: 'none' })).to.deep.equal([]);
  });

  it('leave out those that are excluded by id, address or slug', () => {
    const others = ['b', 'c', 'd', 'e'].map((id) => article(id, { url: `https://x.example/blog/post-${id}/` }));
    const exclude = ['b', 'http://www.x.example/blog/post-c?utm_source=mail', 'post-d'];
    expect(ids(undefined, others, { exclude })).to.deep.equal(['e']);
  });

  it('are as many as asked for at most', () => {
    expect(
      ids(
        undefined,
        ['b', 'c', 'd'].map((id) => article(id)),
        { limit: 2 },
      ),
    ).to.have.length(2);
  });

  describe('never repeat', () => {
    const text = 'We counted our technical debt in hours and found that half of it sat in five files.';

    it('one text under two addresses', () => {
      const twins = ['b', 'c'].map((id) =>
        article(id, { title: 'Debt in hours', excerpt: text, url: `https://x.example/${id}` }),
      );
      expect(ids(article('a', { title: 'Counting debt' }), twins)).to.deep.equal(['b']);
      expect(ids(twins[0], twins)).to.deep.equal([]);
    });

    it('one text that was changed a little', () => {
      const twins = [
        article('b', { title: 'Technical debt, counted in hours', excerpt: text }),
        article('c', { title: 'Technical debt counted in hours (updated)', excerpt: `${text} ${text.slice(0, 38)}` }),
      ];
      expect(ids(undefined, twins)).to.deep.equal(['b']);
    });

    it('one address under two ids', () => {
      const url = 'https://x.example/post';
      expect(ids(undefined, [article('b', { url }), article('c', { url: `${url}/?utm_medium=rss` })])).to.deep.equal([
        'b',
      ]);
    });

    it('one article in two languages, and keep the one in the language at hand', () => {
      const make = (id: string, language: string, changes: Partial<Article>) =>
        article(id, { title: language === 'nl' ? 'Schuld in uren' : 'Debt in hours', language, ...changes });
      const pairs: [string, string][] = [
        ['https://x.example/en/debt', 'https://x.example/nl/debt'],
        ['https://en.x.example/debt', 'https://nl.x.example/debt'],
        ['https://x.example/debt?lang=en', 'https://x.example/debt?lang=nl'],
      ];
      for (const [en, nl] of pairs) {
        const twins = [make('b', 'en', { url: en }), make('c', 'nl', { url: nl })];
        expect(ids(article('a', { language: 'nl' }), twins), nl).to.deep.equal(['c']);
      }
      const image = { url: 'https://x.example/debt.jpg', alt: '' };
      const twins = [make('b', 'en', { image }), make('c', 'nl', { image })];
      expect(ids(twins[1], twins)).to.deep.equal([]);
    });

    it('but keep episodes and releases apart, whose texts are alike', () => {
      const episodes = [41, 42].map((n) => article(`${n}`, { title: `The podcast, episode ${n}`, excerpt: text }));
      expect(ids(undefined, episodes)).to.have.length(2);
    });

    it('and do not take one short title for one text', () => {
      expect(
        ids(undefined, [article('b', { title: 'Weekly update' }), article('c', { title: 'Weekly update' })]),
      ).to.have.length(2);
    });
  });

  it('do not lead from all articles to the same few, where others are as good', () => {
    const equals = Array.from({ length: 30 }, (_, n) => article(`${n}`, { title: 'Weekly update', tags: ['news'] }));
    const shown = equals.map((one) => ids(one, equals, { limit: 2 }));
    expect(new Set(shown.flat())).to.have.length(30);
    // Nor back and forth between two.
    for (const [n, pair] of shown.entries()) for (const id of pair) expect(shown[+id], id).not.to.include(`${n}`);
  });

  it('are the same on every load', () => {
    const list = () =>
      Array.from({ length: 50 }, (_, n) => article(`${n}`, { title: `Update ${n % 3}`, tags: [`${n % 2}`] }));
    for (const n of [0, 7, 49]) expect(ids(list()[n], list())).to.deep.equal(ids(list()[n], list()));
  });

  describe('of a feed', () => {
    const feeds: [what: string, articles: Article[], count: number][] = [
      ['of nothing', [], 0],
      ['of one article', [article('b')], 1],
      ['of the article itself alone', [article('a')], 0],
      [
        'of a thousand equal articles',
        Array.from({ length: 1000 }, (_, n) => article(`${n}`, { title: 'Same' })),
        1000,
      ],
      ['without titles', ['b', 'c'].map((id) => article(id, { title: '' })), 2],
      ['with dates that are none', ['b', 'c'].map((id) => article(id, { published: 'soon' })), 2],
      ['of signs alone', ['b', 'c'].map((id) => article(id, { title: '🙂 !!' })), 2],
      ['whose ids are names of properties', ['__proto__', 'constructor'].map((id) => article(id)), 2],
    ];
    for (const [what, articles, count] of feeds)
      it(`${what} are a sensible list`, () => {
        const current = articles.find(({ id }) => id === 'a') ?? article('a', { tags: ['x'] });
        expect(ids(current, articles)).to.have.length(count);
        expect(ids(undefined, articles)).to.have.length(articles.length);
      });
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
