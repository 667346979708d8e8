import { expect, fixtureSync, html, oneEvent } from '@open-wc/testing';
import type { Article } from '../../src/data/article.js';
import '../../src/index.js';
import type { ZenRelatedPosts } from '../../src/index.js';
import { article, articles, jsonFeed } from '../articles.js';
import { ConsoleRecord } from '../console.js';
import { outcome } from '../outcome.js';
import { Server } from '../server.js';

const titles = (list: Element) =>
  [...list.shadowRoot!.querySelectorAll('[part~="title"]')].map((title) => title.textContent!.trim());

/** A list that shows what it chose, by the ids. */
async function chosen(given: Article[], properties: Partial<ZenRelatedPosts> = {}): Promise<string[]> {
  const list = document.createElement('zen-related-posts');
  Object.assign(list, { articles: given, loading: 'eager', ...properties });
  document.body.append(list);
  try {
    const { detail } = await oneEvent(list, 'zen-load');
    return detail.articles.map(({ id }: Article) => id);
  } finally {
    list.remove();
  }
}

/** Puts elements into the page until the test is over. */
const added: Element[] = [];
function add<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Record<string, string>,
  parent: Element = document.head,
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties))
    if (name === 'textContent') element.textContent = value;
    else element.setAttribute(name, value);
  parent.append(element);
  added.push(element);
  return element;
}

const blog = [
  article(1, { title: 'Fonts at home', excerpt: 'Why we serve our own web fonts.', tags: ['Privacy'] }),
  article(2, { title: 'A parcel of screws', excerpt: 'The shop of a hardware dealer.', tags: ['Shops'] }),
  article(3, {
    title: 'Web fonts without layout shift',
    excerpt: 'Fonts that swap late move the page.',
    tags: ['Speed'],
  }),
  article(4, { title: 'Trees in the town', excerpt: 'A map for gardeners.', tags: ['Maps'] }),
];

