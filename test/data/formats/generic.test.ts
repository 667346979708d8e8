import { expect } from '@open-wc/testing';
import type { ReadOptions } from '../../../src/data/formats/format.js';
import { readFeed } from '../../../src/data/formats/index.js';

const base = 'https://api.example/v1/posts?limit=3';
const read = (json: unknown, options?: ReadOptions) => readFeed(json, base, options);
const first = (record: object, options?: ReadOptions) => read([{ title: 'T', ...record }], options).articles[0]!;
const titles = (json: unknown) => read(json).articles.map(({ title }) => title);

describe('any list of objects with a title', () => {
  const row = { title: 'Tom', url: '/tom' };
  const wrapped: [what: string, json: unknown][] = [
    ['a list', [row]],
    ['items', { items: [row] }],
    ['results', { count: 1, results: [row] }],
    ['data', { data: [row], links: {} }],
    ['data with a list in it', { status: 'success', data: { posts: [row] } }],
    ['edges of GraphQL', { data: { publication: { posts: { edges: [{ node: row }] } } } }],
    ['nodes of GraphQL', { data: { allPost: { nodes: [row] } } }],
    ['hits of OpenSearch', { hits: { total: 1, hits: [{ _id: '7', _source: row }] } }],
    ['hits of Algolia', { results: [{ hits: [{ objectID: '7', ...row }] }] }],
    ['hits of Typesense', { hits: [{ document: { id: '7', ...row } }] }],
    ['JSON:API', { data: [{ type: 'posts', id: '7', attributes: row, links: {} }] }],
    ['a single article', row],
    ['a single article in data', { data: row }],
  ];
  for (const [what, json] of wrapped) it(`is found in ${what}`, () => expect(titles(json)).to.deep.equal(['Tom']));

  it('is read under whatever names its fields have', () => {
    const article = {
      Headline: 'Tom &amp; Jerry',
      permalink: '/tom',
      teaser_text: 'not a known name',
      standfirst: 'Plain & simple',
      'Cover-Image': { src: 'hero.jpg', altText: 'A hero', width: '800px', height: 450 },
      bylines: 'not a known name',
      writer: { firstName: 'Ana', lastName: 'Meijer' },
      publish_date: '10 March 2024',
      topics: 'news, R&D',
      locale: 'en_GB',
      readTime: '3 min read',
    };
    expect(read({ items: [{ ...article, title: article.Headline }] }).articles).to.deep.equal([
      {
        id: 'https://api.example/tom',
        title: 'Tom & Jerry',
        url: 'https://api.example/tom',
        excerpt: 'Plain & simple',
        image: { url: 'https://api.example/v1/hero.jpg', alt: 'A hero', width: 800, height: 450 },
        authors: [{ name: 'Ana Meijer' }],
        published: '2024-03-10',
        tags: ['news', 'R&D'],
        language: 'en-GB',
        readingMinutes: 3,
      },
    ]);
  });

  it('shows no field that it does not know', () =>
    expect(JSON.stringify(first({ author: { email: 'ana@blog.example' }, secret: 'x' }))).not.to.match(/ana@|secret/));

  it('leaves out what is no picture, no link and no date', () =>
    expect(first({ id: 1, image: 42, url: 'see below', date: 'soon', authors: [7, null], tags: false })).to.deep.equal({
      id: '1',
      title: 'T',
    }));

  it('takes the text of a body in HTML, Markdown or blocks', () => {
    const excerpt = (content: unknown) => first({ content }).excerpt;
    expect(excerpt('<h2>One</h2><p>Two</p><script>no</script>')).to.equal('One Two');
    expect(excerpt('---\ntitle: x\n---\n# One\n\n**Two** [three](/x) ![no](y.png) `four`')).to.equal(
      'One Two three four',
    );
    expect(
      excerpt({
        root: {
          children: [
            { type: 'paragraph', children: [{ type: 'text', text: 'One' }] },
            { type: 'paragraph', children: [{ type: 'text', text: 'Two' }] },
          ],
        },
      }),
    ).to.equal('One Two');
    expect(excerpt({ blocks: [{ type: 'paragraph', data: { text: 'One <b>two</b>' } }] })).to.equal('One two');
  });

  it('leaves drafts out', () =>
    expect(
      titles([
        { title: 'A', status: 'draft' },
        { title: 'B', draft: true },
        { title: 'C', published: false },
        { title: 'D', status: 'published' },
      ]),
    ).to.deep.equal(['D']));

  it('gives an article without an identifier one of its own', () =>
    expect(first({ date: '2024-03-10' }).id).to.equal('T 2024-03-10'));

  const refused: [what: string, json: unknown][] = [
    ['users of WordPress', [{ id: 1, name: 'Ana', link: 'https://a.example/', description: '', avatar_urls: {} }]],
    ['terms of WordPress', [{ id: 1, name: 'News', link: 'https://a.example/', taxonomy: 'category' }]],
    ['names alone', [{ name: 'Ana' }, { name: 'Jo' }]],
    ['an oEmbed answer', { version: '1.0', provider_name: 'X', title: 'T', html: '<iframe>', type: 'rich' }],
    ['a title alone', { title: 'T' }],
    ['a call to action', { heading: 'Talk to us', text: 'Soon', label: 'Go', url: 'https://blog.example/contact/' }],
  ];
  for (const [what, json] of refused)
    it(`is not ${what}`, () =>
      expect(() => read(json))
        .to.throw()
        .with.property('code', 'unknown-format'));
});

