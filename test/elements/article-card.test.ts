import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/elements/article-card/define.js';
import type { ZenArticleCard } from '../../src/elements/article-card/article-card.js';
import { article, articles, jsonFeed } from '../articles.js';
import { drawn } from '../drawn.js';
import { outcome } from '../outcome.js';
import { Server } from '../server.js';

const part = (card: Element, name: string) => card.shadowRoot!.querySelector(`[part~="${name}"]`);
const text = (card: Element, name: string) => part(card, name)?.textContent?.trim();

describe('an article card', () => {
  let server: Server;
  beforeEach(() => (server = new Server({ '/feed.json': jsonFeed(articles(3)) })));
  afterEach(() => server.close());

  it('shows picture, title, author, date, reading time, excerpt and tags', async () => {
    const card = await fixture<ZenArticleCard>(
      html`<zen-article-card lang="en-GB" .article=${article(4)}></zen-article-card>`,
    );
    expect(card.state).to.equal('ready');
    expect(part(card, 'link')).to.have.attribute('href', 'https://blog.example/article-4/');
    expect(text(card, 'link')).to.equal('Article number 4');
    expect(text(card, 'author')).to.equal('Ana Meijer');
    expect(text(card, 'date')).to.equal('4 January 2026');
    expect(text(card, 'meta')).to.contain('4 min');
    expect(text(card, 'excerpt')).to.equal('What article number 4 is about.');
    expect(text(card, 'tag')).to.equal('Web');
    const image = part(card, 'image') as HTMLImageElement;
    expect(image.alt).to.equal('Picture 4');
    expect([image.width > 0, image.loading]).to.deep.equal([true, 'lazy']);
  });

  it('shows the first article of a feed', async () => {
    const card = await fixture<ZenArticleCard>(html`<zen-article-card></zen-article-card>`);
    card.src = '/feed.json';
    const { detail } = await oneEvent(card, 'zen-load');
    expect(text(card, 'link')).to.equal('Article number 1');
    expect(detail.articles.map(({ id }: { id: string }) => id)).to.deep.equal(['article-1']);
  });

  it('shows the article of a feed that is asked for, by id or by URL', async () => {
    const card = await fixture<ZenArticleCard>(html`<zen-article-card article-id="article-2"></zen-article-card>`);
    card.src = '/feed.json';
    await oneEvent(card, 'zen-load');
    expect(text(card, 'link')).to.equal('Article number 2');
    card.articleId = 'http://www.blog.example/article-3?utm_source=x#top';
    await oneEvent(card, 'zen-load');
    expect(text(card, 'link')).to.equal('Article number 3');
  });

  it('reads the article from an inline script', async () => {
    const card = await fixture<ZenArticleCard>(
      html`<zen-article-card>
        <script type="application/json">
          {
            "version": "https://jsonfeed.org/version/1.1",
            "items": [{ "id": "1", "title": "From the page itself", "url": "/here/", "content_text": "x" }]
          }
        </script>
      </zen-article-card>`,
    );
    await outcome(card);
    expect(text(card, 'link')).to.equal('From the page itself');
    expect(part(card, 'link')).to.have.attribute('href', new URL('/here/', location.href).href);
    expect(server.requests).to.be.empty;
  });

  it('shows no link for an address that is not http(s), and keeps the title', async () => {
    const card = await fixture<ZenArticleCard>(
      html`<zen-article-card .article=${article(1, { url: 'javascript:alert(1)' })}></zen-article-card>`,
    );
    expect(part(card, 'link')).to.equal(null);
    expect(text(card, 'title')).to.equal('Article number 1');
  });

  it('shows markup in a title as text', async () => {
    const title = '<img src=x onerror=alert(1)> & <b>bold</b>';
    const card = await fixture<ZenArticleCard>(
      html`<zen-article-card .article=${article(1, { title })}></zen-article-card>`,
    );
    expect(text(card, 'link')).to.equal(title);
  });

  it('leaves no hole where an article has no picture, author, date, excerpt or tags', async () => {
    const card = await fixture<ZenArticleCard>(
      html`<zen-article-card .article=${{ id: '1', title: 'Alone', url: 'https://a.example/' }}></zen-article-card>`,
    );
    for (const name of ['media', 'meta', 'excerpt', 'tags']) expect(!part(card, name), name).to.equal(true);
  });

  it('leaves a picture out that cannot be loaded, and keeps its place', async () => {
    const url = new URL('/test/fixtures/missing.png', location.href).href;
    const card = await fixture<ZenArticleCard>(html`<zen-article-card></zen-article-card>`);
    card.article = article(1, { image: { url, alt: '' } });
    await card.updateComplete;
    part(card, 'image')!.dispatchEvent(new Event('error'));
    await card.updateComplete;
    expect([!!part(card, 'media'), !!part(card, 'image')]).to.deep.equal([true, false]);
  });

  it('names an article without a title in the language of the page', async () => {
    const untitled = { ...article(1), title: '' };
    const card = await fixture<ZenArticleCard>(
      html`<zen-article-card lang="nl" .article=${untitled}></zen-article-card>`,
    );
    // The words come in a file of their own, which nothing waits for.
    await drawn(card.shadowRoot!, () => text(card, 'link') === 'Zonder titel');
  });

  it('keeps the day of the publisher, whatever the zone of the reader', async () => {
    const card = await fixture<ZenArticleCard>(html`<zen-article-card lang="en-GB"></zen-article-card>`);
    for (const published of ['2020-01-01T00:30:00+05:30', '2020-01-01T23:59:00-11:00', '2020-01-01']) {
      card.article = article(1, { published });
      await card.updateComplete;
      expect(text(card, 'date'), published).to.equal('1 January 2020');
    }
  });

  it('takes the heading level asked for, within 1 to 6', async () => {
    const card = await fixture<ZenArticleCard>(
      html`<zen-article-card heading-level="4" .article=${article(1)}></zen-article-card>`,
    );
    expect(part(card, 'title')).to.have.attribute('aria-level', '4');
    card.headingLevel = 99;
    await card.updateComplete;
    expect(part(card, 'title')).to.have.attribute('aria-level', '6');
  });

  it('cuts the excerpt at a word, within 120 characters', async () => {
    const excerpt = 'A sentence about software that goes on. '.repeat(9);
    const card = await fixture<ZenArticleCard>(
      html`<zen-article-card .article=${article(1, { excerpt })}></zen-article-card>`,
    );
    const shown = text(card, 'excerpt')!;
    expect(shown.length).to.be.within(90, 120);
    expect(shown).to.match(/\w…$/);
  });

  it('honours what was set before the upgrade', async () => {
    const tag = 'late-card';
    const card = document.createElement(tag) as ZenArticleCard;
    card.article = article(5);
    card.setAttribute('heading-level', '2');
    document.body.append(card);
    const { ZenArticleCard: Card } = await import('../../src/elements/article-card/article-card.js');
    Card.define(tag);
    await card.updateComplete;
    expect(text(card, 'link')).to.equal('Article number 5');
    expect(part(card, 'title')).to.have.attribute('aria-level', '2');
    card.remove();
  });
});
