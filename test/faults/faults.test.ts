import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { retryWaits } from '../../src/data/limits.js';
import '../../src/index.js';
import type { FeedErrorCode, ZenRelatedPosts } from '../../src/index.js';
import { ConsoleRecord } from '../console.js';
import { Fault } from './fault.js';

const fresh = ['Crème brûlée', 'Jalapeño', 'Smörgåsbord'];
const old = ['Déjà vu'];

const links = (element: Element) => [...element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('article a')];
const titles = (element: Element) =>
  links(element)
    .map((link) => link.textContent!.trim())
    .sort();
const states = (element: Element) =>
  ['idle', 'loading', 'ready', 'empty', 'error'].filter((name) => element.matches(`:state(${name})`));

/** A widget that shows old content, and the events from then on. */
async function widget() {
  const element = await fixture<ZenRelatedPosts>(
    html`<zen-related-posts loading="eager" src=${new Fault('old').url()}></zen-related-posts>`,
  );
  if (element.state !== 'ready') await oneEvent(element, 'zen-load');
  expect(titles(element)).to.deep.equal(old);
  const events: string[] = [];
  element.addEventListener('zen-load', () => events.push('zen-load'));
  element.addEventListener('zen-error', ({ detail }) => events.push(detail.code));
  return { element, events };
}

/** Waits for the content; fails the test with the error that came instead. */
async function loaded(element: ZenRelatedPosts) {
  const failed = oneEvent(element, 'zen-error').then(({ detail }) => Promise.reject(detail));
  await Promise.race([oneEvent(element, 'zen-load'), failed]);
  expect([element.state, states(element), titles(element)]).to.deep.equal(['ready', ['ready'], fresh]);
}

