import { expect } from '@open-wc/testing';
import { loadFeed } from '../../src/data/feed.js';
import { FeedError } from '../../src/data/feed-error.js';
import { retryWaits } from '../../src/data/limits.js';
import { sharedLoad } from '../../src/data/shared-load.js';

const url = 'https://blog.example/feed.json';

// A request that fails is made once only; the retries have tests of their own.
retryWaits.length = 0;

/** A fetch that answers when told to, and counts. Each has answers of its own, so no test sees another's. */
class FakeServer {
  readonly requests: {
    url: string;
    signal: AbortSignal;
    answer: (body: string, init?: ResponseInit) => void;
    fail: () => void;
  }[] = [];

  readonly fetch: typeof globalThis.fetch = (input, init) =>
    new Promise((resolve, reject) => {
      const signal = init!.signal!;
      signal.addEventListener('abort', () => reject(signal.reason));
      this.requests.push({
        url: String(input),
        signal,
        answer: (body, init) => resolve(new Response(body, init)),
        fail: () => reject(new TypeError('Failed to fetch')),
      });
    });

  /** The latest request. */
  get last() {
    return this.requests.at(-1)!;
  }
}

const failure = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => Promise.reject(new Error('Did not fail')),
    (reason: unknown) => reason,
  );

describe('sharedLoad', () => {
  const { now } = Date;
  let server: FakeServer;
  let reads: unknown[];
  let load: (url: string, signal?: AbortSignal) => Promise<unknown>;

  beforeEach(() => {
    server = new FakeServer();
    reads = [];
    const shared = sharedLoad(({ json, url }) => {
      reads.push(json);
      if (json instanceof Uint8Array) throw new FeedError('not-json', url);
      if (json === 'unknown') throw new FeedError('unknown-format', url);
      return { json };
    });
    load = (url, signal) => shared(url, { signal, fetch: server.fetch });
  });
  afterEach(() => {
    Date.now = now;
  });

  const later = (minutes: number) => {
    const time = now() + minutes * 60_000;
    Date.now = () => time;
  };

  it('asks once for ten callers, reads once and gives all the same', async () => {
    const answers = Array.from({ length: 10 }, () => load(url));
    expect(server.requests.length).to.equal(1);
    server.last.answer('[1]');
    const results = await Promise.all(answers);
    expect(results[0]).to.deep.equal({ json: [1] });
    expect(new Set(results).size).to.equal(1);
    expect(reads.length).to.equal(1);
  });

  it('asks once for addresses that are written differently', async () => {
    const answers = [load('https://blog.example/a/../feed.json'), load(' HTTPS://BLOG.example/feed.json ')];
    expect(server.requests.map(({ url }) => url)).to.deep.equal([url]);
    server.last.answer('[]');
    await Promise.all(answers);
  });

  it('asks once for each address', async () => {
    const answers = [load(url), load(`${url}?page=2`)];
    expect(server.requests.map(({ url }) => url)).to.deep.equal([url, `${url}?page=2`]);
    for (const request of server.requests) request.answer('[]');
    await Promise.all(answers);
  });

  it('resolves a relative address against the page', async () => {
    const answer = load('feed.json?x=1');
    expect(server.last.url).to.equal(new URL('feed.json?x=1', document.baseURI).href);
    server.last.answer('[]');
    await answer;
  });

  it('keeps answers apart for another fetch', async () => {
    const other = new FakeServer();
    const shared = sharedLoad(({ json }) => json);
    const answers = [shared(url, { fetch: server.fetch }), shared(url, { fetch: other.fetch })];
    server.last.answer('1');
    other.last.answer('2');
    expect(await Promise.all(answers)).to.deep.equal([1, 2]);
  });

  for (const bad of ['', 'javascript:alert(1)', 'https://user:pass@blog.example/', 'http://'])
    it(`says bad-url for ${JSON.stringify(bad)}, and asks nobody`, async () => {
      const error = (await failure(load(bad))) as FeedError;
      expect([error.name, error.code]).to.deep.equal(['FeedError', 'bad-url']);
      expect(server.requests.length).to.equal(0);
    });

  it('lets one caller go without ending the request of the others', async () => {
    const caller = new AbortController();
    const first = failure(load(url, caller.signal));
    const second = load(url);
    caller.abort('gone');
    expect(await first).to.equal('gone');
    expect(server.last.signal.aborted).to.equal(false);
    server.last.answer('[1]');
    expect(await second).to.deep.equal({ json: [1] });
  });

  it('ends the request when the last caller has gone, and starts a new one for the next', async () => {
    const callers = [new AbortController(), new AbortController()];
    const answers = callers.map(({ signal }) => failure(load(url, signal)));
    callers[0]!.abort('one');
    expect(server.last.signal.aborted).to.equal(false);
    callers[1]!.abort('two');
    expect(server.last.signal.aborted).to.equal(true);
    const next = load(url);
    expect(server.requests.length).to.equal(2);
    expect(await Promise.all(answers)).to.deep.equal(['one', 'two']);
    expect(server.last.signal.aborted).to.equal(false);
    server.last.answer('[2]');
    expect(await next).to.deep.equal({ json: [2] });
    expect(await load(url)).to.deep.equal({ json: [2] });
    expect(server.requests.length).to.equal(2);
  });

  it('does not ask for a caller who has aborted before', async () => {
    expect(await failure(load(url, AbortSignal.abort('gone')))).to.equal('gone');
    expect(server.requests.length).to.equal(0);
  });

  it('rejects a caller who aborts after the answer was kept, and keeps it for others', async () => {
    const first = load(url);
    server.last.answer('[1]');
    await first;
    const caller = new AbortController();
    const second = failure(load(url, caller.signal));
    caller.abort('gone');
    expect(await second).to.equal('gone');
    expect(await load(url)).to.deep.equal({ json: [1] });
    expect(server.requests.length).to.equal(1);
  });

  it('gives a good answer again without asking', async () => {
    const first = load(url);
    server.last.answer('[1]');
    const kept = await first;
    later(4);
    expect(await load(url)).to.equal(kept);
    expect(server.requests.length).to.equal(1);
  });

  it('asks again after five minutes', async () => {
    const first = load(url);
    server.last.answer('[1]');
    await first;
    later(6);
    const second = load(url);
    expect(server.requests.length).to.equal(2);
    server.last.answer('[2]');
    expect(await second).to.deep.equal({ json: [2] });
    expect(await load(url)).to.deep.equal({ json: [2] });
    expect(server.requests.length).to.equal(2);
  });

  it('gives the old answer when asking again fails, and asks again the next time', async () => {
    const first = load(url);
    server.last.answer('[1]');
    const kept = await first;
    later(6);
    for (const fail of [
      () => server.last.fail(),
      () => server.last.answer('', { status: 503 }),
      () => server.last.answer('"unknown"'),
    ]) {
      const again = load(url);
      fail();
      expect(await again).to.equal(kept);
    }
    expect(server.requests.length).to.equal(4);
    const again = load(url);
    server.last.answer('[2]');
    expect(await again).to.deep.equal({ json: [2] });
  });

  it('keeps the old answer when the caller who asked again goes', async () => {
    const first = load(url);
    server.last.answer('[1]');
    const kept = await first;
    later(6);
    const caller = new AbortController();
    const second = failure(load(url, caller.signal));
    caller.abort('gone');
    expect(await second).to.equal('gone');
    const third = load(url);
    server.last.fail();
    expect(await third).to.equal(kept);
  });

  it('never keeps a failure', async () => {
    const failures: [() => void, string][] = [
      [() => server.last.fail(), 'network'],
      [() => server.last.answer('', { status: 404 }), 'http'],
      [() => server.last.answer('<p>'), 'not-json'],
      [() => server.last.answer('"unknown"'), 'unknown-format'],
    ];
    for (const [fail, code] of failures) {
      const answer = failure(load(url));
      fail();
      expect(await answer).to.have.property('code', code);
    }
    const answer = load(url);
    expect(server.requests.length).to.equal(5);
    server.last.answer('[1]');
    expect(await answer).to.deep.equal({ json: [1] });
  });

  it('gives a failure to everybody who waits for it', async () => {
    const answers = [failure(load(url)), failure(load(url))];
    server.last.fail();
    const [one, two] = await Promise.all(answers);
    expect(one).to.be.instanceOf(FeedError);
    expect(two).to.equal(one);
  });

  it('keeps the fifty latest answers', async () => {
    for (let page = 1; page <= 51; page++) {
      const answer = load(`${url}?page=${page}`);
      server.last.answer('[]');
      await answer;
    }
    await load(`${url}?page=2`);
    expect(server.requests.length).to.equal(51);
    const first = load(`${url}?page=1`);
    expect(server.requests.length).to.equal(52);
    server.last.answer('[]');
    await first;
  });

  it('counts an answer that was asked for again among the latest', async () => {
    const ask = async (page: number) => {
      const answer = load(`${url}?page=${page}`);
      server.last.answer('[]');
      await answer;
    };
    for (let page = 1; page <= 50; page++) await ask(page);
    later(6);
    await ask(1);
    await ask(51);
    const { length } = server.requests;
    await load(`${url}?page=1`);
    expect(server.requests.length).to.equal(length);
  });
});

describe('loadFeed', () => {
  it('loads a recorded feed with the browser’s own fetch', async () => {
    const address = new URL('../fixtures/recorded/ghost-6.65-posts.json', import.meta.url).href;
    const feed = await loadFeed(address);
    expect([feed.format, feed.articles.length]).to.deep.equal(['ghost', 5]);
  });

  it('gives a feed without articles as a good answer', async () => {
    const server = new FakeServer();
    const feed = loadFeed(url, { fetch: server.fetch });
    server.last.answer('[]');
    expect((await feed).articles).to.deep.equal([]);
  });

  it('resolves addresses in the feed against the address that answered', async () => {
    const body = '{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","url":"x"}]}';
    const response = Object.defineProperty(new Response(body), 'url', { value: 'https://cdn.example/feeds/1.json' });
    const feed = await loadFeed(url, { fetch: async () => response });
    expect(feed.articles[0]?.url).to.equal('https://cdn.example/feeds/x');
  });

  it('says unknown-format for JSON of no known format', async () => {
    const server = new FakeServer();
    const error = failure(loadFeed(url, { fetch: server.fetch }));
    server.last.answer('{"data":42}');
    expect(await error).to.have.property('code', 'unknown-format');
  });
});
