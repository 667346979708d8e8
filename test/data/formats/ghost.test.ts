import { expect } from '@open-wc/testing';
import type { Feed } from '../../../src/data/article.js';
import { readFeed } from '../../../src/data/formats/index.js';
import { byId, recorded } from '../recorded.js';

const base = 'https://blog.example/ghost/api/content/posts/?key=abc';
const read = async (name: string): Promise<Feed> => readFeed(await recorded(name), base);
const post = (fields: object) => readFeed({ posts: [{ id: '1', comment_id: 'c', ...fields }] }, base).articles[0];

describe('Ghost', () => {
  describe('posts with tags and authors', () => {
    let feed: Feed;
    before(async () => {
      feed = await read('ghost-6.65-posts-include');
    });

    it('keeps every post in the order of the answer', () => {
      expect([feed.format, feed.articles.length]).to.deep.equal(['ghost', 15]);
      expect(feed.articles.slice(0, 3).map(({ title }) => title)).to.deep.equal([
        'Coming soon',
        'Long read',
        'Relative links',
      ]);
    });

    it('reads a plain post whole', () =>
      expect(feed.articles[0]).to.deep.equal({
        id: '6b036778df78a03cc0d0ec4e',
        title: 'Coming soon',
        url: 'http://127.0.0.1:2368/coming-soon/',
        excerpt:
          "This is a brand new site that's just getting started. Things will be up and running here shortly, but you can subscribe in the meantime if you'd like to stay up to date and receive emails when new content is published!",
        html: '<p>This is a brand new site that\'s just getting started. Things will be up and running here shortly, but you can <a href="#/portal/" rel="noopener noreferrer">subscribe</a> in the meantime if you\'d like to stay up to date and receive emails when new content is published!</p>',
        image: { url: 'https://static.ghost.org/v4.0.0/images/feature-image.jpg', alt: '' },
        authors: [{ name: 'Ana "Bee" O’Neill & Co', url: 'http://127.0.0.1:2368/author/ana/' }],
        published: '2026-11-22T22:06:48+00:00',
        modified: '2026-11-22T22:06:48+00:00',
        tags: ['News'],
        readingMinutes: 1,
      }));

    it('keeps markup and entities in a title as characters, and drops internal tags', () => {
      const article = byId(feed, '6b03679fdf78a03cc0d0eeca');
      expect(article.title).to.equal('Tom & Jerry\'s "Big" Day — 5 < 6 && <em>more</em> &amp; &copy;');
      expect(article.tags).to.deep.equal(['News & Views', 'R&D']);
    });

    it('offers the sizes of a picture that Ghost keeps itself', () =>
      expect(byId(feed, '6b03679fdf78a03cc0d0eeca').image).to.deep.equal({
        url: 'http://127.0.0.1:2368/content/images/2026/11/wide-hero.jpg',
        alt: 'A "wide" gradient & bars',
        srcset:
          'http://127.0.0.1:2368/content/images/size/w600/2026/11/wide-hero.jpg 600w, http://127.0.0.1:2368/content/images/size/w1000/2026/11/wide-hero.jpg 1000w',
      }));

    it('keeps a hand-written excerpt as it is', () =>
      expect(byId(feed, '6b0367a0df78a03cc0d0eedf').excerpt).to.equal(
        'Hand-written <b>excerpt</b> & "quotes" that is plain text',
      ));

    it('trims the line breaks of an automatic excerpt', () =>
      expect(byId(feed, '6b0367a0df78a03cc0d0ef01').excerpt).to.match(/^Lorem ipsum/));

    it('shows of posts for members what everybody may read', () => {
      expect(byId(feed, '6b0367a0df78a03cc0d0ef09').excerpt).to.equal('Public intro.');
      expect(byId(feed, '6b0367a1df78a03cc0d0ef0d')).not.to.have.any.keys('excerpt', 'html', 'image');
    });

    it('reads an empty post', () =>
      expect(byId(feed, '6b0367a0df78a03cc0d0ef05')).not.to.have.any.keys('excerpt', 'html', 'readingMinutes', 'tags'));

    it('reads the reading time', () => expect(byId(feed, '6b0367a1df78a03cc0d0ef1d').readingMinutes).to.equal(13));
  });

  it('reads posts without tags and authors', async () => {
    const [article] = (await read('ghost-6.65-posts')).articles;
    expect(article).to.include({ id: '6b036778df78a03cc0d0ec4e', title: 'Coming soon' });
    expect(article).not.to.have.any.keys('authors', 'tags');
  });

  it('reads a choice of fields, and identifies posts by address', async () => {
    const { articles } = await read('ghost-6.65-posts-fields');
    expect(articles.map(({ id, title, published }) => [id, title, published])).to.deep.equal([
      ['http://127.0.0.1:2368/coming-soon/', 'Coming soon', '2026-11-22T22:06:48+00:00'],
      ['http://127.0.0.1:2368/long-read/', 'Long read', '2024-03-25T10:00:00+00:00'],
      ['http://127.0.0.1:2368/relative-links/', 'Relative links', '2024-03-24T10:00:00+00:00'],
    ]);
  });

  const lists: [name: string, titles: string[]][] = [
    ['ghost-6.65-posts-formats', ['Coming soon', 'Long read']],
    ['ghost-6.65-post-slug', ['No feature image']],
    ['ghost-6.65-members-only', ['Members only']],
    ['ghost-6.65-pages', ['About this site']],
    ['ghost-6.65-page-beyond', []],
  ];
  for (const [name, titles] of lists)
    it(`reads ${name}`, async () => {
      const { articles, format } = await read(name);
      expect(format).to.equal('ghost');
      expect(articles.map(({ title }) => title)).to.deep.equal(titles);
    });

  it('skips posts that are not published', () => {
    expect(post({ status: 'draft' })).to.equal(undefined);
    expect(post({ status: 'published' })?.id).to.equal('1');
  });

  it('drops internal tags, which either their name or a field shows, and repeats', () =>
    expect(
      post({ tags: [{ name: '#x' }, { name: 'x', visibility: 'internal' }, { name: 'C#' }, { name: 'C#' }] })?.tags,
    ).to.deep.equal(['C#']));

  it('reads the primary author where there is no list, with a portrait', () =>
    expect(
      post({ primary_author: { name: 'A', url: '/author/a/', profile_image: '/content/images/a.png' } })?.authors,
    ).to.deep.equal([
      { name: 'A', url: 'https://blog.example/author/a/', avatar: 'https://blog.example/content/images/a.png' },
    ]));

  it('starts with the text where there is no excerpt', () =>
    expect(post({ html: '<p>One</p><p>two</p>' })?.excerpt).to.equal('One two'));

  it('offers no sizes of a picture that is of one size, or kept elsewhere', () => {
    for (const feature_image of [
      'https://blog.example/content/images/size/w600/2024/01/a.jpg',
      'https://images.example/photo.jpg',
    ])
      expect(post({ feature_image })?.image).to.deep.equal({ url: feature_image, alt: '' });
  });
});
