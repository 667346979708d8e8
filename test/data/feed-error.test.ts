import { expect } from '@open-wc/testing';
import { FeedError, type FeedErrorCode } from '../../src/data/feed-error.js';

describe('FeedError', () => {
  const url = 'https://blog.example/feed.json';

  it('is an error with a code, an address and a name', () => {
    const error = new FeedError('network', url, undefined, new TypeError('Failed to fetch'));
    expect(error).to.be.instanceOf(Error);
    expect([error.name, error.code, error.url, error.status]).to.deep.equal(['FeedError', 'network', url, undefined]);
    expect(error.cause).to.be.instanceOf(TypeError);
  });

  const codes: FeedErrorCode[] = ['bad-url', 'network', 'timeout', 'too-large', 'not-json', 'unknown-format', 'empty'];
  it('says something of its own for each code, and names the address', () => {
    const messages = codes.map((code) => new FeedError(code, url).message);
    for (const message of messages) expect(message.startsWith(`${url} `) && message.endsWith('.')).to.equal(true);
    expect(new Set(messages).size).to.equal(codes.length);
  });

  it('names the header that a server must send', () =>
    expect(new FeedError('network', url).message).to.contain('Access-Control-Allow-Origin'));

  it('names the addresses of the known formats', () =>
    expect(new FeedError('unknown-format', url).message).to.contain('/wp-json/wp/v2/posts?_embed'));

  it('tells the status and what it asks for', () => {
    const of = (status: number) => new FeedError('http', url, status);
    expect(of(404).status).to.equal(404);
    expect(of(404).message).to.equal(`${url} answered with status 404: check the address and its key.`);
    expect(of(401).message).to.contain('key');
    expect(of(403).message).to.contain('key');
    expect(of(503).message).to.contain('later');
  });

  const secrets: [url: string, shown: string][] = [
    ['https://g.example/posts/?key=abc&include=tags', 'https://g.example/posts/?key=…&include=tags'],
    ['https://g.example/?api_key=abc', 'https://g.example/?api_key=…'],
    ['https://g.example/?a=1&access_token=abc#top', 'https://g.example/?a=1&access_token=…#top'],
    ['https://g.example/?X-Amz-Signature=abc&sig=d', 'https://g.example/?X-Amz-Signature=…&sig=…'],
    ['https://g.example/?client_secret=a&Password=b', 'https://g.example/?client_secret=…&Password=…'],
    ['https://g.example/#id_token=abc', 'https://g.example/#id_token=…'],
    ['https://g.example/?author=3&keyword=cats', 'https://g.example/?author=3&keyword=cats'],
    ['https://g.example/@me?x=a@b', 'https://g.example/@me?x=a@b'],
  ];
  for (const [url, shown] of secrets)
    it(`shows ${url} as ${shown}`, () => {
      const error = new FeedError('http', url, 403);
      expect(error.url).to.equal(shown);
      expect(error.message.startsWith(`${shown} `)).to.equal(true);
    });
});