describe('a widget whose server', () => {
  const usual = [...retryWaits];
  let record: ConsoleRecord;
  before(() => Fault.findServer());
  beforeEach(() => {
    record = new ConsoleRecord();
    retryWaits.splice(0, 2, 20, 40);
  });
  afterEach(() => {
    record.restore();
    retryWaits.splice(0, 2, ...usual);
  });

  /** Gives a widget the address, and sees it fail once and keep the old content. */
  async function failure(fault: Fault, ...codes: FeedErrorCode[]) {
    const { element, events } = await widget();
    element.src = fault.url();
    const { detail } = await oneEvent(element, 'zen-error');
    expect(detail.code).to.be.oneOf(codes);
    expect([element.state, states(element), titles(element)]).to.deep.equal(['error', ['error'], old]);
    expect(record.messages.filter((message) => message.includes(detail.message))).to.have.length(1);
    const { length: requests } = await fault.times();
    return { fault, element, events, error: detail, requests };
  }

  /** Heals the server and brings the connection back: sees the new content. */
  async function heal(...failures: Awaited<ReturnType<typeof failure>>[]) {
    for (const { fault } of failures) {
      await fault.closed();
      await fault.heal();
    }
    const all = Promise.all(failures.map(({ element }) => loaded(element)));
    window.dispatchEvent(new Event('online'));
    await all;
    for (const { events, error } of failures) expect(events).to.deep.equal([error.code, 'zen-load']);
    expect(record.messages).to.have.length(failures.length);
  }

  /** Gives a widget the address, and sees the new content and nothing else. */
  async function success(fault: Fault, failures?: number) {
    const { element, events } = await widget();
    element.src = fault.url(failures);
    await loaded(element);
    expect([events, record.messages]).to.deep.equal([['zen-load'], []]);
    return element;
  }

  for (const name of ['redirect-loop', 'no-cors'])
    it(`gives ${name} fails with network after three requests, and heals`, async () => {
      const failed = await failure(new Fault(name), 'network');
      expect(failed.requests).to.equal(3);
      await heal(failed);
    });

  for (const name of ['reset', 'reset-body'])
    it(`breaks the connection (${name}) fails with network after three requests, and heals`, async () => {
      const failed = await failure(new Fault(name), 'network');
      // Firefox itself asks ten times before it gives up, unless it has got a part.
      expect(failed.requests).to.be.within(3, 30);
      await heal(failed);
    });

  for (const name of ['truncated', 'truncated-chunks'])
    it(`closes the connection before the end (${name}) fails with network after three requests, and heals`, async () => {
      const failed = await failure(new Fault(name), 'network', 'not-json');
      // WebKitGTK takes the start for the whole.
      expect([failed.error.code, failed.requests]).to.be.deep.oneOf([
        ['network', 3],
        ['not-json', 1],
      ]);
      await heal(failed);
    });

  it('never answers, or never ends, fails with timeout after ten seconds and one request, and heals', async function () {
    this.timeout(30_000);
    const failures = await Promise.all(['slow-headers', 'drip'].map((name) => failure(new Fault(name), 'timeout')));
    expect(failures.map(({ requests }) => requests)).to.deep.equal([1, 1]);
    await heal(...failures);
  });

  for (const [status, requests] of [
    [401, 1],
    [404, 1],
    [429, 3],
    [500, 3],
  ] as const)
    it(`answers with status ${status} fails with http after ${requests} requests, and heals`, async () => {
      const failed = await failure(new Fault(String(status)), 'http');
      expect([failed.error.status, failed.requests]).to.deep.equal([status, requests]);
      await heal(failed);
    });

  for (const [name, ...codes] of [
    ['204', 'not-json'],
    ['304', 'not-json'],
    ['gzip-bomb', 'too-large'],
    ['large', 'too-large'],
    ['endless', 'too-large'],
    ['million-items', 'too-large'],
    ['deep', 'unknown-format', 'too-large'],
  ] as [string, ...FeedErrorCode[]][])
    it(`answers with ${name} fails with ${codes.join(' or ')} after one request, and heals`, async () => {
      const failed = await failure(new Fault(name), ...codes);
      expect(failed.requests).to.equal(1);
      await heal(failed);
    });

  it('answers with a page fails with not-json, the message names the WordPress API that the page has, and heals', async () => {
    const failed = await failure(new Fault('page'), 'not-json');
    expect(failed.requests).to.equal(1);
    expect(failed.error.message).to.contain(`${Fault.origin}/wp-json/wp/v2/posts?_embed`);
    await heal(failed);
  });

  for (const name of ['as-html', 'as-bytes', 'bom', 'utf-16', 'jsonp', 'prefix', 'notice', 'ndjson', 'rss'])
    it(`answers with ${name} is ready`, async () => {
      const fault = new Fault(name);
      await success(fault);
      expect(await fault.times()).to.have.length(1);
    });

  it('redirects to another one is ready, with links that start from there', async () => {
    const element = await success(new Fault('redirect-away'));
    expect(links(element)[0]!.origin).to.equal(Fault.origin.replace('localhost', '127.0.0.1'));
  });

  for (const name of ['reset', 'reset-body', 'redirect-loop', 'no-cors', '429', '500'])
    it(`gives ${name} once and then a good answer is ready, without an error`, async () => {
      const fault = new Fault(name);
      await success(fault, 1);
      expect(await fault.times()).to.have.length(2);
    });

  it('fails twice and then answers well is ready, without an error', async () => {
    const fault = new Fault('500');
    await success(fault, 2);
    expect(await fault.times()).to.have.length(3);
  });

  it('fails is asked again after about a second', async () => {
    retryWaits.splice(0, 2, ...usual);
    const fault = new Fault('500');
    await success(fault, 1);
    const [first, second] = await fault.times();
    // Node's clock and the browser's may differ by a little.
    expect(second! - first!).to.be.within(700, 2500);
  });

  it('says when to ask again is not asked before', async () => {
    const fault = new Fault('429');
    await success(fault, 1);
    const [first, second] = await fault.times();
    expect(second! - first!).to.be.at.least(950);
  });

  it('wants to be left alone for an hour is asked once, and heals', async () => {
    const failed = await failure(new Fault('busy'), 'http');
    expect([failed.error.status, failed.requests]).to.deep.equal([429, 1]);
    await heal(failed);
  });

  it('fails while there is no connection is asked once, and again when the connection is back', async () => {
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    try {
      const failed = await failure(new Fault('no-cors'), 'network');
      expect(failed.requests).to.equal(1);
      await heal(failed);
    } finally {
      delete (navigator as { onLine?: boolean }).onLine;
    }
  });

  it('fails is not asked again for a widget that is gone', async () => {
    retryWaits.splice(0, 2, 400, 400);
    const fault = new Fault('500');
    const { element } = await widget();
    element.src = fault.url();
    await fault.asked();
    element.remove();
    // Another widget needs as long for all its attempts.
    await failure(new Fault('500'), 'http');
    expect(await fault.times()).to.have.length(1);
  });
});
