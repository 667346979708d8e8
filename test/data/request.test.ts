import { expect } from '@open-wc/testing';
import { FeedError } from '../../src/data/feed-error.js';
import { retryWaits } from '../../src/data/limits.js';
import { nextPage } from '../../src/data/paging.js';
import { requestJson } from '../../src/data/request.js';

const url = 'https://blog.example/feed.json?key=abc';
type Fetch = typeof globalThis.fetch;

/** A fetch that gives a response, whatever the request. */
const answering =
  (body: BodyInit | null, init?: ResponseInit): Fetch =>
  async () =>
    new Response(body, init);

/** A fetch that never answers, but ends with its signal, as the real one does. */
const hanging: Fetch = (_, init) =>
  new Promise((_, reject) => init!.signal!.addEventListener('abort', () => reject(init!.signal!.reason)));

/** The reason of a rejection; throws where there is none. */
const failure = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => Promise.reject(new Error('Did not fail')),
    (reason: unknown) => reason,
  );

async function feedError(fetch: Fetch, options = {}): Promise<FeedError> {
  const error = await failure(requestJson(url, { fetch, ...options }));
  expect(error).to.be.instanceOf(FeedError);
  return error as FeedError;
}

describe('requestJson', () => {
  const usual = [...retryWaits];
  // The waits have tests of their own.
  before(() => retryWaits.splice(0));
  after(() => retryWaits.push(...usual));

  it('sends one GET request without cookies and referrer, and with no header but Accept', async () => {
    const calls: Parameters<Fetch>[] = [];
    await requestJson(url, {
      fetch: async (...call) => {
        calls.push(call);
        return new Response('{}');
      },
    });
    expect(calls.length).to.equal(1);
    expect(calls[0]![0]).to.equal(url);
    const { signal, ...init } = calls[0]![1]!;
    expect(signal).to.be.instanceOf(AbortSignal);
    expect(init).to.deep.equal({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      headers: { Accept: 'application/json' },
    });
  });

  it('gives the parsed body and the address that was asked', async () => {
    const { json, url: asked } = await requestJson(url, { fetch: answering('{"a":[1,"ü"]}') });
    expect([json, asked]).to.deep.equal([{ a: [1, 'ü'] }, url]);
  });

  it('gives the address that answered after redirects', async () => {
    const response = Object.defineProperty(new Response('{}'), 'url', { value: 'https://other.example/feed.json' });
    const answer = await requestJson(url, { fetch: async () => response });
    expect(answer.url).to.equal('https://other.example/feed.json');
  });

  for (const type of ['text/html', 'text/plain', 'application/feed+json', ''])
    it(`does not mind the content type ${JSON.stringify(type)}`, async () =>
      expect(
        (await requestJson(url, { fetch: answering('[1]', { headers: { 'Content-Type': type } }) })).json,
      ).to.deep.equal([1]));

  it('reads past a byte order mark', async () =>
    expect((await requestJson(url, { fetch: answering('\ufeff{"a":1}') })).json).to.deep.equal({ a: 1 }));

  it('reads a character that is split between two chunks', async () => {
    const bytes = new TextEncoder().encode('"写真"');
    const body = new ReadableStream({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    expect((await requestJson(url, { fetch: answering(body) })).json).to.equal('写真');
  });

  it('replaces bytes that are not UTF-8', async () =>
    expect((await requestJson(url, { fetch: answering(Uint8Array.of(0x22, 0xfc, 0x22)) })).json).to.equal('\ufffd'));

  it('says network when fetch fails, with the cause', async () => {
    const cause = new TypeError('Failed to fetch');
    const error = await feedError(() => Promise.reject(cause));
    expect([error.code, error.cause]).to.deep.equal(['network', cause]);
  });

  it('says network when fetch throws at once', async () => {
    const error = await feedError(() => {
      throw new TypeError('blocked');
    });
    expect(error.code).to.equal('network');
  });

  it('says network when the body breaks off', async () => {
    const body = new ReadableStream({
      pull: (controller) => controller.error(new TypeError('terminated')),
    });
    expect((await feedError(answering(body))).code).to.equal('network');
  });

  for (const status of [400, 401, 403, 404, 410, 429, 500, 503])
    it(`says http for status ${status}, without the secret of the address`, async () => {
      const error = await feedError(answering('{"articles":[]}', { status }));
      expect([error.code, error.status]).to.deep.equal(['http', status]);
      expect(error.message).not.to.contain('abc');
    });

  it('lets the rest of an error’s answer go, however long it is', async () => {
    const ended = Promise.withResolvers<void>();
    const body = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(1000)),
      cancel: () => ended.resolve(),
    });
    await feedError(answering(body, { status: 404 }));
    await ended.promise;
  });

  const notJson: [what: string, fetch: Fetch, text: string][] = [
    ['status 204', answering(null, { status: 204 }), ''],
    ['status 205', answering(null, { status: 205 }), ''],
    ['status 304', answering(null, { status: 304 }), ''],
    ['an empty body', answering(''), ''],
    ['an HTML page', answering('<!doctype html>'), '<!doctype html>'],
    ['a truncated body', answering('[{"a":1},'), '[{"a":1},'],
  ];
  for (const [what, fetch, text] of notJson)
    it(`gives the bytes of ${what}`, async () => {
      const { json } = await requestJson(url, { fetch });
      expect(new TextDecoder().decode(json as Uint8Array)).to.equal(text);
    });

  it('gives the address of the next page that the headers name', async () => {
    const headers = { Link: '<https://blog.example/?page=1>; rel="prev", </?page=3>; rel="next"' };
    const answer = await requestJson(url, { fetch: answering('[]', { headers }) });
    expect(nextPage(answer.headers, url)).to.equal('https://blog.example/?page=3');
  });

  it('stops an endless body at five megabytes', async () => {
    let sent = 0;
    let isEnded = false;
    const body = new ReadableStream({
      pull(controller) {
        controller.enqueue(new Uint8Array(100_000).fill(0x20));
        sent += 100_000;
      },
      cancel() {
        isEnded = true;
      },
    });
    expect((await feedError(answering(body))).code).to.equal('too-large');
    expect(sent).to.be.within(5_000_000, 5_300_000);
    expect(isEnded).to.equal(true);
  });

  for (const [what, unit] of [
    ['objects', '{},'],
    ['lists', '[],'],
    ['numbers', '1,'],
  ] as const)
    it(`stops at a million ${what} before they are parsed`, async () =>
      expect((await feedError(answering('[' + unit.repeat(1_000_000) + '1]'))).code).to.equal('too-large'));

  it('reads a body of exactly five megabytes', async () => {
    const { json } = await requestJson(url, { fetch: answering(JSON.stringify('x'.repeat(4_999_998))) });
    expect(json).to.have.length(4_999_998);
  });

  it('says timeout when no answer comes, and ends the request', async () => {
    let signal: AbortSignal | undefined;
    const error = await feedError(
      (input, init) => {
        signal = init!.signal!;
        return hanging(input, init);
      },
      { timeLimit: 1 },
    );
    expect(error.code).to.equal('timeout');
    expect(signal?.aborted).to.equal(true);
  });

  it('says timeout when the body never ends', async () => {
    const body = new ReadableStream({ start: (controller) => controller.enqueue(Uint8Array.of(0x5b)) });
    expect((await feedError(answering(body), { timeLimit: 1 })).code).to.equal('timeout');
  });

  it('says timeout when a fetch of its own ignores the signal', async () =>
    expect((await feedError(() => new Promise(() => {}), { timeLimit: 1 })).code).to.equal('timeout'));

  it('rejects with the reason of the caller who aborts, and ends the request', async () => {
    const caller = new AbortController();
    let signal: AbortSignal | undefined;
    const answer = failure(
      requestJson(url, {
        signal: caller.signal,
        fetch: (input, init) => {
          signal = init!.signal!;
          return hanging(input, init);
        },
      }),
    );
    caller.abort();
    expect(await answer).to.equal(caller.signal.reason);
    expect((caller.signal.reason as Error).name).to.equal('AbortError');
    expect(signal?.aborted).to.equal(true);
  });

  it('rejects with the reason of a caller who aborts during the body', async () => {
    const caller = new AbortController();
    const body = new ReadableStream({
      pull(controller) {
        controller.enqueue(Uint8Array.of(0x5b));
        caller.abort('gone');
        return new Promise(() => {});
      },
    });
    expect(await failure(requestJson(url, { signal: caller.signal, fetch: answering(body) }))).to.equal('gone');
  });

  it('does not ask at all for a caller who has aborted before', async () => {
    let calls = 0;
    const fetch: Fetch = async () => {
      calls++;
      return new Response('{}');
    };
    expect(await failure(requestJson(url, { signal: AbortSignal.abort('gone'), fetch }))).to.equal('gone');
    expect(calls).to.equal(0);
  });
});
