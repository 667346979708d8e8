import { expect } from '@open-wc/testing';
import { readFeed } from '../../../src/data/formats/index.js';

const base = 'https://blog.example/page/';
const article = (fields: object) => ({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Tom',
  ...fields,
});
const read = (json: unknown) => readFeed(json, base).articles;
const first = (fields: object) => read(article(fields))[0]!;

describe('JSON-LD', () => {
  it('reads a graph whose nodes refer to each other', () =>
    expect(
      readFeed(
        {
          '@context': 'https://schema.org',
          '@graph': [
            {
              '@type': ['Article', 'BlogPosting'],
              '@id': 'https://blog.example/tom/#article',
              headline: 'Tom &amp; Jerry',
              description: 'Plain & simple',
              author: { '@id': '#ana' },
              image: { '@id': '#hero' },
              mainEntityOfPage: { '@id': 'https://blog.example/tom/' },
              datePublished: '2024-03-10T10:00:00+0530',
              keywords: ['news', ['R&D']],
              articleSection: 'Tech',
              inLanguage: 'en-US',
              timeRequired: 'PT5M',
            },
            { '@type': 'Person', '@id': '#ana', name: 'Ana Meijer', url: 'https://blog.example/ana/' },
            {
              '@type': 'ImageObject',
              '@id': '#hero',
              url: '/hero.jpg',
              width: '1280px',
              height: { '@type': 'QuantitativeValue', value: 720 },
              caption: 'A hero',
            },
            { '@type': 'WebSite', name: 'Not an article' },
          ],
        },
        base,
      ),
    ).to.deep.equal({
      format: 'json-ld',
      articles: [
        {
          id: 'https://blog.example/tom/#article',
          title: 'Tom & Jerry',
          url: 'https://blog.example/tom/',
          excerpt: 'Plain & simple',
          image: { url: 'https://blog.example/hero.jpg', alt: 'A hero', width: 1280, height: 720 },
          authors: [{ name: 'Ana Meijer', url: 'https://blog.example/ana/' }],
          published: '2024-03-10T10:00:00+05:30',
          tags: ['news', 'R&D', 'Tech'],
          language: 'en-US',
          readingMinutes: 5,
        },
      ],
    }));

  it('reads a list of blocks, as a page has them', () =>
    expect(
      read([{ '@type': 'Organization', name: 'Us' }, null, article({}), [article({ headline: 'Jerry' })]]).map(
        ({ title }) => title,
      ),
    ).to.deep.equal(['Tom', 'Jerry']));

  it('reads the articles of a list and of a blog', () => {
    const list = { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: article({}) }] };
    const blog = { '@context': 'https://schema.org', '@type': 'Blog', blogPost: [article({ headline: 'Jerry' })] };
    expect([list, blog].map((json) => read(json)[0]?.title)).to.deep.equal(['Tom', 'Jerry']);
  });

  it('takes authors as names, lists and objects without a type', () => {
    const names = (author: unknown) => first({ author }).authors?.map(({ name }) => name);
    expect([names('Ana'), names(['Ana', { name: 'Jo' }]), names({ name: 'Ana' }), names(undefined)]).to.deep.equal([
      ['Ana'],
      ['Ana', 'Jo'],
      ['Ana'],
      undefined,
    ]);
  });

  it('takes no sentence for a picture, and the first of several', () => {
    const url = (image: unknown) => first({ image }).image?.url;
    expect([
      url('A caption by mistake'),
      url(['https://a.example/1.jpg', 'https://a.example/2.jpg']),
      url({ contentUrl: '//a.example/3.jpg' }),
    ]).to.deep.equal([undefined, 'https://a.example/1.jpg', 'https://a.example/3.jpg']);
  });

  it('takes the address from wherever it is', () => {
    const url = (fields: object) => first(fields).url;
    expect([
      url({ url: '//blog.example/a' }),
      url({ mainEntityOfPage: '/b' }),
      url({ mainEntityOfPage: true, '@id': 'https://blog.example/c' }),
      url({}),
    ]).to.deep.equal(['https://blog.example/a', 'https://blog.example/b', 'https://blog.example/c', undefined]);
  });

  it('survives nodes in a circle', () => {
    const graph = {
      '@graph': [{ '@type': 'Article', '@id': 'a', headline: 'Tom', author: { '@id': 'a' }, image: { '@id': 'a' } }],
    };
    expect(read(graph).map(({ title }) => title)).to.deep.equal(['Tom']);
  });

  it('refuses what has no article', () =>
    expect(() => read({ '@context': 'https://schema.org', '@type': 'JobPosting', title: 'Developer' }))
      .to.throw()
      .with.property('code', 'unknown-format'));
});
