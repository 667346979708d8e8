import { expect } from '@open-wc/testing';
import type { Feed } from '../../../src/data/article.js';
import { readFeed } from '../../../src/data/formats/index.js';
import { byId, recorded } from '../recorded.js';

const base = 'https://blog.example/wp-json/wp/v2/posts?_embed';
const read = async (name: string): Promise<Feed> => readFeed(await recorded(name), base);
const post = (fields: object) =>
  readFeed({ id: 1, link: 'https://blog.example/1', title: { rendered: 'T' }, ...fields }, base).articles[0]!;
const excerptOf = (html: string) => post({ excerpt: { rendered: html, protected: false } }).excerpt;

describe('WordPress', () => {
  describe('posts with _embed', () => {
    let feed: Feed;
    before(async () => {
      feed = await read('wordpress-7.1.4-posts-embed');
    });

    it('keeps every post in the order of the answer', () => {
      expect(feed.format).to.equal('wordpress');
      expect(feed.articles.map(({ id }) => id).join()).to.equal(
        '1,30,25,24,23,22,21,20,18,17,16,15,14,13,12,11,10,9,26,29',
      );
    });

    it('reads a plain post whole', () =>
      expect(feed.articles[0]).to.deep.equal({
        id: '1',
        title: 'Hello world!',
        url: 'http://127.0.0.1:8071/2026/11/hello-world/',
        excerpt: 'Welcome to WordPress. This is your first post. Edit or delete it, then start writing!',
        html: '\n<p class="wp-block-paragraph">Welcome to WordPress. This is your first post. Edit or delete it, then start writing!</p>\n',
        authors: [
          {
            name: 'admin',
            url: 'http://127.0.0.1:8071/author/admin/',
            avatar:
              'https://secure.gravatar.com/avatar/a5f52d14c3fc8186621560096e5d59e6244a40efd78c497223a37d64a98103e3?s=96&d=mm&r=g',
          },
        ],
        published: '2026-11-22T22:00:21+00:00',
        modified: '2026-11-22T22:00:21+00:00',
      }));

    it('reads a title with entities and markup, names, tags and the publisher’s day', () => {
      const article = byId(feed, '9');
      expect(article.title).to.equal('Tom & Jerry’s “Big” Day — 5 < 6 && more & ©');
      expect(article.authors?.map(({ name }) => name)).to.deep.equal(['Ana "Bee" O’Neill & Co']);
      expect(article.tags).to.deep.equal(['Child of Tech', 'News & Views', 'Tech', '"quoted"', 'c++', 'R&D']);
      expect(article.published).to.equal('2024-03-10T10:00:00+05:30');
    });

    it('takes the brackets off the ellipsis of an automatic excerpt', () =>
      expect(byId(feed, '9').excerpt).to.match(/^Lorem ipsum dolor .* Lorem ipsum dolor…$/));

    it('reads a hand-written excerpt with markup', () =>
      expect(byId(feed, '11').excerpt).to.equal('A hand-written excerpt with HTML & “quotes”.'));

    it('reads the picture in every size but the square crop', () => {
      const folder = 'http://127.0.0.1:8071/wp-content/uploads/2026/11/wide-hero';
      expect(byId(feed, '11').image).to.deep.equal({
        url: `${folder}-scaled.jpg`,
        alt: 'A "wide" gradient & bars',
        width: 2560,
        height: 1440,
        srcset: `${folder}-300x169.jpg 300w, ${folder}-768x432.jpg 768w, ${folder}-1024x576.jpg 1024w, ${folder}-1536x864.jpg 1536w, ${folder}-2048x1152.jpg 2048w, ${folder}-scaled.jpg 2560w`,
      });
    });

    it('reads a picture without sizes', () =>
      expect(byId(feed, '15').image).to.deep.equal({
        url: 'http://127.0.0.1:8071/wp-content/uploads/2026/11/tiny.png',
        alt: 'tiny',
        width: 80,
        height: 80,
      }));

    it('keeps markup in alternative text as characters, and escapes the picture’s file name', () => {
      const { alt, url } = byId(feed, '14').image!;
      expect(alt).to.equal('写真 <b>alt</b>');
      expect(url).to.equal('http://127.0.0.1:8071/wp-content/uploads/2026/11/%C3%BCn%C3%AF-%E5%86%99%E7%9C%9F.jpg');
    });

    it('drops scripts from title and excerpt', () => {
      const { title, excerpt } = byId(feed, '16');
      expect([title, excerpt]).to.deep.equal(['Scripts in content', 'Excerpt after script']);
    });

    it('drops direction overrides from a title, and keeps its emoji', () => {
      expect(byId(feed, '30').title).to.equal('Bidi override zero\u200bwidth and\xa0nbsp soft\xadhyphen');
      expect(byId(feed, '15').title).to.equal('Emoji 👩‍👩‍👧‍👦 family 🇮🇳 flag 👍🏽 and 𝒻𝒶𝓃𝒸𝓎 text');
    });

    it('cuts an endless title', () => {
      const { title } = byId(feed, '12');
      expect(title.length).to.be.within(480, 500);
      expect(title.endsWith('…')).to.equal(true);
    });

    it('reads posts without title, picture, author or tags', () => {
      expect(byId(feed, '21').title).to.equal('');
      expect(byId(feed, '22')).not.to.have.any.keys('image', 'tags');
      expect(byId(feed, '23')).not.to.have.any.keys('authors', 'tags');
      expect(byId(feed, '17')).not.to.have.any.keys('excerpt', 'html');
    });

    it('shows nothing of a protected post but title and picture', () => {
      expect(byId(feed, '18').title).to.equal('Password protected: secret plans');
      expect(byId(feed, '18').image?.alt).to.equal('A "wide" gradient & bars');
      expect(byId(feed, '18')).not.to.have.any.keys('excerpt', 'html');
    });

    it('keeps the publisher’s day over New Year', () =>
      expect(byId(feed, '26').published).to.equal('2020-01-01T00:30:00+05:30'));

    it('drops a zero date', () => {
      expect(byId(feed, '29')).not.to.have.property('published');
      expect(byId(feed, '29').modified).to.equal('2024-03-30T10:00:00+05:30');
    });
  });

  it('reads posts of WordPress 6.1, which embeds its whole index in the place of a deleted picture', async () => {
    const feed = await read('wordpress-6.1.9-posts-embed');
    expect(feed.articles.length).to.equal(20);
    expect(byId(feed, '22')).not.to.have.property('image');
    expect(byId(feed, '9').image?.width).to.equal(2560);
  });

  it('reads posts without _embed', async () => {
    const feed = await read('wordpress-7.1.4-posts');
    expect(feed.articles.length).to.equal(20);
    expect(byId(feed, '9')).to.have.property('title', 'Tom & Jerry’s “Big” Day — 5 < 6 && more & ©');
    expect(byId(feed, '9')).not.to.have.any.keys('image', 'authors', 'tags');
  });

  it('reads a choice of fields', async () => {
    const feed = await read('wordpress-7.1.4-posts-fields');
    expect(feed.articles.map(({ id, published }) => [id, published])).to.deep.equal([
      ['1', '2026-11-22T22:00:21Z'],
      ['30', '2024-03-31T04:30:00Z'],
      ['25', '2024-03-26T04:30:00Z'],
      ['24', '2024-03-25T04:30:00Z'],
    ]);
    expect(byId(feed, '30').authors?.[0]?.name).to.equal('admin');
    expect(byId(feed, '30').image?.width).to.equal(2560);
  });

  it('reads posts in the context embed, whose dates name no offset', async () => {
    const feed = await read('wordpress-7.1.4-posts-context-embed');
    expect(feed.articles.map(({ id, published }) => [id, published])).to.deep.equal([
      ['1', '2026-11-22T22:00:21'],
      ['30', '2024-03-31T10:00:00'],
      ['25', '2024-03-26T10:00:00'],
    ]);
  });

  it('reads a later page', async () =>
    expect((await read('wordpress-7.1.4-posts-page2of7')).articles[0]).to.include({
      id: '24',
      title: 'Read more split & blocks',
    }));

  it('reads pages', async () => {
    const { articles } = await read('wordpress-7.1.4-pages');
    expect(articles.map(({ id, title }) => [id, title])).to.deep.equal([
      ['31', 'About & Contact'],
      ['2', 'Sample Page'],
    ]);
  });

  for (const name of ['wordpress-7.1.4-post', 'wordpress-7.1.4-post-embed'])
    it(`reads the single post of ${name}`, async () => {
      const { articles } = await read(name);
      expect(articles.map(({ id, url }) => [id, url])).to.deep.equal([['9', 'http://127.0.0.1:8071/2024/03/tom/']]);
    });

  for (const name of ['wordpress-7.1.4-post-password', 'wordpress-7.1.4-post-password-given'])
    it(`gives no text of the protected post of ${name}`, async () => {
      const [article] = (await read(name)).articles;
      expect(article).to.have.property('id', '18');
      expect(article).not.to.have.any.keys('excerpt', 'html');
    });

  it('reads an empty list as a feed without articles', async () =>
    expect(await read('wordpress-7.1.4-empty-list')).to.deep.equal({ articles: [], format: 'wordpress' }));

  it('gives no text of a post whose content or excerpt is protected', () => {
    const open = { rendered: 'x', protected: false };
    const hidden = { rendered: 'x', protected: true };
    expect(post({ content: hidden, excerpt: open })).not.to.have.any.keys('excerpt', 'html');
    expect(post({ content: open, excerpt: hidden })).not.to.have.any.keys('excerpt', 'html');
    expect(post({ content: open, excerpt: open })).to.include({ excerpt: 'x', html: 'x' });
  });

  it('drops a size whose address would break the srcset', () => {
    const size = (width: number, source_url: string) => ({ width, height: width, source_url });
    const media = {
      ...size(900, '/a.png'),
      media_details: { width: 900, height: 900, sizes: { s: size(300, '/s.png'), m: size(600, '/m.png,') } },
    };
    expect(post({ _embedded: { 'wp:featuredmedia': [media] } }).image?.srcset).to.equal(
      'https://blog.example/s.png 300w, https://blog.example/a.png 900w',
    );
  });

  const marks: [what: string, html: string, expected: string | undefined][] = [
    [
      'a link of the class more-link',
      '<p>Text &hellip; <a href="/1" class="more-link">Weiterlesen<span> „T“</span></a></p>',
      'Text…',
    ],
    ['a link to where the rest begins', '<p>Text <a href="/1#more-24">(more&hellip;)</a></p>', 'Text'],
    ['a link that says so', '<p>Text<a rel="x" href="/1"> Continue reading &rarr;</a></p>\n', 'Text'],
    ['nothing but the link', '<a class="read-more" href="/1">Read More</a>', undefined],
  ];
  for (const [what, html, expected] of marks)
    it(`drops ${what} from the end of an excerpt`, () => expect(excerptOf(html)).to.equal(expected));

  it('keeps other links, at the end too, and such a link before more text', () => {
    expect(excerptOf('<p>See <a href="/baltimore">Baltimore</a></p>')).to.equal('See Baltimore');
    expect(excerptOf('<p><a href="/x">Read more</a> books</p>')).to.equal('Read more books');
  });

  it('starts with the content where there is no excerpt', () =>
    expect(post({ content: { rendered: '<p>One</p><p>two</p>', protected: false } }).excerpt).to.equal('One two'));

  it('decodes the address of an author who has no page on the site', () =>
    expect(
      post({ _embedded: { author: [{ name: 'A', url: 'https://a.example/?a=1&amp;b=2' }] } }).authors,
    ).to.deep.equal([{ name: 'A', url: 'https://a.example/?a=1&b=2' }]));

  it('identifies a post without id by its address', () =>
    expect(post({ id: undefined }).id).to.equal('https://blog.example/1'));

  it('skips what is no post in a list of posts', () => {
    const list = [null, 1, 'x', [], {}, { id: 7, title: { rendered: 'Seven' } }];
    expect(readFeed(list, base).articles).to.deep.equal([{ id: '7', title: 'Seven' }]);
  });
});
