import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/index.js';
import type { ZenRelatedPosts } from '../../src/index.js';
import { articles, jsonFeed } from '../articles.js';
import { ConsoleRecord } from '../console.js';
import { outcome } from '../outcome.js';
import { Server } from '../server.js';

const count = (list: Element) => list.shadowRoot!.querySelectorAll('.list > li > article').length;
const skeleton = (list: Element) => list.shadowRoot!.querySelector('.skeleton');
const state = (list: Element) =>
  ['idle', 'loading', 'ready', 'empty', 'error'].filter((name) => list.matches(`:state(${name})`));

describe('the states of a widget', () => {
  let server: Server;
  let record: ConsoleRecord;
  beforeEach(() => {
    server = new Server();
    record = new ConsoleRecord();
  });
  afterEach(() => {
    server.close();
    record.restore();
  });

  const list = (fallback = '') =>
    fixture<ZenRelatedPosts>(html`<zen-related-posts src="/feed.json">${fallback}</zen-related-posts>`);

  it('go from loading to ready, with a skeleton in between, and one zen-load', async () => {
    const held = server.hold('/feed.json');
    const element = await list();
    const loaded = oneEvent(element, 'zen-load');
    await held.requested;
    await element.updateComplete;
    expect(state(element)).to.deep.equal(['loading']);
    expect(skeleton(element)).to.have.attribute('aria-hidden', 'true');
    held.answer(jsonFeed(articles(3)));
    await loaded;
    expect(state(element)).to.deep.equal(['ready']);
    expect([count(element), skeleton(element)]).to.deep.equal([3, null]);
    expect(record.messages).to.be.empty;
  });

  it('start idle without a source too', () => {
    expect(state(document.createElement('zen-article-card'))).to.deep.equal(['idle']);
  });

  it('start idle far below the visible page: nothing is requested until the reader comes near', async () => {
    server.route('/feed.json', jsonFeed(articles(2)));
    const page = await fixture<HTMLElement>(
      html`<div>
        <div style="height: 5000px"></div>
        <zen-related-posts src="/feed.json"></zen-related-posts>
      </div>`,
    );
    const element = page.querySelector('zen-related-posts')!;
    // The observer reports where things are with each frame: two of them suffice for a first report.
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    expect([state(element), server.requests]).to.deep.equal([['idle'], []]);
    element.scrollIntoView();
    await oneEvent(element, 'zen-load');
    expect(count(element)).to.equal(2);
    scrollTo(0, 0);
  });

  it('load at once, wherever the widget is, when loading is eager', async () => {
    server.route('/feed.json', jsonFeed(articles(2)));
    const page = await fixture<HTMLElement>(
      html`<div>
        <div style="height: 5000px"></div>
        <zen-related-posts src="/feed.json" loading="eager"></zen-related-posts>
      </div>`,
    );
    await outcome(page.querySelector('zen-related-posts')!);
    expect(server.requests).to.deep.equal(['/feed.json']);
  });

  it('show the fallback until the content is ready, and hide it exactly then', async () => {
    const held = server.hold('/feed.json');
    const element = await fixture<ZenRelatedPosts>(
      html`<zen-related-posts src="/feed.json"><a href="/blog">Our blog</a></zen-related-posts>`,
    );
    const link = element.querySelector('a')!;
    // A page's rule wins over the element's own.
    element.style.display = 'block';
    await held.requested;
    const [skeletonTop, linkTop] = [skeleton(element)!, link].map((box) => box.getBoundingClientRect().top);
    expect(linkTop).to.be.lessThan(skeletonTop!);
    expect(link.checkVisibility({ visibilityProperty: true })).to.equal(true);
    expect(skeleton(element)!.checkVisibility({ visibilityProperty: true })).to.equal(false);
    held.answer(jsonFeed(articles(1)));
    await oneEvent(element, 'zen-load');
    expect(link.checkVisibility()).to.equal(false);
  });

  for (const [what, answer, code, remedy] of [
    ['is missing', undefined, 'http', 404],
    ['is not JSON', new Response('<!doctype html>'), 'not-json', 'JSON'],
    ['is not a feed', { weather: 'fine' }, 'unknown-format', 'map-title'],
    ['has no articles', jsonFeed([]), 'empty', 'article'],
  ] as const) {
    it(`end in error, with the fallback, one event and one message, when the feed ${what}`, async () => {
      server.route('/feed.json', answer);
      const element = await fixture<ZenRelatedPosts>(
        html`<zen-related-posts src="/feed.json"><a href="/blog">Our blog</a></zen-related-posts>`,
      );
      const events: string[] = [];
      element.addEventListener('zen-error', (event) => events.push(event.detail.code));
      document.addEventListener('zen-error', () => events.push('bubbled'), { once: true });
      await oneEvent(element, 'zen-error');
      expect(events).to.deep.equal([code]);
      expect(state(element)).to.deep.equal([code === 'empty' ? 'empty' : 'error']);
      expect(element.querySelector('a')!.checkVisibility()).to.equal(true);
      expect(skeleton(element)).to.equal(null);
      expect(record.messages).to.have.length(1);
      expect(record.messages[0])
        .to.contain('<zen-related-posts>')
        .and.contain(new URL('/feed.json', location.href).href)
        .and.contain(String(remedy));
    });
  }

  it('keep what was shown when a new source fails', async () => {
    server.route('/feed.json', jsonFeed(articles(2)));
    const element = await list();
    await oneEvent(element, 'zen-load');
    element.src = '/missing.json';
    await oneEvent(element, 'zen-error');
    expect([state(element), count(element)]).to.deep.equal([['error'], 2]);
    element.src = '/feed.json';
    await oneEvent(element, 'zen-load');
    expect(state(element)).to.deep.equal(['ready']);
  });

  it('keep showing the old content until the new source is ready', async () => {
    server.route('/feed.json', jsonFeed(articles(2)));
    const held = server.hold('/other.json');
    const element = await list();
    await oneEvent(element, 'zen-load');
    element.src = '/other.json';
    await held.requested;
    await element.updateComplete;
    expect([state(element), count(element), skeleton(element)]).to.deep.equal([['loading'], 2, null]);
    held.answer(jsonFeed(articles(5)));
    await oneEvent(element, 'zen-load');
    expect(count(element)).to.equal(5);
  });

  it('say one message for all widgets that share a failing feed', async () => {
    const held = server.hold('/feed.json');
    const page = await fixture<HTMLElement>(
      html`<div>
        ${[1, 2, 3].map(() => html`<zen-related-posts loading="eager" src="/feed.json"></zen-related-posts>`)}
      </div>`,
    );
    const errors = Promise.all([...page.children].map((child) => oneEvent(child, 'zen-error')));
    held.fail();
    await errors;
    expect(record.messages).to.have.length(1);
    expect(server.requests).to.deep.equal(['/feed.json']);
  });

  it('put no class and no attribute on the element', async () => {
    server.route('/feed.json', jsonFeed(articles(2)));
    const element = await list();
    await oneEvent(element, 'zen-load');
    expect(element.getAttributeNames()).to.deep.equal(['src']);
  });

  it('go back to the fallback when the source is taken away', async () => {
    server.route('/feed.json', jsonFeed(articles(2)));
    const element = await list();
    await oneEvent(element, 'zen-load');
    element.removeAttribute('src');
    await element.updateComplete;
    expect([state(element), count(element)]).to.deep.equal([['idle'], 0]);
  });
});
