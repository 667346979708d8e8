import { expect } from '@open-wc/testing';
import { readFeed } from '../../../src/data/formats/index.js';

const base = 'https://abc123.apicdn.sanity.io/v2024-01-01/data/query/production?query=*';
const reference = 'image-0f3a-800x450-jpg';
const row = (fields: object) => ({
  _id: 'p1',
  _type: 'post',
  _createdAt: '2024-03-01T10:00:00Z',
  title: 'Tom & Jerry',
  ...fields,
});
const read = (result: unknown) =>
  readFeed({ query: '*', result, ms: 3 }, base, { linkTemplate: 'https://blog.example/{slug}' });

describe('Sanity', () => {
  it('reads a row with a slug in an object and a picture by reference', () => {
    const body = [
      {
        _type: 'block',
        children: [
          { _type: 'span', text: 'Hello ' },
          { _type: 'span', text: 'you' },
        ],
      },
      { _type: 'image', asset: { _ref: reference } },
      { _type: 'block', children: [{ _type: 'span', text: 'Again' }] },
    ];
    expect(
      read([
        row({
          slug: { _type: 'slug', current: 'tom' },
          publishedAt: '2024-03-10T10:00:00Z',
          mainImage: { _type: 'image', alt: 'A hero', asset: { _type: 'reference', _ref: reference } },
          author: { name: 'Ana Meijer' },
          categories: [{ title: 'News' }, null],
          body,
        }),
      ]),
    ).to.deep.equal({
      format: 'sanity',
      articles: [
        {
          id: 'p1',
          title: 'Tom & Jerry',
          url: 'https://blog.example/tom',
          excerpt: 'Hello you Again',
          image: {
            url: 'https://cdn.sanity.io/images/abc123/production/0f3a-800x450.jpg',
            alt: 'A hero',
            width: 800,
            height: 450,
          },
          authors: [{ name: 'Ana Meijer' }],
          published: '2024-03-10T10:00:00Z',
          tags: ['News'],
        },
      ],
    });
  });

  it('takes a picture’s address where the query has followed the reference', () =>
    expect(read([row({ image: { asset: { url: 'https://cdn.sanity.io/x.jpg' } } })]).articles[0]?.image?.url).to.equal(
      'https://cdn.sanity.io/x.jpg',
    ));

  it('reads a single row, and leaves drafts out', () => {
    expect(read(row({})).articles.map(({ id }) => id)).to.deep.equal(['p1']);
    expect(read([row({ _id: 'drafts.p1' })]).articles).to.deep.equal([]);
  });

  it('is an empty feed where the query finds nothing', () => expect(read([]).articles).to.deep.equal([]));
});
