import { expect, fixture, fixtureSync, html, oneEvent } from '@open-wc/testing';
import '../../src/elements/related-posts/define.js';
import type { ZenRelatedPosts } from '../../src/elements/related-posts/related-posts.js';
import { article, articles, jsonFeed } from '../articles.js';
import { ConsoleRecord } from '../console.js';
import { drawn } from '../drawn.js';
import { Server } from '../server.js';

const titles = (list: Element) =>
  [...list.shadowRoot!.querySelectorAll('[part~="title"]')].map((title) => title.textContent!.trim());
const heading = (list: Element) => list.shadowRoot!.querySelector('[part~="heading"]');
const headingText = (list: Element) => heading(list)?.textContent!.trim();

/** A list that shows what it is given. */
const shown = async (template: unknown) => {
  const list = fixtureSync<ZenRelatedPosts>(template as never);
  await oneEvent(list, 'zen-load');
  return list;
};

describe('related posts', () => {
  let server: Server;
  beforeEach(() => (server = new Server({ '/feed.json': jsonFeed(articles(9)) })));
  afterEach(() => {
    server.close();
    document.head.querySelectorAll('[data-test]').forEach((element) => element.remove());
  });

  it('lists six articles under a heading, the newest first, each in an item of a list', async () => {
    const list = await shown(html`<zen-related-posts lang="en" .articles=${articles(9)}></zen-related-posts>`);
    expect(titles(list)).to.deep.equal([9, 8, 7, 6, 5, 4].map((n) => `Article number ${n}`));
    expect(list.shadowRoot!.querySelectorAll('ul[role="list"] > li > article')).to.have.length(6);
    expect(headingText(list)).to.equal('Read more');
    expect(heading(list)).to.have.attribute('aria-level', '2');
    expect(list.shadowRoot!.querySelector('[part~="title"]')).to.have.attribute('aria-level', '3');
  });

  it('leaves out the article that the page names as its canonical link', async () => {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'canonical', href: 'https://www.blog.example/article-9?utm_campaign=x' });
    link.dataset.test = '';
    document.head.append(link);
    const list = await shown(html`<zen-related-posts limit="3" .articles=${articles(9)}></zen-related-posts>`);
    expect(titles(list)).to.deep.equal(['Article number 8', 'Article number 7', 'Article number 6']);
  });

  it('leaves out the article that the page names as its og:url', async () => {
    const meta = document.createElement('meta');
    meta.setAttribute('property', 'og:url');
    meta.content = 'https://blog.example/article-9/';
    meta.dataset.test = '';
    document.head.append(meta);
    const list = await shown(html`<zen-related-posts limit="1" .articles=${articles(9)}></zen-related-posts>`);
    expect(titles(list)).to.deep.equal(['Article number 8']);
  });

  it('leaves out the article whose address is the address of the page', async () => {
    const list = await shown(
      html`<zen-related-posts
        limit="1"
        .articles=${[article(9, { url: location.href }), article(1)]}
      ></zen-related-posts>`,
    );
    expect(titles(list)).to.deep.equal(['Article number 1']);
  });

  it('leaves out the article that it is told, and puts those first that its publisher picked or that share its tags', async () => {
    const given = [
      article(1, { tags: ['AI'], related: ['article-3'] }),
      article(2, { tags: ['AI'] }),
      article(3, { tags: [] }),
      article(4, { tags: ['Cloud'] }),
    ];
    const list = await shown(html`<zen-related-posts current="article-1" .articles=${given}></zen-related-posts>`);
    expect(titles(list)).to.deep.equal([3, 2, 4].map((n) => `Article number ${n}`));
  });

  it('is empty, and says so once, when the feed has no article but the current one', async () => {
    const record = new ConsoleRecord();
    try {
      const list = await fixture<ZenRelatedPosts>(
        html`<zen-related-posts current="article-1"><a href="/blog">Our blog</a></zen-related-posts>`,
      );
      list.articles = [article(1)];
      const { detail } = await oneEvent(list, 'zen-error');
      expect([list.state, detail.code]).to.deep.equal(['empty', 'empty']);
      expect(list.matches(':state(empty)')).to.equal(true);
      expect(list.querySelector('a')!.checkVisibility()).to.equal(true);
      expect(record.messages).to.have.length(1);
    } finally {
      record.restore();
    }
  });

  it('keeps room for a screen or more of articles at most, whatever the limit is', async () => {
    server.hold('/feed.json');
    const list = await fixture<ZenRelatedPosts>(
      html`<zen-related-posts limit="5000" src="/feed.json"></zen-related-posts>`,
    );
    expect(list.shadowRoot!.querySelectorAll('[part="item"]')).to.have.length(12);
  });

  it('chooses anew when the limit or the current article changes, without another request', async () => {
    const list = await fixture<ZenRelatedPosts>(html`<zen-related-posts limit="2"></zen-related-posts>`);
    list.src = '/feed.json';
    await oneEvent(list, 'zen-load');
    expect(titles(list)).to.have.length(2);
    list.limit = 4;
    await oneEvent(list, 'zen-load');
    expect(titles(list)).to.have.length(4);
    list.current = 'article-9';
    await oneEvent(list, 'zen-load');
    expect(titles(list)[0]).to.equal('Article number 8');
    expect(server.requests).to.deep.equal(['/feed.json']);
  });

  it('says its heading in the nearest language, through shadow roots', async () => {
    const host = await fixture<HTMLElement>(html`<div lang="ar"></div>`);
    const list = document.createElement('zen-related-posts');
    list.articles = articles(2);
    host.attachShadow({ mode: 'open' }).append(list);
    await oneEvent(list, 'zen-load');
    // The words come in a file of their own, which nothing waits for.
    await drawn(list.shadowRoot!, () => headingText(list) === 'اقرأ المزيد');
    host.lang = 'de';
    await drawn(list.shadowRoot!, () => headingText(list) === 'Auch interessant');
  });

  it('takes a heading of the page, none when it is empty, or other words as a property', async () => {
    const list = await shown(
      html`<zen-related-posts lang="en" heading="Verder lezen" .articles=${articles(2)}></zen-related-posts>`,
    );
    expect(headingText(list)).to.equal('Verder lezen');
    list.heading = '';
    await list.updateComplete;
    expect(heading(list)).to.equal(null);
    list.heading = undefined;
    list.strings = { related: 'Más' };
    await list.updateComplete;
    expect(headingText(list)).to.equal('Más');
  });

  it('reaches each article with one stop of the Tab key', async () => {
    const list = await shown(html`<zen-related-posts .articles=${articles(3)}></zen-related-posts>`);
    const stops = list.shadowRoot!.querySelectorAll('a[href], button, input, [tabindex]');
    expect(stops).to.have.length(3);
  });

  it('gives an article in another language its own language and direction', async () => {
    const list = await shown(
      html`<zen-related-posts
        .articles=${[article(1, { language: 'ar', title: 'مرحبا بالعالم' })]}
      ></zen-related-posts>`,
    );
    const card = list.shadowRoot!.querySelector('article')!;
    expect(card.lang).to.equal('ar');
    expect(getComputedStyle(card.querySelector('[part~="title"]')!).direction).to.equal('rtl');
  });
});
