import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { ZenFeed } from '../../src/elements/feed/feed.js';
import '../../src/index.js';
import type { ZenArticleCard, ZenRelatedPosts } from '../../src/index.js';
import { articles, jsonFeed } from '../articles.js';
import { ConsoleRecord } from '../console.js';
import { outcome } from '../outcome.js';
import { Server } from '../server.js';

const titles = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll('[part~="title"]')].map((title) => title.textContent!.trim());

describe('a feed around widgets', () => {
  let server: Server;
  beforeEach(
    () => (server = new Server({ '/feed.json': jsonFeed(articles(4)), '/other.json': jsonFeed(articles(1)) })),
  );
  afterEach(() => server.close());

  const page = () =>
    fixture<ZenFeed>(
      html`<zen-feed src="/feed.json">
        <p><zen-article-card article-id="article-2"></zen-article-card></p>
        <zen-related-posts limit="2"></zen-related-posts>
        <zen-article-card src="/other.json"></zen-article-card>
      </zen-feed>`,
    );

  it('gives its articles to those inside that name no source of their own, with one request', async () => {
    const feed = await page();
    const [card, own] = feed.querySelectorAll('zen-article-card');
    const list = feed.querySelector('zen-related-posts')!;
    await Promise.all([outcome(card!), outcome(list), outcome(own!)]);
    expect(titles(card!)).to.deep.equal(['Article number 2']);
    expect(titles(list)).to.deep.equal(['Article number 4', 'Article number 3']);
    expect(titles(own!)).to.deep.equal(['Article number 1']);
    expect(server.requests.sort()).to.deep.equal(['/feed.json', '/other.json']);
  });

  it('gives them a new feed when its source changes', async () => {
    const feed = await page();
    const list = feed.querySelector('zen-related-posts')!;
    await outcome(list);
    feed.querySelector('zen-article-card')!.remove();
    feed.src = '/other.json';
    await oneEvent(list, 'zen-load');
    expect(titles(list)).to.deep.equal(['Article number 1']);
  });

  it('takes articles as a property, and shows them without a request', async () => {
    const feed = await fixture<ZenFeed>(
      html`<zen-feed .articles=${articles(3)}><zen-related-posts></zen-related-posts></zen-feed>`,
    );
    const list = feed.querySelector('zen-related-posts')!;
    await outcome(list);
    expect(titles(list)).to.have.length(3);
    expect(server.requests).to.be.empty;
  });

  it('reaches widgets in shadow roots inside it', async () => {
    const feed = await fixture<ZenFeed>(html`<zen-feed src="/feed.json"><div></div></zen-feed>`);
    const list = document.createElement('zen-related-posts');
    feed.querySelector('div')!.attachShadow({ mode: 'open' }).append(list);
    await oneEvent(list, 'zen-load');
    expect(titles(list)).to.have.length(4);
  });

  it('upgraded after the widgets inside it, still reaches them', async () => {
    const feed = await fixture<ZenFeed>(
      html`<late-feed src="/feed.json"><zen-related-posts></zen-related-posts></late-feed>`,
    );
    const list = feed.querySelector('zen-related-posts')!;
    await list.updateComplete;
    expect(list.state).to.equal('idle');
    ZenFeed.define('late-feed');
    await oneEvent(list, 'zen-load');
    expect(titles(list)).to.have.length(4);
  });

  it('is left behind by a widget that is moved out of it, which goes back to its fallback', async () => {
    const feed = await page();
    const list: ZenRelatedPosts = feed.querySelector('zen-related-posts')!;
    await outcome(list);
    feed.after(list);
    await list.updateComplete;
    expect(list.state).to.equal('idle');
    list.remove();
  });

  it('that fails is told by each widget inside, with one message, and each shows its own fallback', async () => {
    const record = new ConsoleRecord();
    const held = server.hold('/feed.json');
    try {
      const feed = await fixture<ZenFeed>(
        html`<zen-feed src="/feed.json">
          <zen-article-card loading="eager"></zen-article-card>
          <zen-related-posts loading="eager"></zen-related-posts>
        </zen-feed>`,
      );
      const widgets = [...feed.children] as (ZenArticleCard | ZenRelatedPosts)[];
      held.fail();
      await Promise.all(widgets.map(outcome));
      expect(record.messages).to.have.length(1);
      expect(widgets.map(({ state }) => state)).to.deep.equal(['error', 'error']);
    } finally {
      record.restore();
    }
  });
});
