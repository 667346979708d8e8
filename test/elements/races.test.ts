import { expect, fixtureSync, html, oneEvent } from '@open-wc/testing';
import '../../src/index.js';
import type { ZenFeed, ZenRelatedPosts } from '../../src/index.js';
import { article, articles, jsonFeed } from '../articles.js';
import { ConsoleRecord } from '../console.js';
import { Server } from '../server.js';

const count = (list: Element) => list.shadowRoot!.querySelectorAll('.list > li > article').length;
const skeleton = (list: Element) => list.shadowRoot!.querySelector('.skeleton');

/** What an element tells about its loading from now on: how many articles it shows, or why it shows none. */
const outcomes = (element: HTMLElement) => {
  const told: (number | string)[] = [];
  element.addEventListener('zen-load', ({ detail }) => told.push(detail.articles.length));
  element.addEventListener('zen-error', ({ detail }) => told.push(detail.code));
  return told;
};
/** Articles that no other source has: what one widget shows, another one on the page leaves out. */
const otherArticles = (count: number) => Array.from({ length: count }, (_, i) => article(i + 11));
/** Lets everything run that is due: promises, then a frame. */
const settled = () => new Promise(requestAnimationFrame);

/** Not awaited: the first answer is not there yet. */
const widgets = (...sources: string[]) => {
  const page = fixtureSync<HTMLElement>(
    html`<div>${sources.map((src) => html`<zen-related-posts loading="eager" src=${src}></zen-related-posts>`)}</div>`,
  );
  return [...page.children] as ZenRelatedPosts[];
};
const widget = (src = '/feed.json') => widgets(src)[0]!;
const pair = (one: string, two: string) => widgets(one, two) as [ZenRelatedPosts, ZenRelatedPosts];

/** Waits for a change that no event tells. */
const shows = (element: Element, articles: number) =>
  new Promise<void>((resolve) => {
    const look = () => count(element) === articles && resolve();
    new MutationObserver(look).observe(element.shadowRoot!, { childList: true, subtree: true });
    look();
  });

/** The body of another document. */
const otherPage = () =>
  fixtureSync<HTMLIFrameElement>(html`<iframe title="Other page"></iframe>`).contentDocument!.body;

const pageShow = (persisted: boolean) =>
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }) as PageTransitionEvent);

