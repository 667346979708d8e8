import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/index.js';
import type { ZenArticleCard, ZenRelatedPosts } from '../../src/index.js';
import { articles, jsonFeed } from '../articles.js';
import { ConsoleRecord } from '../console.js';
import { outcome } from '../outcome.js';
import { Server } from '../server.js';

const links = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('a')].map((link) => `${link.textContent} ${link.href}`);

describe('what a page says about its feed', () => {
  let server: Server;
  const rows = [
    { name: 'One', slug: 'one', when: '1.11.2026' },
    { name: 'Two', slug: 'two', when: '2.11.2026' },
  ];
  beforeEach(() => {
    server = new Server({ '/api.json': { list: rows } });
  });
  afterEach(() => server.close());

  it('comes from attributes, and again when one of them changes', async () => {
    const element = await fixture<ZenRelatedPosts>(
      html`<zen-related-posts
        src="/api.json"
        map-items="list"
        map-title="name"
        link-template="https://blog.example/{slug}"
      ></zen-related-posts>`,
    );
    await outcome(element);
    expect(links(element).sort()).to.deep.equal(['One https://blog.example/one', 'Two https://blog.example/two']);
    element.linkTemplate = 'https://other.example/{slug}';
    await oneEvent(element, 'zen-load');
    expect(links(element).sort()).to.deep.equal(['One https://other.example/one', 'Two https://other.example/two']);
    element.setAttribute('map-title', 'slug');
    await oneEvent(element, 'zen-load');
    expect(links(element).sort()).to.deep.equal(['one https://other.example/one', 'two https://other.example/two']);
    expect(server.requests).to.deep.equal(['/api.json']);
  });

  it('comes from a property, which an attribute overrides', async () => {
    const element = await fixture<ZenArticleCard>(
      html`<zen-article-card
        src="/api.json"
        map-title="slug"
        .map=${{ items: 'list', title: 'name' }}
      ></zen-article-card>`,
    );
    await outcome(element);
    expect(element.shadowRoot!.querySelector('[part=title]')!.textContent).to.contain('one');
  });

  it('comes from the feed around a widget', async () => {
    const feed = await fixture(
      html`<zen-feed src="/api.json" map-items="list" map-title="name" link-template="/{slug}">
        <zen-related-posts></zen-related-posts>
      </zen-feed>`,
    );
    const element = feed.querySelector('zen-related-posts')!;
    await outcome(element);
    expect(links(element).sort()).to.deep.equal([`One ${location.origin}/one`, `Two ${location.origin}/two`]);
  });

  it('counts for JSON in the page too', async () => {
    const element = await fixture<ZenArticleCard>(
      html`<zen-article-card link-template="https://blog.example/{slug}"
        ><script type="application/json">
          [{ "title": "In the page", "slug": "here" }]
        </script></zen-article-card
      >`,
    );
    await outcome(element);
    expect(links(element)).to.deep.equal(['In the page https://blog.example/here']);
  });
});

describe('the pages of a feed', () => {
  let server: Server;
  let asked: string[];
  /** A feed of five articles a page, three pages in all. */
  const page = (number: number) => ({
    ...jsonFeed(articles(15).slice((number - 1) * 5, number * 5)),
    ...(number < 3 && { next_url: `?page=${number + 1}` }),
  });
  beforeEach(() => {
    server = new Server();
    asked = [];
    globalThis.fetch = async (input) => {
      const number = Number(new URL(String(input)).searchParams.get('page') ?? 1);
      asked.push(String(number));
      return Object.defineProperty(Response.json(page(number)), 'url', { value: String(input) });
    };
  });
  afterEach(() => server.close());

  const list = async (limit: number) => {
    const element = await fixture<ZenRelatedPosts>(
      html`<zen-related-posts src="/paged-${limit}.json" limit=${limit} loading="eager"></zen-related-posts>`,
    );
    await outcome(element);
    return element.shadowRoot!.querySelectorAll('article').length;
  };

  it('are not asked for where the first has enough', async () => {
    expect([await list(4), asked]).to.deep.equal([4, ['1']]);
  });

  it('are asked for as far as they are needed', async () => {
    expect([await list(7), asked]).to.deep.equal([7, ['1', '2']]);
  });

  it('end with the last one', async () => {
    expect([await list(50), asked]).to.deep.equal([15, ['1', '2', '3']]);
  });

  it('are looked through for the article that a card names', async () => {
    const element = await fixture<ZenArticleCard>(
      html`<zen-article-card src="/paged.json" article-id="article-12" loading="eager"></zen-article-card>`,
    );
    await outcome(element);
    expect(element.shadowRoot!.querySelector('[part=title]')!.textContent).to.contain('Article number 12');
    expect(asked).to.deep.equal(['1', '2', '3']);
  });
});

describe('scripts in the page as sources', () => {
  const blocks: Element[] = [];
  const block = (json: unknown, id = '') => {
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    script.id = id;
    script.textContent = typeof json === 'string' ? json : JSON.stringify(json);
    document.head.append(script);
    blocks.push(script);
  };
  const post = (headline: string) => ({
    '@context': 'https://schema.org',
    '@type': 'BlogPosting',
    headline,
    url: `/${headline}`,
  });
  afterEach(() => blocks.splice(0).forEach((script) => script.remove()));

  const titles = async (src: string) => {
    const element = await fixture<ZenRelatedPosts>(html`<zen-related-posts src=${src}></zen-related-posts>`);
    await outcome(element);
    return links(element)
      .map((link) => link.split(' ')[0])
      .sort();
  };

  it('are found by their id, and forgiven raw line breaks', async () => {
    block('{"@context":"https://schema.org","@type":"Article","headline":"A\nline","url":"/a"}', 'own-article');
    block(post('Other'));
    expect(await titles('#own-article')).to.deep.equal(['A']);
  });

  it('are all JSON-LD of the page for #', async () => {
    block({ '@context': 'https://schema.org', '@type': 'Organization', name: 'Us' });
    block(post('One'));
    block([post('Two')]);
    block('not JSON at all');
    expect(await titles('#')).to.deep.equal(['One', 'Two']);
  });

  it('end in an error that names what is missing', async () => {
    const record = new ConsoleRecord();
    const element = await fixture<ZenRelatedPosts>(html`<zen-related-posts src="#nowhere"></zen-related-posts>`);
    const event = element.state === 'error' ? undefined : await oneEvent(element, 'zen-error');
    record.restore();
    expect([element.state, event?.detail.code ?? 'bad-url']).to.deep.equal(['error', 'bad-url']);
    expect(record.messages.join()).to.contain('#nowhere');
  });
});

describe('pictures where each byte counts', () => {
  it('are asked for in a smaller size', async () => {
    const [one] = articles(1);
    const image = { ...one!.image!, srcset: `${one!.image!.url} 300w, ${one!.image!.url} 1200w` };
    Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true });
    try {
      const element = await fixture<ZenArticleCard>(
        html`<zen-article-card .article=${{ ...one!, image }}></zen-article-card>`,
      );
      await outcome(element);
      expect(element.shadowRoot!.querySelector('img')!.sizes).to.equal('9em');
    } finally {
      delete (navigator as { connection?: unknown }).connection;
    }
  });
});
