import { expect } from '@open-wc/testing';
import { readFeed } from '../../../src/data/formats/index.js';

const base = 'https://api.rss2json.com/v1/api.json?rss_url=x';
const item = {
  title: 'Tom &amp; Jerry',
  pubDate: '2021-08-30 15:19:33',
  link: 'https://medium.com/p/tom',
  guid: 'https://medium.com/p/1a2b',
  author: 'Ana Meijer',
  thumbnail: '',
  description: '<p>Plain &amp; simple</p><img src="https://medium.com/_/stat?event=x" width="1" height="1">',
  content: '<figure><img src="https://cdn.medium.com/hero.jpg"></figure><p>All of it</p>',
  enclosure: {},
  categories: ['news'],
};

describe('RSS to JSON', () => {
  it('reads an item, with the first picture of its text that is not one pixel', () =>
    expect(readFeed({ status: 'ok', feed: { title: 'Blog' }, items: [item] }, base)).to.deep.equal({
      format: 'rss-to-json',
      articles: [
        {
          id: 'https://medium.com/p/1a2b',
          title: 'Tom & Jerry',
          url: 'https://medium.com/p/tom',
          excerpt: 'Plain & simple',
          html: '<figure><img src="https://cdn.medium.com/hero.jpg"></figure><p>All of it</p>',
          image: { url: 'https://cdn.medium.com/hero.jpg', alt: '' },
          authors: [{ name: 'Ana Meijer' }],
          published: '2021-08-30T15:19:33Z',
          tags: ['news'],
        },
      ],
    }));

  it('refuses its error message', () =>
    expect(() => readFeed({ status: 'error', message: 'Cannot download this RSS feed' }, base))
      .to.throw(/Cannot download/)
      .with.property('code', 'http'));
});