describe('what happens at the same time', () => {
  const { now } = Date;
  let server: Server;
  let record: ConsoleRecord;
  beforeEach(() => {
    server = new Server();
    record = new ConsoleRecord();
  });
  afterEach(() => {
    server.close();
    record.restore();
    Date.now = now;
  });

  const later = (minutes: number) => {
    const time = now() + minutes * 60_000;
    Date.now = () => time;
  };

  describe('with two widgets', () => {
    it('of one source: one request, and each shows it and says so once', async () => {
      const held = server.hold('/feed.json');
      const both = widgets('/feed.json', '/feed.json');
      const told = both.map(outcomes);
      await held.requested;
      held.answer(jsonFeed(articles(3)));
      await Promise.all(both.map((element) => oneEvent(element, 'zen-load')));
      await settled();
      expect([server.requests, told, both.map(count)]).to.deep.equal([['/feed.json'], [[3], [3]], [3, 3]]);
    });

    it('of two sources: each shows its own, whichever answer comes first', async () => {
      const held = [server.hold('/one.json'), server.hold('/two.json')];
      const [one, two] = pair('/one.json', '/two.json');
      const told = [one, two].map(outcomes);
      await Promise.all(held.map(({ requested }) => requested));
      held[1]!.answer(jsonFeed(articles(2)));
      await oneEvent(two, 'zen-load');
      expect([one.state, count(one)]).to.deep.equal(['loading', 0]);
      held[0]!.answer(jsonFeed(articles(1)));
      await oneEvent(one, 'zen-load');
      expect([told, count(one), count(two)]).to.deep.equal([[[1], [2]], 1, 2]);
    });

    it('of two sources: the failure of one is not the other’s', async () => {
      const held = [server.hold('/one.json'), server.hold('/two.json')];
      const [one, two] = pair('/one.json', '/two.json');
      const told = [one, two].map(outcomes);
      await Promise.all(held.map(({ requested }) => requested));
      held[0]!.fail();
      await oneEvent(one, 'zen-error');
      held[1]!.answer(jsonFeed(articles(2)));
      await oneEvent(two, 'zen-load');
      expect([told, one.state, two.state]).to.deep.equal([[['network'], [2]], 'error', 'ready']);
    });

    it('that swap their sources, shows each the other’s', async () => {
      const held = [server.hold('/one.json'), server.hold('/two.json')];
      const [one, two] = pair('/one.json', '/two.json');
      const told = [one, two].map(outcomes);
      await Promise.all(held.map(({ requested }) => requested));
      server.route('/one.json', jsonFeed(articles(1)));
      [one.src, two.src] = [two.src!, one.src!];
      held[1]!.answer(jsonFeed(otherArticles(2)));
      await Promise.all([one, two].map((element) => oneEvent(element, 'zen-load')));
      await settled();
      expect([told, count(one), count(two)]).to.deep.equal([[[2], [1]], 2, 1]);
    });
  });

  describe('with a widget that gets another source while it loads', () => {
    it('the last one wins, although the answer to the first comes later', async () => {
      const [first, last] = [server.hold('/first.json'), server.hold('/last.json')];
      // The other widget keeps the first request alive.
      const [element, other] = pair('/first.json', '/first.json');
      const told = outcomes(element);
      await first.requested;
      element.src = '/last.json';
      await last.requested;
      last.answer(jsonFeed(articles(5)));
      await oneEvent(element, 'zen-load');
      first.answer(jsonFeed(articles(1)));
      await oneEvent(other, 'zen-load');
      await settled();
      expect([told, count(element), count(other)]).to.deep.equal([[5], 5, 1]);
    });

    it('the answer to the first is not shown when it comes before the last', async () => {
      const [first, last] = [server.hold('/first.json'), server.hold('/last.json')];
      const [element, other] = pair('/first.json', '/first.json');
      const told = outcomes(element);
      await first.requested;
      element.src = '/last.json';
      await last.requested;
      first.answer(jsonFeed(articles(1)));
      await oneEvent(other, 'zen-load');
      await settled();
      expect([told, element.state, count(element)]).to.deep.equal([[], 'loading', 0]);
      last.answer(jsonFeed(otherArticles(5)));
      await oneEvent(element, 'zen-load');
      expect([told, count(element)]).to.deep.equal([[5], 5]);
    });

    it('the failure of the first is not told', async () => {
      const [first, last] = [server.hold('/first.json'), server.hold('/last.json')];
      const [element, other] = pair('/first.json', '/first.json');
      const told = outcomes(element);
      await first.requested;
      element.src = '/last.json';
      await last.requested;
      first.fail();
      await oneEvent(other, 'zen-error');
      last.answer(jsonFeed(articles(5)));
      await oneEvent(element, 'zen-load');
      expect([told, element.state]).to.deep.equal([[5], 'ready']);
    });

    it('the failure of the last is told, whatever the first would have given', async () => {
      const [first, last] = [server.hold('/first.json'), server.hold('/last.json')];
      const element = widget('/first.json');
      const told = outcomes(element);
      await first.requested;
      element.src = '/last.json';
      await last.requested;
      last.fail();
      await oneEvent(element, 'zen-error');
      first.answer(jsonFeed(articles(1)));
      await settled();
      expect([told, element.state, count(element)]).to.deep.equal([['network'], 'error', 0]);
    });

    it('of which a second page was under way, shows the last one only', async () => {
      server.route('/first.json', { ...jsonFeed(articles(1)), next_url: '/page-2.json' });
      const [page, last] = [server.hold('/page-2.json'), server.hold('/last.json')];
      const element = widget('/first.json');
      const told = outcomes(element);
      await page.requested;
      element.src = '/last.json';
      await last.requested;
      await settled();
      expect([told, element.state, page.aborted]).to.deep.equal([[], 'loading', true]);
      last.answer(jsonFeed(articles(5)));
      await oneEvent(element, 'zen-load');
      expect([told, count(element)]).to.deep.equal([[5], 5]);
    });

    it('and then the first one again, shows that, once', async () => {
      const first = server.hold('/first.json');
      const second = server.hold('/second.json');
      const element = widget('/first.json');
      const told = outcomes(element);
      await first.requested;
      element.src = '/second.json';
      await second.requested;
      const again = server.hold('/first.json');
      element.src = '/first.json';
      await again.requested;
      expect([first.aborted, second.aborted]).to.deep.equal([true, true]);
      again.answer(jsonFeed(articles(2)));
      await oneEvent(element, 'zen-load');
      second.answer(jsonFeed(articles(5)));
      await settled();
      expect([told, count(element)]).to.deep.equal([[2], 2]);
      expect(server.requests).to.deep.equal(['/first.json', '/second.json', '/first.json']);
    });

    it('and then the first one again, shares the request that another widget kept alive', async () => {
      const [first, second] = [server.hold('/first.json'), server.hold('/second.json')];
      const both = widgets('/first.json', '/first.json');
      const told = both.map(outcomes);
      const element = both[0]!;
      await first.requested;
      element.src = '/second.json';
      await second.requested;
      element.src = '/first.json';
      await element.updateComplete;
      first.answer(jsonFeed(articles(2)));
      await Promise.all(both.map((one) => oneEvent(one, 'zen-load')));
      expect([told, server.requests]).to.deep.equal([
        [[2], [2]],
        ['/first.json', '/second.json'],
      ]);
    });

    it('and the first one again in the same task, goes on with its one request', async () => {
      const held = server.hold('/first.json');
      const element = widget('/first.json');
      const told = outcomes(element);
      await held.requested;
      element.src = '/second.json';
      element.src = '/first.json';
      await element.updateComplete;
      held.answer(jsonFeed(articles(2)));
      await oneEvent(element, 'zen-load');
      expect([told, server.requests]).to.deep.equal([[2], ['/first.json']]);
    });

    it('and articles as a property, shows those, and the source when they are taken away', async () => {
      const [first, second] = [server.hold('/first.json'), server.hold('/second.json')];
      const element = widget('/first.json');
      const told = outcomes(element);
      await first.requested;
      element.src = '/second.json';
      await second.requested;
      element.articles = articles(3);
      await oneEvent(element, 'zen-load');
      second.answer(jsonFeed(articles(5)));
      await settled();
      expect([told, count(element), second.aborted]).to.deep.equal([[3], 3, true]);
      server.route('/second.json', jsonFeed(articles(5)));
      Object.assign(element, { articles: undefined });
      await oneEvent(element, 'zen-load');
      expect([told, count(element)]).to.deep.equal([[3, 5], 5]);
    });

    it('from a listener of zen-load, tells each of them once', async () => {
      server.route('/first.json', jsonFeed(articles(1)));
      server.route('/second.json', jsonFeed(articles(2)));
      const element = widget('/missing.json');
      const told = outcomes(element);
      element.addEventListener('zen-error', () => (element.src = '/first.json'), { once: true });
      element.addEventListener('zen-load', () => (element.src = '/second.json'), { once: true });
      await oneEvent(element, 'zen-load');
      await oneEvent(element, 'zen-load');
      await settled();
      expect([told, count(element)]).to.deep.equal([['http', 1, 2], 2]);
    });

    it('from the <zen-feed> around it, shows the last one only', async () => {
      const [first, last] = [server.hold('/first.json'), server.hold('/last.json')];
      const feed = fixtureSync<ZenFeed>(
        html`<zen-feed src="/first.json">
          ${[1, 2].map(() => html`<zen-related-posts loading="eager"></zen-related-posts>`)}
        </zen-feed>`,
      );
      const both = [...feed.querySelectorAll('zen-related-posts')];
      const told = both.map(outcomes);
      await first.requested;
      feed.src = '/last.json';
      await last.requested;
      expect(first.aborted).to.equal(true);
      last.answer(jsonFeed(articles(5)));
      await Promise.all(both.map((element) => oneEvent(element, 'zen-load')));
      first.answer(jsonFeed(articles(1)));
      await settled();
      expect([told, server.requests]).to.deep.equal([
        [[5], [5]],
        ['/first.json', '/last.json'],
      ]);
    });
  });

  describe('with a widget that goes elsewhere while it loads', () => {
    it('moved, and moved again, goes on with its one request', async () => {
      const held = server.hold('/feed.json');
      const element = widget();
      const told = outcomes(element);
      await held.requested;
      for (let move = 0; move < 2; move++) {
        fixtureSync(html`<div></div>`).append(element);
        await settled();
      }
      held.answer(jsonFeed(articles(2)));
      await oneEvent(element, 'zen-load');
      expect([told, server.requests, held.aborted]).to.deep.equal([[2], ['/feed.json'], false]);
    });

    it('removed, ends its request and tells nothing', async () => {
      const held = server.hold('/feed.json');
      const element = widget();
      const told = outcomes(element);
      await held.requested;
      element.remove();
      await settled();
      expect([held.aborted, element.state, told]).to.deep.equal([true, 'idle', []]);
    });

    it('removed and put back at once, goes on with its one request', async () => {
      const held = server.hold('/feed.json');
      const element = widget();
      const told = outcomes(element);
      const parent = element.parentElement!;
      await held.requested;
      element.remove();
      parent.append(element);
      await settled();
      held.answer(jsonFeed(articles(2)));
      await oneEvent(element, 'zen-load');
      expect([told, server.requests]).to.deep.equal([[2], ['/feed.json']]);
    });

    it('removed and put back later, asks again, and tells once', async () => {
      const first = server.hold('/feed.json');
      const element = widget();
      const told = outcomes(element);
      const parent = element.parentElement!;
      await first.requested;
      element.remove();
      await settled();
      const second = server.hold('/feed.json');
      parent.append(element);
      await second.requested;
      first.answer(jsonFeed(articles(1)));
      second.answer(jsonFeed(articles(2)));
      await oneEvent(element, 'zen-load');
      await settled();
      expect([told, count(element), server.requests]).to.deep.equal([[2], 2, ['/feed.json', '/feed.json']]);
    });

    it('removed, given another source and put back, shows that one', async () => {
      const held = server.hold('/feed.json');
      server.route('/other.json', jsonFeed(articles(5)));
      const element = widget();
      const told = outcomes(element);
      const parent = element.parentElement!;
      await held.requested;
      element.remove();
      element.src = '/other.json';
      await settled();
      parent.append(element);
      await oneEvent(element, 'zen-load');
      expect([told, count(element), held.aborted]).to.deep.equal([[5], 5, true]);
    });

    it('removed while new content loads, keeps the old, and loads when it is put back', async () => {
      server.route('/feed.json', jsonFeed(articles(1)));
      const element = widget();
      const told = outcomes(element);
      const parent = element.parentElement!;
      await oneEvent(element, 'zen-load');
      const held = server.hold('/other.json');
      element.src = '/other.json';
      await held.requested;
      element.remove();
      await settled();
      expect([element.state, count(element)]).to.deep.equal(['idle', 1]);
      server.route('/other.json', jsonFeed(articles(5)));
      parent.append(element);
      await oneEvent(element, 'zen-load');
      expect([told, count(element)]).to.deep.equal([[1, 5], 5]);
    });

    /** Without pictures, as another document has no styles for their sizes. */
    const plain = articles(2).map((one) => ({ ...one, image: undefined }));

    for (const loading of ['eager', 'lazy'] as const)
      it(`into another document (${loading}), goes on with its one request`, async () => {
        const held = server.hold('/feed.json');
        const page = fixtureSync<HTMLElement>(
          html`<div><zen-related-posts src="/feed.json" loading=${loading}></zen-related-posts></div>`,
        );
        const element = page.querySelector('zen-related-posts')!;
        const told = outcomes(element);
        await held.requested;
        const body = otherPage();
        body.append(element);
        await settled();
        held.answer(jsonFeed(plain));
        await oneEvent(element, 'zen-load');
        expect([told, server.requests, count(element)]).to.deep.equal([[2], ['/feed.json'], 2]);
        expect(element.ownerDocument).to.equal(body.ownerDocument);
        // What is in a frame does not hear when that is removed.
        element.remove();
      });

    it('into another document before it is near, loads there', async () => {
      server.route('/feed.json', jsonFeed(plain));
      const page = fixtureSync<HTMLElement>(
        html`<div>
          <div style="height: 5000px"></div>
          <zen-related-posts src="/feed.json"></zen-related-posts>
        </div>`,
      );
      const element = page.querySelector('zen-related-posts')!;
      const told = outcomes(element);
      await settled();
      expect(element.state).to.equal('idle');
      const body = otherPage();
      body.append(element);
      body.ownerDocument.defaultView!.frameElement!.scrollIntoView();
      await oneEvent(element, 'zen-load');
      expect(told).to.deep.equal([2]);
      element.remove();
      scrollTo(0, 0);
    });

    it('into another document when it is ready, keeps its content and asks for nothing', async () => {
      server.route('/feed.json', jsonFeed(plain));
      const element = widget();
      const told = outcomes(element);
      await oneEvent(element, 'zen-load');
      otherPage().append(element);
      await settled();
      expect([told, server.requests, element.state, count(element)]).to.deep.equal([[2], ['/feed.json'], 'ready', 2]);
      element.remove();
    });
  });

  describe('with an answer that is older than five minutes', () => {
    /** Loads two articles, and lets ten minutes pass. */
    const stale = async () => {
      server.route('/feed.json', jsonFeed(articles(2)));
      const element = widget();
      await oneEvent(element, 'zen-load');
      later(10);
      return element;
    };

    it('a new widget shows it at once, then the fresh one, and tells once', async () => {
      await stale();
      const held = server.hold('/feed.json');
      const element = widget();
      const told = outcomes(element);
      await held.requested;
      await shows(element, 2);
      await settled();
      expect([element.state, count(element), skeleton(element)]).to.deep.equal(['ready', 2, null]);
      expect(told).to.deep.equal([2]);
      held.answer(jsonFeed(articles(5)));
      // Two of them are in the other widget.
      await shows(element, 3);
      await settled();
      expect([element.state, told]).to.deep.equal(['ready', [2]]);
    });

    it('a new widget keeps it when the fresh one fails, and tells of no error', async () => {
      await stale();
      const held = server.hold('/feed.json');
      const element = widget();
      const told = outcomes(element);
      await held.requested;
      held.fail();
      await shows(element, 2);
      await settled();
      expect([element.state, count(element), told, record.messages]).to.deep.equal(['ready', 2, [2], []]);
    });

    it('a new widget that gets another source meanwhile, shows that one', async () => {
      await stale();
      const held = server.hold('/feed.json');
      server.route('/other.json', jsonFeed(otherArticles(4)));
      const element = widget();
      await held.requested;
      await shows(element, 2);
      await settled();
      const told = outcomes(element);
      element.src = '/other.json';
      await oneEvent(element, 'zen-load');
      held.answer(jsonFeed(articles(5)));
      await settled();
      expect([told, count(element)]).to.deep.equal([[4], 4]);
    });

    it('a page that comes back from the browser’s memory asks again, and tells nothing new', async () => {
      const element = await stale();
      const told = outcomes(element);
      const held = server.hold('/feed.json');
      pageShow(true);
      await held.requested;
      await settled();
      expect([element.state, count(element)]).to.deep.equal(['ready', 2]);
      held.answer(jsonFeed(articles(5)));
      await shows(element, 5);
      await settled();
      expect([element.state, told]).to.deep.equal(['ready', []]);
      expect(server.requests).to.deep.equal(['/feed.json', '/feed.json']);
    });

    it('a page that comes back keeps what it has when the server fails', async () => {
      const element = await stale();
      const told = outcomes(element);
      const held = server.hold('/feed.json');
      pageShow(true);
      await held.requested;
      held.fail();
      await settled();
      expect([element.state, count(element), told, record.messages]).to.deep.equal(['ready', 2, [], []]);
    });

    it('a page that comes back twice ends with the latest answer', async () => {
      const element = await stale();
      const told = outcomes(element);
      const first = server.hold('/feed.json');
      pageShow(true);
      await first.requested;
      const second = server.hold('/feed.json');
      pageShow(true);
      await second.requested;
      first.answer(jsonFeed(articles(3)));
      second.answer(jsonFeed(articles(5)));
      await shows(element, 5);
      await settled();
      expect([element.state, count(element), told]).to.deep.equal(['ready', 5, []]);
    });

    it('a page that comes back with two widgets asks once for both', async () => {
      server.route('/feed.json', jsonFeed(articles(2)));
      const both = widgets('/feed.json', '/feed.json');
      await Promise.all(both.map((element) => oneEvent(element, 'zen-load')));
      later(10);
      const held = server.hold('/feed.json');
      pageShow(true);
      await held.requested;
      held.answer(jsonFeed(articles(5)));
      // What the other one shows is left out.
      await Promise.all([shows(both[0]!, 3), shows(both[1]!, 2)]);
      expect(server.requests).to.deep.equal(['/feed.json', '/feed.json']);
    });

    for (const [what, come] of [
      ['is shown for the first time', () => pageShow(false)],
      ['is online again', () => window.dispatchEvent(new Event('online'))],
      ['is looked at again', () => document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))],
    ] as const)
      it(`a page that ${what} asks for nothing`, async () => {
        const element = await stale();
        come();
        await settled();
        expect([element.state, server.requests]).to.deep.equal(['ready', ['/feed.json']]);
      });
  });

  it('with a fresh answer, a page that comes back from the browser’s memory asks for nothing', async () => {
    server.route('/feed.json', jsonFeed(articles(2)));
    const element = widget();
    await oneEvent(element, 'zen-load');
    const told = outcomes(element);
    pageShow(true);
    await settled();
    expect([element.state, told, server.requests]).to.deep.equal(['ready', [], ['/feed.json']]);
  });

  describe('with a widget that failed', () => {
    /** Fails for a reason of this test alone: each message is printed once only. */
    const failed = async (src: string) => {
      const element = widget(src);
      await oneEvent(element, 'zen-error');
      expect(record.messages).to.have.length(1);
      return element;
    };

    for (const [what, come] of [
      ['is online again', () => window.dispatchEvent(new Event('online'))],
      ['is looked at again', () => document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))],
      ['comes back from the browser’s memory', () => pageShow(true)],
    ] as const) {
      const src = `/${what.replace(/\W+/g, '-')}.json`;

      it(`a page that ${what} tries again, and shows what there is now`, async () => {
        const element = await failed(src);
        const told = outcomes(element);
        const held = server.hold(src);
        come();
        await held.requested;
        expect(element.state).to.equal('loading');
        held.answer(jsonFeed(articles(2)));
        await oneEvent(element, 'zen-load');
        await settled();
        expect([told, element.state, count(element), server.requests]).to.deep.equal([[2], 'ready', 2, [src, src]]);
      });

      it(`a page that ${what} tries again, and prints no second message when that fails too`, async () => {
        const element = await failed(`/still${src}`);
        const told = outcomes(element);
        const again = oneEvent(element, 'zen-error');
        come();
        await again;
        await settled();
        expect([told, element.state, server.requests.length]).to.deep.equal([['http'], 'error', 2]);
        expect(record.messages).to.have.length(1);
      });
    }

    it('several events at once make one request', async () => {
      const element = await failed('/several.json');
      const told = outcomes(element);
      const held = server.hold('/several.json');
      window.dispatchEvent(new Event('online'));
      document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
      pageShow(true);
      await held.requested;
      held.answer(jsonFeed(articles(2)));
      await oneEvent(element, 'zen-load');
      await settled();
      expect([told, server.requests]).to.deep.equal([[2], ['/several.json', '/several.json']]);
    });

    it('it keeps what it showed before, while it tries again and after that', async () => {
      server.route('/feed.json', jsonFeed(articles(2)));
      const element = widget();
      await oneEvent(element, 'zen-load');
      element.src = '/gone.json';
      await oneEvent(element, 'zen-error');
      const held = server.hold('/gone.json');
      window.dispatchEvent(new Event('online'));
      await held.requested;
      await element.updateComplete;
      expect([element.state, count(element)]).to.deep.equal(['loading', 2]);
      held.fail();
      await oneEvent(element, 'zen-error');
      expect([element.state, count(element)]).to.deep.equal(['error', 2]);
    });

    it('another source while it tries again is what it shows', async () => {
      const element = await failed('/replaced.json');
      const told = outcomes(element);
      const held = server.hold('/replaced.json');
      server.route('/feed.json', jsonFeed(articles(3)));
      window.dispatchEvent(new Event('online'));
      await held.requested;
      element.src = '/feed.json';
      await oneEvent(element, 'zen-load');
      held.answer(jsonFeed(articles(1)));
      await settled();
      expect([told, count(element), held.aborted]).to.deep.equal([[3], 3, true]);
    });

    it('removed, it does not try again; put back, it does', async () => {
      const element = await failed('/away.json');
      const parent = element.parentElement!;
      element.remove();
      window.dispatchEvent(new Event('online'));
      await settled();
      expect(server.requests).to.deep.equal(['/away.json']);
      server.route('/away.json', jsonFeed(articles(2)));
      parent.append(element);
      await element.updateComplete;
      window.dispatchEvent(new Event('online'));
      await oneEvent(element, 'zen-load');
      expect([element.state, count(element)]).to.deep.equal(['ready', 2]);
    });

    it('a page that is hidden does not try again', async () => {
      const element = await failed('/hidden.json');
      Object.defineProperty(document, 'hidden', { value: true, configurable: true });
      try {
        document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
        await settled();
        expect([element.state, server.requests]).to.deep.equal(['error', ['/hidden.json']]);
      } finally {
        delete (document as { hidden?: boolean }).hidden;
      }
    });
  });
});
