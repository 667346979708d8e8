import { expect } from '@open-wc/testing';
import { FeedError } from '../../../src/data/feed-error.js';
import { readFeed } from '../../../src/data/formats/index.js';
import { expectSound } from '../../sound-article.js';
import { recorded } from '../recorded.js';

const base = 'https://blog.example/feed.json';
const version = 'https://jsonfeed.org/version/1.1';

/** The code of the error that reading gives, or the name of the format. Throws when the error is no FeedError. */
function outcome(json: unknown): string {
  try {
    return readFeed(json, base).format;
  } catch (error) {
    if (error instanceof FeedError) return error.code;
    throw error;
  }
}

describe('readFeed', () => {
  const unknown: unknown[] = [
    null,
    undefined,
    true,
    42,
    {},
    [null],
    [[]],
    [[[{}]]],
    [42, 'x'],
    { items: [] },
    { version, items: {} },
    { version: 1, items: [{ id: '1' }] },
    { version: '1.0.0', items: [{ id: '1' }] },
    { posts: [] },
    { posts: {}, meta: { pagination: {} } },
    { namespaces: ['wp/v2'], routes: { '/': {} } },
    [{ id: 1, content: { rendered: 'A comment' }, author_name: 'A', type: 'comment' }],
    { title: 'T', rendered: 'x' },
    [{ id: 1, title: { rendered: 'a.jpg' }, source_url: 'https://a.example/a.jpg' }],
    [{ id: 1, title: { rendered: 'a.jpg' }, type: 'attachment' }],
    { title: { rendered: 42 } },
  ];
  for (const json of unknown)
    it(`refuses ${JSON.stringify(json)}`, () => expect(outcome(json)).to.equal('unknown-format'));

  it('names the address in its error, without the secret', () => {
    try {
      readFeed({}, 'https://blog.example/?key=abc');
      expect.fail('did not throw');
    } catch (error) {
      expect(error).to.have.property('url', 'https://blog.example/?key=…');
    }
  });

  it('reads an empty list as a feed without articles', () =>
    expect(readFeed([], base)).to.deep.equal({ articles: [], format: 'wordpress' }));

  it('keeps the first article of each id', () => {
    const items = [{ id: 'a', title: 'First' }, { id: 'b' }, { id: 'a', title: 'Second' }, { id: 1 }, { id: '1' }];
    expect(readFeed({ version, items }, base).articles.map(({ id, title }) => id + title)).to.deep.equal([
      'aFirst',
      'b',
      '1',
    ]);
  });

  it('reads at most a thousand articles', () => {
    const items = Array.from({ length: 1500 }, (_, id) => ({ id }));
    const { articles } = readFeed({ version, items }, base);
    expect([articles.length, articles.at(-1)?.id]).to.deep.equal([1000, '999']);
  });

  it('drops relative addresses where the feed has none of its own', () => {
    const items = [
      { id: '1', url: '/x' },
      { id: '2', url: 'https://a.example/' },
    ];
    expect(readFeed({ version, items }, '').articles.map(({ url }) => url)).to.deep.equal([
      undefined,
      'https://a.example/',
    ]);
  });

  it('takes no field from the prototype', () => {
    const json = JSON.parse(
      `{"version":"${version}","items":[{"id":"1","__proto__":{"title":"x"},"constructor":{"prototype":{"url":"https://a.example/"}},"toString":1}]}`,
    ) as unknown;
    expect(readFeed(json, base).articles).to.deep.equal([{ id: '1', title: '' }]);
    expect(({} as Record<string, unknown>)['title']).to.equal(undefined);
  });

  it('survives nesting that is very deep', () => {
    let deep: unknown = 'x';
    for (let i = 0; i < 100_000; i++) deep = i % 2 ? [deep] : { deep, title: 'x' };
    const post = {
      id: 1,
      title: { rendered: 'T' },
      _embedded: { author: deep, 'wp:term': deep, 'wp:featuredmedia': deep },
      content: deep,
    };
    expect(readFeed([post], base).articles).to.deep.equal([{ id: '1', title: 'T' }]);
    expect(readFeed(deep, base).articles.map(({ title }) => title)).to.deep.equal(['x']);
    let lists: unknown = [];
    for (let i = 0; i < 100_000; i++) lists = [lists];
    expect(outcome(lists)).to.equal('unknown-format');
  });

  describe('whatever stands in a field', () => {
    const values: unknown[] = [
      null,
      true,
      false,
      0,
      -1,
      1e308,
      '',
      ' ',
      'x',
      '\u202e<script>alert(1)</script>&#0;\ud800\0',
      'javascript:alert(1)',
      'data:text/html,x',
      [],
      [null, [], {}, 'x', 1],
      {},
      JSON.parse(
        '{"__proto__":{"x":1},"toString":1,"valueOf":1,"length":-1,"constructor":1,"rendered":{"toString":1}}',
      ),
    ];
    const feeds = [
      'wordpress-7.1.4-posts-embed',
      'wordpress-6.1.9-posts-embed',
      'ghost-6.65-posts-include',
      'hugo-0.111.3-feed',
      'eleventy-3.1.8-feed',
    ];

    /** Every object and list in a JSON value, but no more than two entries of a list, and no links, which nobody reads. */
    function* containers(json: unknown): Generator<Record<string, unknown>> {
      if (typeof json !== 'object' || !json) return;
      yield json as Record<string, unknown>;
      for (const [key, value] of Object.entries(json).slice(0, Array.isArray(json) ? 2 : undefined))
        if (key !== '_links' && key !== 'routes') yield* containers(value);
    }

    for (const name of feeds)
      it(`reads ${name} into sound articles or says what is wrong`, async () => {
        const json = await recorded(name);
        // One article, with picture, author and tags; more would only take longer.
        const { posts, items } = json as Record<string, { title: unknown }[] | undefined>;
        const list = posts ?? items ?? (json as { title: unknown }[]);
        list.splice(
          0,
          list.length,
          list.find(({ title }) => JSON.stringify(title).includes('Tom &'))!,
        );
        let read = 0;
        for (const container of containers(json))
          for (const key of Object.keys(container)) {
            const before = container[key];
            for (const value of values) {
              container[key] = value;
              try {
                for (const article of readFeed(json, base).articles) expectSound(article);
                read++;
              } catch (error) {
                if (!(error instanceof FeedError)) throw error;
                expect(error.code).to.equal('unknown-format');
              }
            }
            container[key] = before;
          }
        expect(read).to.be.above(200);
      });
  });

  for (const name of ['wordpress-7.1.4-posts-embed', 'ghost-6.65-posts-include', 'hugo-0.111.3-feed'])
    it(`leaves ${name} as it is`, async () => {
      const freeze = (json: unknown): unknown => {
        if (typeof json === 'object' && json) Object.values(Object.freeze(json)).forEach(freeze);
        return json;
      };
      // Changing what is frozen throws.
      expect(readFeed(freeze(await recorded(name)), base)).to.deep.equal(readFeed(await recorded(name), base));
    });
});
