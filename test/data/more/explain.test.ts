import { expect } from '@open-wc/testing';
import { FeedError, type FeedErrorCode } from '../../../src/data/feed-error.js';
import { explain } from '../../../src/data/more/explain.js';

const url = 'https://blog.example/feed.json';
const messageOf = (code: FeedErrorCode, status?: number, hint?: string) =>
  explain(new FeedError(code, url, status), hint).message;

describe('explain', () => {
  const codes: FeedErrorCode[] = [
    'bad-url',
    'mixed-content',
    'blocked',
    'network',
    'timeout',
    'http',
    'too-large',
    'not-json',
    'unknown-format',
    'empty',
  ];

  it('says something of its own for each code, and names the address', () => {
    const messages = codes.map((code) => messageOf(code));
    for (const message of messages) expect(message.startsWith(`${url} `) && message.endsWith('.')).to.equal(true);
    expect(new Set(messages).size).to.equal(codes.length);
  });

  it('names the header that a server must send', () =>
    expect(messageOf('network')).to.contain('Access-Control-Allow-Origin'));

  it('names the directive that a policy lacks', () => expect(messageOf('blocked')).to.contain('connect-src'));

  it('tells the status and what it asks for', () => {
    expect(messageOf('http', 404)).to.equal(
      `${url} answered with an error (status 404): check the address and its key.`,
    );
    expect(messageOf('http', 401)).to.contain('key');
    expect(messageOf('http', 503)).to.contain('later');
    expect(messageOf('http', 429)).to.contain('later');
  });

  it('adds what is known beyond the code, and keeps it', () => {
    const error = explain(new FeedError('http', url), 'The server says: No');
    expect(explain(error).message).to.equal(`${url} answered with an error. The server says: No.`);
  });

  it('leaves an error of another kind as it is', () => {
    const error = new FeedError('strange' as FeedErrorCode, url);
    expect(explain(error).message).to.equal(`strange: ${url}`);
  });
});
