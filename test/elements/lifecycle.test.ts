import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/index.js';
import type { ZenArticleCard, ZenRelatedPosts } from '../../src/index.js';
import { article, articles, jsonFeed } from '../articles.js';
import { outcome } from '../outcome.js';
import { Server } from '../server.js';

const count = (list: Element) => list.shadowRoot!.querySelectorAll('.list > li > article').length;
/** The names of all events that an element sends about its loading. */
const outcomes = (element: Element) => {
  const names: string[] = [];
  for (const name of ['zen-load', 'zen-error']) element.addEventListener(name, () => names.push(name));
  return names;
};
/** Lets everything run that is due: promises, then a frame. */
const settled = () => new Promise(requestAnimationFrame);

describe('a widget in the hands of its page', () => {
  let server: Server;
  beforeEach(() => (server = new Server()));
  afterEach(() => server.close());

  const widget = () => fixture<ZenRelatedPosts>(html`<zen-related-posts src="/feed.json"></zen-related-posts>`);

  it('removed while it loads, ends the request and sends no event', async () => {
    const held = server.hold('/feed.json');
    const element = await widget();
    const names = outcomes(element);
    await held.requested;
    element.remove();
    await settled();
    expect(held.aborted).to.equal(true);
    held.answer(jsonFeed(articles(2)));
    await settled();
    expect([names, element.state]).to.deep.equal([[], 'idle']);
  });

  it('removed while another one waits for the same feed, leaves it its request', async () => {
    const held = server.hold('/feed.json');
    const page = await fixture<HTMLElement>(
      html`<div>
        ${[1, 2].map(() => html`<zen-related-posts loading="eager" src="/feed.json"></zen-related-posts>`)}
      </div>`,
    );
    const [first, second] = page.querySelectorAll('zen-related-posts') as unknown as ZenRelatedPosts[];
    await held.requested;
    first!.remove();
    await settled();
    expect(held.aborted).to.equal(false);
    held.answer(jsonFeed(articles(2)));
    await outcome(second!);
    expect(server.requests).to.deep.equal(['/feed.json']);
  });

  it('put back after that, loads', async () => {
    const held = server.hold('/feed.json');
    const element = await widget();
    await held.requested;
    const parent = element.parentElement!;
    element.remove();
    await settled();
    server.route('/feed.json', jsonFeed(articles(2)));
    parent.append(element);
    await oneEvent(element, 'zen-load');
    expect(count(element)).to.equal(2);
  });

  it('moved while it loads, goes on with its one request', async () => {
    const held = server.hold('/feed.json');
    const element = await widget();
    const names = outcomes(element);
    await held.requested;
    const elsewhere = await fixture<HTMLElement>(html`<div></div>`);
    elsewhere.append(element);
    await settled();
    held.answer(jsonFeed(articles(2)));
    await oneEvent(element, 'zen-load');
    expect([names, server.requests, count(element)]).to.deep.equal([['zen-load'], ['/feed.json'], 2]);
  });

  it('moved when it is ready, keeps its content and asks for nothing', async () => {
    server.route('/feed.json', jsonFeed(articles(2)));
    const element = await widget();
    await oneEvent(element, 'zen-load');
    const names = outcomes(element);
    (await fixture<HTMLElement>(html`<div></div>`)).append(element);
    await settled();
    expect([names, server.requests, count(element)]).to.deep.equal([[], ['/feed.json'], 2]);
  });

  it('removed in the tick that inserted it, requests nothing', async () => {
    const element = document.createElement('zen-related-posts');
    element.src = '/feed.json';
    element.loading = 'eager';
    document.body.append(element);
    element.remove();
    await settled();
    expect(server.requests).to.be.empty;
  });

  it('given another source while it loads, shows the last one only, with one event', async () => {
    const [first, second] = [server.hold('/feed.json'), server.hold('/second.json')];
    const element = await widget();
    const names = outcomes(element);
    await first.requested;
    element.src = '/second.json';
    await second.requested;
    expect(first.aborted).to.equal(true);
    second.answer(jsonFeed(articles(5)));
    await oneEvent(element, 'zen-load');
    first.answer(jsonFeed(articles(1)));
    await settled();
    expect([count(element), names]).to.deep.equal([5, ['zen-load']]);
  });

  it('given articles while it loads, shows them and drops the late answer', async () => {
    const held = server.hold('/feed.json');
    const element = await widget();
    await held.requested;
    element.articles = articles(3);
    await oneEvent(element, 'zen-load');
    held.answer(jsonFeed(articles(1)));
    await settled();
    expect(count(element)).to.equal(3);
  });

  it('ten of them with the same source make one request', async () => {
    server.route('/feed.json', jsonFeed(articles(8)));
    const page = await fixture<HTMLElement>(
      html`<div>
        ${Array.from(
          { length: 10 },
          (_, i) =>
            html`<zen-article-card
              loading="eager"
              src="/feed.json"
              article-id="article-${(i % 8) + 1}"
            ></zen-article-card>`,
        )}
      </div>`,
    );
    await Promise.all([...page.children].map((card) => outcome(card as ZenArticleCard)));
    expect(server.requests).to.deep.equal(['/feed.json']);
  });

  it('cloned, shows the same as its original', async () => {
    server.route('/feed.json', jsonFeed(articles(2)));
    const element = await widget();
    await oneEvent(element, 'zen-load');
    const clone = element.cloneNode(true) as ZenRelatedPosts;
    element.after(clone);
    await oneEvent(clone, 'zen-load');
    expect(count(clone)).to.equal(2);
    clone.remove();
  });

  it('gets its children after the code, as a parser does it, and still sees data and fallback', async () => {
    const card = document.createElement('zen-article-card');
    document.body.append(card);
    await card.updateComplete;
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(jsonFeed([article(7)]));
    card.append(script);
    await oneEvent(card, 'zen-load');
    expect(card.shadowRoot!.querySelector('a')).to.have.text('Article number 7');
    card.remove();
  });
});
