import { expect } from '@open-wc/testing';
import { readFeed } from '../../../src/data/formats/index.js';

const base = 'https://drupal.example/jsonapi/node/article?include=field_image,uid,field_tags';
const picture = {
  type: 'file--file',
  id: 'f1',
  attributes: { uri: { url: '/sites/default/files/hero.jpg' }, filemime: 'image/jpeg' },
};
const node = (attributes: object, relationships = {}) => ({
  type: 'node--article',
  id: 'n1',
  attributes: {
    drupal_internal__nid: 7,
    status: true,
    title: 'Tom & Jerry',
    created: '2024-03-10T10:00:00+01:00',
    ...attributes,
  },
  relationships,
});
const answer = (data: unknown, more = {}) => ({ jsonapi: { version: '1.0' }, data, ...more });
const first = (json: unknown) => readFeed(json, base).articles[0];

describe('Drupal', () => {
  it('reads an article with what is included', () => {
    const json = answer(
      [
        node(
          {
            path: { alias: '/news/tom' },
            langcode: 'en',
            body: { value: '<p>Hello <b>you</b></p>', processed: '<p>Hello <b>you</b></p>', summary: '' },
          },
          {
            field_image: { data: { type: 'file--file', id: 'f1', meta: { alt: 'A hero', width: 800, height: 450 } } },
            uid: { data: { type: 'user--user', id: 'u1' } },
            field_tags: { data: [{ type: 'taxonomy_term--tags', id: 't1' }] },
          },
        ),
      ],
      {
        included: [
          picture,
          { type: 'user--user', id: 'u1', attributes: { display_name: 'Ana Meijer' } },
          { type: 'taxonomy_term--tags', id: 't1', attributes: { name: 'R&D' } },
        ],
      },
    );
    expect(readFeed(json, base)).to.deep.equal({
      format: 'drupal',
      articles: [
        {
          id: 'n1',
          title: 'Tom & Jerry',
          url: 'https://drupal.example/news/tom',
          excerpt: 'Hello you',
          html: '<p>Hello <b>you</b></p>',
          image: { url: 'https://drupal.example/sites/default/files/hero.jpg', alt: 'A hero', width: 800, height: 450 },
          authors: [{ name: 'Ana Meijer' }],
          published: '2024-03-10T10:00:00+01:00',
          tags: ['R&D'],
          language: 'en',
        },
      ],
    });
  });

  it('finds the picture of a media item', () => {
    const media = {
      type: 'media--image',
      id: 'm1',
      attributes: { name: 'hero.jpg' },
      relationships: { field_media_image: { data: { type: 'file--file', id: 'f1', meta: { alt: 'A hero' } } } },
    };
    const json = answer([node({}, { field_media: { data: { type: 'media--image', id: 'm1' } } })], {
      included: [media, picture],
    });
    expect(first(json)?.image).to.deep.include({
      url: 'https://drupal.example/sites/default/files/hero.jpg',
      alt: 'A hero',
    });
  });

  it('links to the node where it has no alias', () =>
    expect(first(answer([node({ path: { alias: null } })]))?.url).to.equal('https://drupal.example/node/7'));

  it('leaves out what is not published', () =>
    expect(readFeed(answer([node({ status: false })]), base).articles).to.deep.equal([]));

  it('names the next page', () => {
    const next = 'https://drupal.example/jsonapi/node/article?page%5Boffset%5D=50';
    expect(readFeed(answer([node({})], { links: { next: { href: next } } }), base).next).to.equal(next);
  });
});
