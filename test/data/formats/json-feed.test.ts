import { expect } from '@open-wc/testing';
import type { Feed } from '../../../src/data/article.js';
import { readFeed } from '../../../src/data/formats/index.js';
import { byId, recorded } from '../recorded.js';

const base = 'https://blog.example/feeds/all.json';
const version = 'https://jsonfeed.org/version/1.1';
const read = async (name: string): Promise<Feed> => readFeed(await recorded(name), base);
const item = (fields: object, feed: object = {}) =>
  readFeed({ version, items: [{ id: '1', ...fields }], ...feed }, base).articles[0];

describe('JSON Feed', () => {
  it('reads the feed of Hugo', async () => {
    const feed = await read('hugo-0.111.3-feed');
    expect([feed.format, feed.articles.length]).to.deep.equal(['json-feed', 6]);
    expect(feed.articles[0]).to.deep.include({
      id: 'https://hugo.example.test/sub/posts/long/',
      url: 'https://hugo.example.test/sub/posts/long/',
      authors: [{ name: 'Ana' }],
      published: '2024-03-15T10:00:00Z',
      tags: ['a', 'b'],
      language: 'en-GB',
    });
    const tom = byId(feed, 'https://hugo.example.test/sub/posts/tom-jerry/');
    expect(tom).to.deep.include({
      title: 'Tom & Jerry\'s "Big" Day — 5 < 6 && <em>more</em>',
      authors: [{ name: 'Ana "Bee" & Co' }],
      published: '2024-03-10T10:00:00+05:30',
      tags: ['R&D', 'c++'],
      image: { url: 'https://hugo.example.test/img/wide.jpg', alt: '' },
    });
    expect(byId(feed, 'https://hugo.example.test/sub/posts/emoji/').image?.url).to.equal(
      'https://cdn.example.test/p.jpg',
    );
    expect(byId(feed, 'https://hugo.example.test/sub/posts/empty/')).to.deep.equal({
      id: 'https://hugo.example.test/sub/posts/empty/',
      title: 'Empty body',
      url: 'https://hugo.example.test/sub/posts/empty/',
      published: '2024-03-14T10:00:00Z',
      language: 'en-GB',
    });
  });

  it('reads the feed of Jekyll, with pictures relative to the feed', async () => {
    const feed = await read('jekyll-4.3.1-feed');
    expect(feed.articles.length).to.equal(6);
    expect(feed.articles[0]).to.deep.include({
      id: 'https://jekyll.example.test/blog/2024/03/15/long.html',
      published: '2024-03-15T10:00:00+00:00',
      tags: ['a', 'b'],
    });
    expect(feed.articles[0]?.excerpt).to.match(/^Lorem ipsum .*…$/);
    const picture = (page: string) => byId(feed, `https://jekyll.example.test/blog/2024/03/${page}.html`).image?.url;
    expect(picture('10/tom-jerry')).to.equal('https://blog.example/img/wide.jpg');
    expect(picture('12/cjk')).to.equal('https://blog.example/feeds/img/rel.jpg');
  });

  it('reads the feed of Eleventy, whose titles are escaped and whose author stands on the feed', async () => {
    const feed = await read('eleventy-3.1.8-feed');
    const tom = byId(feed, 'https://eleventy.example.test/posts/tom-jerry/');
    expect(tom).to.deep.include({
      title: 'Tom & Jerry\'s "Big" Day — 5 < 6 && <em>more</em>',
      authors: [{ name: 'Ana' }],
      language: 'en',
    });
    expect(tom.excerpt).to.match(/^Lorem ipsum dolor .* rel$/);
  });

  it('reads version 1.0, whose author is one', () =>
    expect(
      readFeed(
        {
          version: 'https://jsonfeed.org/version/1',
          author: { name: 'Feed' },
          items: [{ id: '1' }, { id: '2', author: { name: 'Item', url: '/me', avatar: 'me.png' } }],
        },
        base,
      ).articles.map(({ authors }) => authors),
    ).to.deep.equal([
      [{ name: 'Feed' }],
      [{ name: 'Item', url: 'https://blog.example/me', avatar: 'https://blog.example/feeds/me.png' }],
    ]));

  it('prefers authors to author, and those of the item to those of the feed', () => {
    const feed = { authors: [{ name: 'Feed' }], author: { name: 'Old' } };
    expect(item({}, feed)?.authors).to.deep.equal([{ name: 'Feed' }]);
    expect(item({ authors: [] }, feed)?.authors).to.deep.equal([{ name: 'Feed' }]);
    expect(item({ authors: [{ name: 'B' }, { name: '' }, { name: 'C' }] }, feed)?.authors).to.deep.equal([
      { name: 'B' },
      { name: 'C' },
    ]);
  });

  it('takes the version with www and in capitals', () => {
    for (const version of ['https://www.jsonfeed.org/version/1.1', 'HTTPS://JSONFEED.ORG/VERSION/1'])
      expect(readFeed({ version, items: [] }, base)).to.deep.equal({ articles: [], format: 'json-feed' });
  });

  it('takes the language of the item, else of the feed', () => {
    expect(item({ language: 'de_AT' }, { language: 'en' })?.language).to.equal('de-AT');
    expect(item({ language: 'klingonese' }, { language: 'en' })?.language).to.equal('en');
    expect(item({})).not.to.have.property('language');
  });

  it('takes the address, else the external one', () => {
    expect(item({ url: '/a', external_url: 'https://b.example/' })?.url).to.equal('https://blog.example/a');
    expect(item({ external_url: 'https://b.example/' })?.url).to.equal('https://b.example/');
    expect(item({ url: 'javascript:alert(1)', external_url: 'https://b.example/' })?.url).to.equal(
      'https://b.example/',
    );
    expect(item({ url: 'javascript:alert(1)' })).not.to.have.property('url');
  });

  it('takes the image, else the banner', () => {
    expect(item({ image: 'a.png', banner_image: 'b.png' })?.image?.url).to.equal('https://blog.example/feeds/a.png');
    expect(item({ image: '', banner_image: 'b.png' })?.image?.url).to.equal('https://blog.example/feeds/b.png');
    expect(item({ image: 'data:image/png,x' })).not.to.have.property('image');
  });

  it('takes the summary, else the start of the text', () => {
    expect(item({ summary: 'S', content_text: 'T', content_html: '<p>H' })?.excerpt).to.equal('S');
    expect(item({ summary: ' ', content_text: 'a\nb <i>', content_html: '<p>H' })?.excerpt).to.equal('a b <i>');
    expect(item({ content_html: '<p>a</p><p>b &amp; c</p>' })?.excerpt).to.equal('a b & c');
  });

  it('reads a summary that is HTML against the specification, and leaves one that only looks a little like it', () => {
    expect(item({ summary: '<p>a &amp; <b>b</b></p>' })?.excerpt).to.equal('a & b');
    expect(item({ summary: 'The <dialog> element &amp; more' })?.excerpt).to.equal('The <dialog> element &amp; more');
  });

  it('bounds the excerpt', () =>
    expect(item({ content_text: 'word '.repeat(9999) })?.excerpt?.length).to.be.within(990, 1000));

  it('keeps the body as it is', () => {
    const content_html = '<p onclick="x()">a</p><script>b</script>';
    expect(item({ content_html })?.html).to.equal(content_html);
    const long = `<p>${'x'.repeat(200_000)}`;
    expect(item({ content_html: long })?.html).to.equal(long);
  });

  it('drops items without an identifier, and writes numbers as strings', () => {
    const items = [{ url: '/a' }, { id: '' }, { id: ' ' }, { id: null }, { id: {} }, { id: 42 }, { id: ' x ' }];
    expect(readFeed({ version, items }, base).articles.map(({ id }) => id)).to.deep.equal(['42', 'x']);
  });

  it('gives the next page, relative to the feed', () => {
    expect(readFeed({ version, items: [], next_url: '2.json' }, base).next).to.equal(
      'https://blog.example/feeds/2.json',
    );
    expect(readFeed({ version, items: [], next_url: 'javascript:x' }, base)).not.to.have.property('next');
  });

  describe('extension _zen', () => {
    it('gives related ids, reading time and what the image lacks', () =>
      expect(
        item({
          image: '/a.png',
          _zen: {
            related: ['b', 7, null, '', {}],
            reading_minutes: 6.6,
            image: { alt: ' A\nb ', width: 1200, height: '675', srcset: 'a-12.png 1200w,\n a-6.png 600w' },
          },
        }),
      ).to.deep.equal({
        id: '1',
        title: '',
        image: {
          url: 'https://blog.example/a.png',
          alt: 'A b',
          width: 1200,
          height: 675,
          srcset: 'https://blog.example/feeds/a-6.png 600w, https://blog.example/feeds/a-12.png 1200w',
        },
        readingMinutes: 7,
        related: ['b', '7'],
      }));

    it('keeps commas inside an address of srcset', () =>
      expect(
        item({
          image: 'a.png',
          _zen: { image: { srcset: 'https://c.example/w_6,h_3/a.png 6w, https://c.example/w_9,h_5/a.png 9w' } },
        })?.image?.srcset,
      ).to.equal('https://c.example/w_6,h_3/a.png 6w, https://c.example/w_9,h_5/a.png 9w'));

    const dropped: unknown[] = [
      'a.png 1200w',
      'a.png 1x, b.png 2x',
      'a.png, b.png',
      'javascript:x 600w, data:,x 1200w',
      'a.png, 600w, b.png, 1200w',
      '',
      42,
      {},
    ];
    for (const srcset of dropped)
      it(`drops the srcset ${JSON.stringify(srcset)}`, () =>
        expect(item({ image: 'a.png', _zen: { image: { srcset } } })?.image).to.deep.equal({
          url: 'https://blog.example/feeds/a.png',
          alt: '',
        }));

    const minutes: [value: unknown, expected: number | undefined][] = [
      [0, 1],
      [0.4, 1],
      [12, 12],
      [-1, undefined],
      [Infinity, undefined],
      [NaN, undefined],
      ['3 min', undefined],
      [null, undefined],
    ];
    for (const [value, expected] of minutes)
      it(`reads ${String(value)} reading minutes as ${expected}`, () =>
        expect(item({ _zen: { reading_minutes: value } })?.readingMinutes).to.equal(expected));

    for (const size of [0, -5, '', 'wide', null, {}, NaN])
      it(`drops the width ${String(JSON.stringify(size))}`, () =>
        expect(item({ image: 'a.png', _zen: { image: { width: size } } })?.image).not.to.have.property('width'));
  });
});
