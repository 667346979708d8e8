/** Small answers of systems of which there is no recording, by their documentation. */
export const samples: unknown[] = [
  {
    sys: { type: 'Array' },
    total: 3,
    skip: 0,
    limit: 2,
    items: [
      {
        sys: { id: 'a', type: 'Entry', locale: 'en-US', createdAt: '2024-03-10T10:00:00Z' },
        fields: {
          title: 'One',
          slug: 'one',
          body: {
            nodeType: 'document',
            content: [{ nodeType: 'paragraph', content: [{ nodeType: 'text', value: 'x' }] }],
          },
          image: { sys: { type: 'Link', linkType: 'Asset', id: 'p' } },
          author: { sys: { type: 'Link', linkType: 'Entry', id: 'b' } },
        },
      },
    ],
    includes: {
      Entry: [
        {
          sys: { id: 'b', type: 'Entry' },
          fields: { name: 'Ana', friend: { sys: { type: 'Link', linkType: 'Entry', id: 'a' } } },
        },
      ],
      Asset: [
        {
          sys: { id: 'p', type: 'Asset' },
          fields: {
            title: 'P',
            file: {
              url: '//images.example/p.jpg',
              contentType: 'image/jpeg',
              details: { image: { width: 9, height: 6 } },
            },
          },
        },
      ],
    },
  },
  {
    jsonapi: { version: '1.0' },
    data: [
      {
        type: 'node--article',
        id: 'a',
        attributes: {
          title: 'One',
          created: '2024-03-10T10:00:00+00:00',
          status: true,
          path: { alias: '/one' },
          body: { processed: '<p>x</p>' },
        },
        relationships: {
          field_image: { data: { type: 'file--file', id: 'f', meta: { alt: 'A', width: 9, height: 6 } } },
          uid: { data: { type: 'user--user', id: 'u' } },
        },
      },
    ],
    included: [
      { type: 'file--file', id: 'f', attributes: { uri: { url: '/f.jpg' } } },
      { type: 'user--user', id: 'u', attributes: { display_name: 'Ana' } },
    ],
    links: { next: { href: 'https://blog.example/jsonapi?page=2' } },
  },
  {
    ms: 1,
    query: '*',
    result: [
      {
        _id: 'a',
        _type: 'post',
        title: 'One',
        slug: { current: 'one' },
        mainImage: { asset: { _ref: 'image-0123456789abcdef-20x10-jpg' }, alt: 'A' },
        body: [{ _type: 'block', children: [{ _type: 'span', text: 'Words' }] }],
        publishedAt: '2024-03-10T10:00:00Z',
      },
    ],
  },
  {
    cv: 1,
    stories: [
      {
        id: 1,
        uuid: 'u',
        name: 'One',
        slug: 'one',
        full_slug: 'blog/one',
        first_published_at: '2024-03-10T10:00:00Z',
        tag_list: ['a'],
        content: {
          component: 'article',
          image: { filename: 'https://a.example/1.jpg', alt: 'A' },
          text: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Words' }] }] },
        },
      },
    ],
  },
  [
    {
      type_of: 'article',
      id: 1,
      title: 'One',
      description: 'D',
      url: 'https://a.example/1',
      cover_image: 'https://a.example/1.jpg',
      tag_list: ['a', 'b'],
      tags: 'a, b',
      published_timestamp: '2024-03-10T10:00:00Z',
      reading_time_minutes: 3,
      user: { name: 'Ana', profile_image: 'https://a.example/a.jpg' },
    },
  ],
  {
    status: 'ok',
    feed: { title: 'F' },
    items: [
      {
        guid: 'a',
        title: 'One &amp; two',
        link: 'https://a.example/1',
        pubDate: '2024-03-10 10:00:00',
        description: '<p>x</p><p>The post x appeared first on y.</p>',
        content: '<img src="https://a.example/1.jpg">',
        thumbnail: '',
        enclosure: { link: 'https://a.example/2.jpg' },
        categories: ['a'],
      },
    ],
  },
  {
    found: 1,
    meta: { next_page: 'value=1&id=2' },
    posts: [
      {
        ID: 1,
        URL: 'https://a.example/1',
        title: 'One',
        excerpt: '<p>x</p>',
        content: '<p>x</p>',
        date: '2024-03-10T10:00:00+01:00',
        author: { name: 'Ana', profile_URL: 'https://a.example/ana', avatar_URL: 'https://a.example/ana.jpg' },
        tags: { One: {}, constructor: {} },
        categories: { Uncategorized: {} },
        post_thumbnail: { URL: 'https://a.example/1.jpg', width: 9, height: 6 },
      },
    ],
  },
];

/** Feeds in XML, a page, and JSON with something around it. */
export const texts: string[] = [
  `<?xml version="1.0" encoding="UTF-8"?><?xml-stylesheet href="x.xsl"?><!-- x -->
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>F</title><language>en</language>
<atom:link rel="next" href="/feed?paged=2"/><item><title>One &amp;amp; two</title><link>https://blog.example/1</link>
<guid isPermaLink="false">1</guid><dc:creator><![CDATA[Ana]]></dc:creator><author>a@b.example (Bo)</author>
<pubDate>Sun, 10 Mar 2024 10:00:00 +0000</pubDate><category>a</category><category domain="x">b</category>
<description><![CDATA[<p>Words <img src="/1.jpg" width="9"></p><p>The post One appeared first on F.</p>]]></description>
<content:encoded><![CDATA[<p>Words</p>]]></content:encoded><enclosure url="/2.jpg" type="image/jpeg" length="1"/>
<media:group><media:content url="/3.jpg" medium="image" width="9" height="6"><media:description>A</media:description>
</media:content></media:group></item><item><title>Two</title><guid>https://blog.example/2</guid></item></channel></rss>`,
  `<!DOCTYPE feed [<!ENTITY x "y">]><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de" xml:base="https://blog.example/a/">
<title>F</title><entry><id>urn:1</id><title type="html">One &lt;b&gt;two&lt;/b&gt;</title><link href="1" rel="alternate"/>
<author><name>Ana</name><uri>/ana</uri></author><published>2024-03-10T10:00:00+01:00</published><updated>2024-03-11</updated>
<category term="a" label="A"/><summary type="text">5 &lt; 6</summary>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Words</p></div></content></entry></feed>`,
  `<!doctype html><html><head><title>Page</title><link rel="alternate" type="application/rss+xml" href="/feed/">
<link rel="https://api.w.org/" href="https://blog.example/wp-json/"></head><body><p>Text</p></body></html>`,
  `<br />\n<b>Notice</b>: Undefined index in <b>x.php</b><br />\n{"version":"https://jsonfeed.org/version/1","items":[{"id":1}]}`,
  `/**/callback([{"id":1,"title":{"rendered":"One"},"link":"https://blog.example/1"}]);`,
  `)]}'\n{"posts":[{"id":"a","uuid":"b","title":"One"}],"meta":{"pagination":{"pages":2}}}`,
  `//<![CDATA[\n{"@type":"Article","headline":"One","url":"/1"}\n//]]>`,
  `{"title":"One","url":"/1"}\n{"title":"Two","url":"/2"}\n`,
];
