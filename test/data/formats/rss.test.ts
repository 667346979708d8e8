import { expect } from '@open-wc/testing';
import { readFeed } from '../../../src/data/formats/index.js';

const base = 'https://blog.example/feed/';
const rss = (items: string, channel = '') =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Blog</title><link>https://blog.example/</link>${channel}${items}</channel></rss>`;
const atom = (entries: string, around = '') => `<feed xmlns="http://www.w3.org/2005/Atom" ${around}>${entries}</feed>`;
const first = (xml: string) => readFeed(xml, base).articles[0]!;
const item = (inside: string) => first(rss(`<item>${inside}</item>`));

describe('RSS', () => {
  it('reads an item of WordPress', () =>
    expect(
      readFeed(
        rss(
          `<item><title>Tom &#038; Jerry&#8217;s day</title><link>https://blog.example/tom/</link>
          <dc:creator><![CDATA[Ana Meijer]]></dc:creator><pubDate>Sun, 10 Mar 2024 04:30:00 +0000</pubDate>
          <category><![CDATA[R&D]]></category><category>Uncategorized</category>
          <guid isPermaLink="false">https://blog.example/?p=7</guid>
          <description><![CDATA[<p>Plain &amp; simple [&#8230;]</p>
<p>The post <a href="https://blog.example/tom/">Tom</a> appeared first on <a href="https://blog.example">Blog</a>.</p>]]></description>
          <content:encoded><![CDATA[<p><img src="https://blog.example/hero.jpg?a=1&amp;b=2" alt=""> All of it</p>]]></content:encoded></item>`,
          '<language>en-US</language>',
        ),
        base,
      ),
    ).to.deep.equal({
      format: 'rss',
      articles: [
        {
          id: 'https://blog.example/?p=7',
          title: 'Tom & Jerry’s day',
          url: 'https://blog.example/tom/',
          excerpt: 'Plain & simple…',
          html: '<p><img src="https://blog.example/hero.jpg?a=1&amp;b=2" alt=""> All of it</p>',
          image: { url: 'https://blog.example/hero.jpg?a=1&b=2', alt: '' },
          authors: [{ name: 'Ana Meijer' }],
          published: '2024-03-10T04:30:00+00:00',
          tags: ['R&D'],
          language: 'en-US',
        },
      ],
    }));

  it('takes the picture of a media element or an enclosure before one in the text', () => {
    const text = '<description>&lt;img src="https://a.example/3.jpg"&gt;</description>';
    const image = (inside: string) => item(`<title>T</title>${inside}${text}`).image;
    expect(
      image(
        '<media:content url="https://a.example/1.jpg" medium="image" width="800" height="450"><media:description>A hero</media:description></media:content>',
      ),
    ).to.deep.equal({ url: 'https://a.example/1.jpg', alt: 'A hero', width: 800, height: 450 });
    expect(image('<enclosure url="https://a.example/2.jpg" type="image/jpeg"/>')?.url).to.equal(
      'https://a.example/2.jpg',
    );
    expect(image('<enclosure url="https://a.example/talk.mp3" type="audio/mpeg"/>')?.url).to.equal(
      'https://a.example/3.jpg',
    );
  });

  it('takes a guid for the link only where it is one', () => {
    expect(item('<guid>https://blog.example/a</guid>').url).to.equal('https://blog.example/a');
    expect(item('<guid isPermaLink="false">https://blog.example/a</guid>').url).to.equal(undefined);
    expect(item('<guid>a-7</guid>')).to.deep.include({ id: 'a-7' });
  });

  it('takes the name of an author who is given with an address', () => {
    expect(item('<title>T</title><author>ana@blog.example (Ana Meijer)</author>').authors).to.deep.equal([
      { name: 'Ana Meijer' },
    ]);
    expect(item('<title>T</title><author>ana@blog.example ( Ana Meijer )</author>').authors).to.deep.equal([
      { name: 'Ana Meijer' },
    ]);
    expect(item('<title>T</title><author>ana@blog.example</author>').authors).to.equal(undefined);
    expect(item('<title>T</title><author>ana@blog.example ( )</author>').authors).to.equal(undefined);
  });

  it('reads RSS 1.0, whose items stand beside the channel', () => {
    const xml =
      '<rdf:RDF xmlns="http://purl.org/rss/1.0/"><channel><title>B</title></channel><item rdf:about="x"><title>Tom</title><link>/tom</link><dc:date>2024-03-10</dc:date></item></rdf:RDF>';
    expect(first(xml)).to.deep.include({ title: 'Tom', url: 'https://blog.example/tom', published: '2024-03-10' });
  });

  it('reads what is not well-formed, as far as it goes', () => {
    expect(item('<title>A & B <br> C</title><link>https://blog.example/a</link>').url).to.equal(
      'https://blog.example/a',
    );
    expect(
      readFeed(rss('<item><title>One</title></item><item><title>Broken'), base).articles.map(({ title }) => title),
    ).to.deep.equal(['One', 'Broken']);
  });

  it('expands no entities of its own, which could explode', () => {
    const xml = `<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${rss('<item><title>x&b;</title></item>').replace(/^.*\n/, '')}`;
    expect(first(xml).title).to.equal('x&b;');
  });

  it('keeps scripts out, and takes no link that is not http(s)', () => {
    const article = item(
      '<title>&lt;script&gt;alert(1)&lt;/script&gt;</title><link>javascript:alert(1)</link><guid>javascript:alert(2)</guid><description><![CDATA[<script>alert(1)</script>Text]]></description>',
    );
    expect([article.title, article.url, article.excerpt]).to.deep.equal([
      '<script>alert(1)</script>',
      undefined,
      'Text',
    ]);
  });
});

describe('Atom', () => {
  it('reads an entry, and what is relative against the base of the feed', () =>
    expect(
      readFeed(
        atom(
          `<link rel="next" href="?page=2"/><entry xml:lang="nl"><id>tag:blog.example,2024:1</id><title type="html">Tom &amp;amp; &lt;b&gt;Jerry&lt;/b&gt;</title>
          <link rel="alternate" href="tom/"/><link rel="edit" href="edit/"/><published>2024-03-10T10:00:00+01:00</published><updated>2024-03-11T10:00:00Z</updated>
          <author><name>Ana Meijer</name><uri>https://blog.example/ana/</uri></author><category term="rd" label="R&amp;D"/>
          <summary>Plain &amp; simple</summary></entry>`,
          'xml:base="https://blog.example/posts/"',
        ),
        base,
      ),
    ).to.deep.equal({
      format: 'atom',
      next: 'https://blog.example/feed/?page=2',
      articles: [
        {
          id: 'tag:blog.example,2024:1',
          title: 'Tom & Jerry',
          url: 'https://blog.example/posts/tom/',
          excerpt: 'Plain & simple',
          html: 'Plain & simple',
          authors: [{ name: 'Ana Meijer', url: 'https://blog.example/ana/' }],
          published: '2024-03-10T10:00:00+01:00',
          modified: '2024-03-11T10:00:00Z',
          tags: ['R&D'],
          language: 'nl',
        },
      ],
    }));

  it('takes the text of XHTML', () =>
    expect(
      first(
        atom(
          '<entry><id>1</id><title>T</title><content type="xhtml"><div xmlns="x"><p>Hello <b>you</b></p><p>1 &lt; 2</p></div></content></entry>',
        ),
      ).excerpt,
    ).to.equal('Hello you 1 < 2'));
});
