import { expect } from '@open-wc/testing';
import { FeedError } from '../../src/data/feed-error.js';

describe('FeedError', () => {
  const url = 'https://blog.example/feed.json';

  it('is an error with a code, an address and a name', () => {
    const error = new FeedError('network', url, undefined, new TypeError('Failed to fetch'));
    expect(error).to.be.instanceOf(Error);
    expect([error.name, error.code, error.url, error.status]).to.deep.equal(['FeedError', 'network', url, undefined]);
    expect(error.cause).to.be.instanceOf(TypeError);
  });

  const secrets: [url: string, shown: string][] = [
    ['https://g.example/posts/?key=abc&include=tags', 'https://g.example/posts/?key=…&include=…'],
    ['https://g.example/?api_key=abc', 'https://g.example/?api_key=…'],
    ['https://g.example/?a=1&access_token=abc#top', 'https://g.example/?a=…&access_token=…#top'],
    ['https://g.example/?X-Amz-Signature=abc&sig=d', 'https://g.example/?X-Amz-Signature=…&sig=…'],
    ['https://g.example/?client_secret=a&Password=b', 'https://g.example/?client_secret=…&Password=…'],
    ['https://g.example/#id_token=abc', 'https://g.example/#id_token=…'],
    ['https://g.example/?_embed&keyword=cats', 'https://g.example/?_embed&keyword=…'],
    ['https://me:abc@g.example/feed', 'https://…@g.example/feed'],
    ['https://g.example/@me?x=a=b@c', 'https://g.example/@me?x=…'],
  ];
  for (const [url, shown] of secrets)
    it(`shows ${url} as ${shown}`, () => {
      const error = new FeedError('http', url, 403);
      expect(error.url).to.equal(shown);
      expect(error.message).to.equal(`http: ${shown}`);
    });
});