describe('the choice of related posts', () => {
  let record: ConsoleRecord;
  beforeEach(() => (record = new ConsoleRecord()));
  afterEach(() => {
    for (const element of added.splice(0)) element.remove();
    record.restore();
    expect(record.messages).to.be.empty;
  });

  describe('for the article that the reader is on', () => {
    it('goes by what it says, and leaves it out', async () => {
      expect(await chosen(blog, { current: 'article-1', limit: 1 })).to.deep.equal(['article-3']);
    });

    const ways: [what: string, prepare: () => unknown][] = [
      ['the canonical link', () => add('link', { rel: 'canonical', href: 'https://blog.example/article-3/' })],
      ['og:url', () => add('meta', { property: 'og:url', content: 'http://www.blog.example/article-3?utm_source=x' })],
      [
        'the url in JSON-LD',
        () =>
          add('script', {
            type: 'application/ld+json',
            textContent:
              '{"@graph": [{"@type": "WebSite"}, {"@type": "BlogPosting", "url": "https://blog.example/article-3"}]}',
          }),
      ],
      [
        'mainEntityOfPage in JSON-LD',
        () =>
          add('script', {
            type: 'application/ld+json',
            textContent: '{"@type": ["NewsArticle"], "mainEntityOfPage": {"@id": "https://blog.example/article-3/"}}',
          }),
      ],
      ['the slug', () => add('link', { rel: 'canonical', href: 'https://partner.example/2026/article-3.html' })],
    ];
    for (const [what, prepare] of ways)
      it(`knows it by ${what}`, async () => {
        prepare();
        expect(await chosen(blog, { limit: 1 })).to.deep.equal(['article-1']);
        expect(await chosen(blog)).not.to.include('article-3');
      });

    it('knows it by the address of the page', async () => {
      const here = { ...blog[2]!, url: location.href };
      expect(await chosen([...blog.slice(0, 2), here], { limit: 1 })).to.deep.equal(['article-1']);
    });

    it('is not misled by JSON-LD that is none', async () => {
      for (const textContent of ['{', 'null', '[null, 3, {"@type": 5}]', '{"@type": "Article", "url": {"a": 1}}'])
        add('script', { type: 'application/ld+json', textContent });
      expect(await chosen(blog, { current: 'article-1', limit: 1 })).to.deep.equal(['article-3']);
    });
  });

  describe('for a page that the feed does not know', () => {
    it('goes by its title', async () => {
      add('meta', { property: 'og:title', content: 'All about web fonts' });
      expect((await chosen(blog, { limit: 2 })).sort()).to.deep.equal(['article-1', 'article-3']);
    });

    it('goes by its description', async () => {
      add('meta', { name: 'description', content: 'Screws and other hardware in a shop' });
      expect(await chosen(blog, { limit: 1 })).to.deep.equal(['article-2']);
    });

    it('goes by its headings', async () => {
      const main = add('main', {}, document.body);
      add('h2', { textContent: 'A map of trees' }, main);
      expect(await chosen(blog, { limit: 1 })).to.deep.equal(['article-4']);
    });

    it('goes by its text, but not by what stands beside it, nor by the list’s own fallback', async () => {
      const main = add('main', {}, document.body);
      add('p', { textContent: 'Our gardeners like maps.' }, main);
      add('p', { textContent: 'Fonts, fonts and web fonts.' }, add('aside', {}, main));
      const list = fixtureSync<ZenRelatedPosts>(
        html`<zen-related-posts .articles=${blog} limit="1"><p>Screws! Hardware! Screws!</p></zen-related-posts>`,
      );
      main.append(list);
      await oneEvent(list, 'zen-load');
      expect(titles(list)).to.deep.equal(['Trees in the town']);
    });

    it('sends nothing anywhere', async () => {
      const server = new Server({ '/feed.json': jsonFeed(blog) });
      try {
        const list = fixtureSync<ZenRelatedPosts>(html`<zen-related-posts src="/feed.json"></zen-related-posts>`);
        await oneEvent(list, 'zen-load');
        expect(server.requests).to.deep.equal(['/feed.json']);
      } finally {
        server.close();
      }
    });
  });

  describe('keeps to what the page asks for', () => {
    it('the newest first', async () => {
      expect(await chosen(blog, { current: 'article-3', order: 'newest' })).to.deep.equal(
        [4, 2, 1].map((n) => `article-${n}`),
      );
    });

    it('the order of the feed, without the current article', async () => {
      expect(await chosen(blog, { current: 'article-3', order: 'feed' })).to.deep.equal(
        [1, 2, 4].map((n) => `article-${n}`),
      );
    });

    it('none but related ones', async () => {
      expect(await chosen(blog, { current: 'article-1', fill: 'none' })).to.deep.equal(['article-3']);
    });

    it('what is excluded, by id, address and slug', async () => {
      const exclude = 'article-2 https://blog.example/article-3?utm_source=x';
      for (const order of ['related', 'newest', 'feed'] as const) {
        expect(await chosen(blog, { current: 'article-1', exclude, order }), order).to.deep.equal(['article-4']);
        const slugs = blog.map((one) => ({ ...one, id: `id-${one.id}` }));
        expect(
          await chosen(slugs, { current: 'id-article-1', exclude: 'article-2, article-4', order }),
          order,
        ).to.deep.equal(['id-article-3']);
      }
    });

    it('and chooses anew when it asks for something else', async () => {
      const list = fixtureSync<ZenRelatedPosts>(
        html`<zen-related-posts current="article-1" limit="1" .articles=${blog}></zen-related-posts>`,
      );
      await oneEvent(list, 'zen-load');
      expect(titles(list)).to.deep.equal(['Web fonts without layout shift']);
      list.exclude = 'article-3';
      await oneEvent(list, 'zen-load');
      expect(titles(list)).to.deep.equal(['Trees in the town']);
      list.order = 'feed';
      await oneEvent(list, 'zen-load');
      expect(titles(list)).to.deep.equal(['A parcel of screws']);
    });
  });

  describe('beside other widgets', () => {
    it('leaves out what a card shows', async () => {
      const page = fixtureSync<HTMLElement>(
        html`<div>
          <zen-article-card .article=${blog[2]}></zen-article-card>
          <zen-related-posts current="article-1" .articles=${blog}></zen-related-posts>
        </div>`,
      );
      const list = page.querySelector('zen-related-posts')!;
      await oneEvent(list, 'zen-load');
      expect(titles(list)).to.deep.equal(['Trees in the town', 'A parcel of screws']);
    });

    it('leaves out what another list shows, in every order', async () => {
      for (const order of ['related', 'newest', 'feed']) {
        const page = fixtureSync<HTMLElement>(
          html`<div>
            ${[3, 3].map(
              (limit) =>
                html`<zen-related-posts order=${order} limit=${limit} .articles=${articles(5)}></zen-related-posts>`,
            )}
          </div>`,
        );
        const lists = [...page.children] as ZenRelatedPosts[];
        await Promise.all(lists.map(outcome));
        expect(
          lists.map((list) => titles(list).length),
          order,
        ).to.deep.equal([3, 2]);
        expect(new Set(lists.flatMap(titles)), order).to.have.length(5);
        page.remove();
      }
    });

    it('shows the same once more rather than nothing', async () => {
      const page = fixtureSync<HTMLElement>(
        html`<div>${[1, 2].map(() => html`<zen-related-posts .articles=${articles(2)}></zen-related-posts>`)}</div>`,
      );
      const lists = [...page.children] as ZenRelatedPosts[];
      await Promise.all(lists.map(outcome));
      expect(lists.map((list) => titles(list).length)).to.deep.equal([2, 2]);
    });

    it('forgets what a widget showed that is gone', async () => {
      const card = fixtureSync<HTMLElement>(html`<zen-article-card .article=${blog[2]}></zen-article-card>`);
      await oneEvent(card, 'zen-load');
      card.remove();
      expect(await chosen(blog, { current: 'article-1', limit: 1 })).to.deep.equal(['article-3']);
    });
  });

  it('tells its reasons with zen-load', async () => {
    const list = fixtureSync<ZenRelatedPosts>(
      html`<zen-related-posts current="article-1" limit="2" .articles=${blog}></zen-related-posts>`,
    );
    const { detail } = await oneEvent(list, 'zen-load');
    expect(detail.related.map((one: { article: Article }) => one.article)).to.deep.equal(detail.articles);
    expect(detail.related[0].reasons).to.deep.equal([
      { kind: 'author', author: 'Ana Meijer' },
      { kind: 'terms', terms: ['font', 'web'] },
    ]);
    expect(detail.related[0].score).to.be.above(detail.related[1].score);
  });

  it('is the same on every load', async () => {
    const load = () =>
      chosen(
        articles(30).map((one) => ({ ...one })),
        { current: 'article-20', limit: 10 },
      );
    expect(await load()).to.deep.equal(await load());
  });

  describe('at an address of its own', () => {
    let server: Server;
    beforeEach(() => (server = new Server()));
    afterEach(() => server.close());

    const rows: [what: string, src: string, current: string | undefined, asked: string][] = [
      ['its id', '/related/{id}.json', 'article-1', '/related/article-1.json'],
      [
        'its slug',
        '/related/{slug}.json',
        'https://blog.example/2026/fonts-at-home/?utm_source=x',
        '/related/fonts-at-home.json',
      ],
      [
        'its URL',
        '/related/{url}.json',
        'https://www.blog.example/fonts/?utm_source=x',
        '/related/blog.example-fonts.json',
      ],
      ['an id that is an address', '/related/{id}.json', 'https://blog.example/?p=7', '/related/blog.example-p-7.json'],
      [
        'the end of a very long id, without the half of a sign',
        '/related/{id}.json',
        `${'𠮷'.repeat(60)}a`,
        `/related/${encodeURIComponent('𠮷'.repeat(39) + 'a')}.json`,
      ],
      ['an id that leads elsewhere', '/related/{id}.json', '../../secret', '/related/secret.json'],
      ['an id after a question mark as it is', '/related?id={id}', 'a/b&c', '/related?id=a%2Fb%26c'],
    ];
    for (const [what, src, current, asked] of rows)
      it(`asks with ${what}, and keeps the order of the answer`, async () => {
        server.route(asked.split('?')[0]!, jsonFeed([blog[3]!, blog[2]!]));
        const list = fixtureSync<ZenRelatedPosts>(
          html`<zen-related-posts src=${src} current=${current!}></zen-related-posts>`,
        );
        await oneEvent(list, 'zen-load');
        expect(titles(list)).to.deep.equal(['Trees in the town', 'Web fonts without layout shift']);
        expect(server.addresses).to.deep.equal([asked]);
      });

    it('asks with the page’s canonical link where it is told nothing', async () => {
      add('link', { rel: 'canonical', href: 'https://blog.example/fonts-at-home/' });
      server.route('/related/fonts-at-home.json', jsonFeed([blog[2]!]));
      const list = fixtureSync<ZenRelatedPosts>(
        html`<zen-related-posts src="/related/{slug}.json"></zen-related-posts>`,
      );
      await oneEvent(list, 'zen-load');
      expect(titles(list)).to.have.length(1);
    });
  });
});