describe('what a page says about its feed', () => {
  it('leads to the fields of a home-made JSON', () => {
    const json = {
      answer: {
        list: [
          {
            key: 7,
            text: { main: 'Tom' },
            go: { to: '/tom' },
            pic: 'hero.jpg',
            day: '1.11.2026',
            who: [{ name: 'Ana' }],
            labels: 'a,b',
            note: 'N',
            alt_words: 'A hero',
          },
        ],
      },
    };
    const map = {
      items: 'answer.list',
      id: 'key',
      title: 'text.main',
      url: 'go.to',
      image: 'pic',
      alt: 'alt_words',
      published: 'day',
      authors: 'who',
      tags: 'labels',
      excerpt: 'note',
    };
    expect(read(json, { map })).to.deep.equal({
      format: 'generic',
      articles: [
        {
          id: '7',
          title: 'Tom',
          url: 'https://api.example/tom',
          excerpt: 'N',
          image: { url: 'https://api.example/v1/hero.jpg', alt: 'A hero' },
          authors: [{ name: 'Ana' }],
          published: '2026-11-01',
          tags: ['a', 'b'],
        },
      ],
    });
  });

  it('leads through lists to the same field of each item', () => {
    const record = {
      makers: [{ known: { as: 'Ana' } }, { known: { as: 'Jo' } }],
      labels: [{ word: 'a' }, { word: 'b' }],
      files: [{ at: '/hero.jpg' }],
    };
    const { authors, tags, image } = first(record, {
      map: { title: 'title', authors: 'makers.known.as', tags: 'labels.word', image: 'files.0.at' },
    });
    expect([authors, tags, image?.url]).to.deep.equal([
      [{ name: 'Ana' }, { name: 'Jo' }],
      ['a', 'b'],
      'https://api.example/hero.jpg',
    ]);
  });

  it('fills a link template with fields, however deep, and wins over the feed’s own link', () => {
    const url = (linkTemplate: string, record: object) => first(record, { linkTemplate }).url;
    expect(url('https://blog.example/{slug}/', { slug: 'tom & jerry', url: '/own' })).to.equal(
      'https://blog.example/tom%20%26%20jerry/',
    );
    expect(url('https://blog.example{path.alias}', { path: { alias: '/a/b' } })).to.equal('https://blog.example/a/b');
    expect(url('https://blog.example/{path}', { path: '/a/b' })).to.equal('https://blog.example/a/b');
    expect(url('/blog/{id}', { id: 7 })).to.equal(new URL('/blog/7', document.baseURI).href);
  });

  it('keeps the feed’s own link where a field is missing or would lead elsewhere', () => {
    const url = (slug: unknown) =>
      first({ slug, url: 'https://blog.example/own' }, { linkTemplate: 'https://blog.example/{slug}' }).url;
    for (const slug of [undefined, '', null, {}, '..', '../admin', 'a/../../b'])
      expect(url(slug)).to.equal('https://blog.example/own');
  });

  it('takes no link from the prototype, and none that is not http(s)', () => {
    expect(first({}, { linkTemplate: 'https://blog.example/{constructor.name}' })).not.to.have.property('url');
    expect(first({ slug: 'alert(1)' }, { linkTemplate: 'javascript:{slug}' })).not.to.have.property('url');
  });

  it('resolves pictures against another base', () => {
    const image = (imageBase: string) => first({ image: 'hero.jpg' }, { imageBase }).image?.url;
    expect(image('https://cdn.example/files')).to.equal('https://cdn.example/files/hero.jpg');
    expect(image('/files/')).to.equal(new URL('/files/hero.jpg', document.baseURI).href);
  });

  it('names the format, whatever the JSON looks like', () => {
    expect(read([{ title: { rendered: 'T' }, id: 1, url: '/a' }], { format: 'generic' }).articles[0]?.title).to.equal(
      '',
    );
    expect(read([{ title: 'T', url: '/a' }], { format: 'Generic' }).articles.length).to.equal(1);
    expect(() => read([], { format: 'wordpres' }))
      .to.throw(/wordpres.*json-feed, wordpress/)
      .with.property('code', 'unknown-format');
  });
});
