import { expect } from '@open-wc/testing';
import { readFeed } from '../../../src/data/formats/index.js';

const base = 'https://cdn.contentful.com/spaces/s/entries?access_token=t&content_type=post&include=2';
const link = (linkType: string, id: string) => ({ sys: { type: 'Link', linkType, id } });
const entry = (id: string, fields: object, sys = {}) => ({
  sys: {
    type: 'Entry',
    id,
    locale: 'en-US',
    createdAt: '2024-03-10T10:00:00Z',
    updatedAt: '2024-03-11T10:00:00Z',
    ...sys,
  },
  fields,
});
const list = (items: object[], more = {}) => ({
  sys: { type: 'Array' },
  total: items.length,
  skip: 0,
  limit: 100,
  items,
  ...more,
});

describe('Contentful', () => {
  it('follows links to pictures and authors', () => {
    const post = entry('p1', {
      title: 'Tom & Jerry <em>live</em>',
      slug: 'tom',
      description: 'Plain & simple',
      heroImage: link('Asset', 'a1'),
      author: link('Entry', 'e1'),
      tags: ['R&D'],
      publishDate: '2024-03-12',
    });
    const asset = {
      sys: { type: 'Asset', id: 'a1' },
      fields: {
        title: 'A hero',
        file: {
          url: '//images.ctfassets.net/x/hero.jpg',
          contentType: 'image/jpeg',
          details: { image: { width: 800, height: 450 } },
        },
      },
    };
    const json = list([post], { includes: { Asset: [asset], Entry: [entry('e1', { name: 'Ana Meijer' })] } });
    expect(readFeed(json, base, { linkTemplate: 'https://blog.example/{slug}/' })).to.deep.equal({
      format: 'contentful',
      articles: [
        {
          id: 'p1',
          title: 'Tom & Jerry <em>live</em>',
          url: 'https://blog.example/tom/',
          excerpt: 'Plain & simple',
          image: { url: 'https://images.ctfassets.net/x/hero.jpg', alt: 'A hero', width: 800, height: 450 },
          authors: [{ name: 'Ana Meijer' }],
          published: '2024-03-12',
          modified: '2024-03-11T10:00:00Z',
          tags: ['R&D'],
          language: 'en-US',
        },
      ],
    });
  });

  it('survives links in a circle, and links that lead nowhere', () => {
    const nyan = entry('nyancat', { title: 'Nyan', likes: [link('Entry', 'happycat')], image: link('Asset', 'gone') });
    const happy = entry('happycat', { title: 'Happy', likes: [link('Entry', 'nyancat')] });
    expect(readFeed(list([nyan, happy]), base).articles.map(({ title, image }) => [title, image])).to.deep.equal([
      ['Nyan', undefined],
      ['Happy', undefined],
    ]);
  });

  it('takes the first language of an answer in all of them', () => {
    const post = entry(
      'p1',
      { title: { 'en-US': 'Hello', 'nl-NL': 'Hallo' }, slug: { 'en-US': 'hello' } },
      { locale: undefined },
    );
    expect(readFeed(list([post]), base, { linkTemplate: '/{slug}' }).articles[0]).to.include({
      title: 'Hello',
      url: new URL('/hello', document.baseURI).href,
    });
  });

  it('reads the text of rich text', () => {
    const text = (value: string) => ({ nodeType: 'text', value, marks: [] });
    const body = {
      nodeType: 'document',
      content: [
        { nodeType: 'heading-2', content: [text('One')] },
        {
          nodeType: 'paragraph',
          content: [text('Two '), { nodeType: 'hyperlink', content: [text('three')] }, text('.')],
        },
        { nodeType: 'embedded-asset-block', data: { target: link('Asset', 'x') }, content: [] },
      ],
    };
    expect(readFeed(list([entry('p1', { title: 'T', body })]), base).articles[0]?.excerpt).to.equal('One Two three.');
  });

  it('reads a single entry', () =>
    expect(readFeed(entry('p1', { title: 'Alone' }), base).articles.map(({ title }) => title)).to.deep.equal([
      'Alone',
    ]));

  it('names the next page until there is none', () => {
    const page = (skip: number) =>
      readFeed(list([entry('p', { title: 'T' })], { skip, limit: 10, total: 25 }), base).next;
    expect([page(0), page(10), page(20)].map((next) => next && new URL(next).searchParams.get('skip'))).to.deep.equal([
      '10',
      '20',
      undefined,
    ]);
  });

  it('refuses the message of an error', () =>
    expect(() => readFeed({ sys: { type: 'Error', id: 'NotFound' }, message: 'No such entry' }, base))
      .to.throw(/No such entry/)
      .with.property('code', 'http'));
});
