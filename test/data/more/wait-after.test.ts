import { expect } from '@open-wc/testing';
import { FeedError, type FeedErrorCode } from '../../../src/data/feed-error.js';
import { waitAfter } from '../../../src/data/more/wait-after.js';

const url = 'https://blog.example/feed.json?key=a';
const after = (code: FeedErrorCode, status?: number, attempt = 0, headers?: Record<string, string>) =>
  waitAfter(new FeedError(code, url, status), attempt, headers && new Response(null, { headers }));

describe('waitAfter', () => {
  it('waits about a second, then about four, then gives up', async () => {
    expect(await after('network')).to.be.within(750, 1250);
    expect(await after('network', undefined, 1)).to.be.within(3000, 5000);
    expect(await after('network', undefined, 2)).to.equal(undefined);
  });

  for (const status of [429, 500, 502, 503])
    it(`asks again after status ${status}`, async () => expect(await after('http', status)).to.be.above(0));

  for (const status of [400, 401, 403, 404, 410])
    it(`does not ask again after status ${status}`, async () =>
      expect(await after('http', status)).to.equal(undefined));

  for (const code of ['timeout', 'too-large', 'not-json', 'bad-url'] as const)
    it(`does not ask again after ${code}`, async () => expect(await after(code)).to.equal(undefined));

  it('waits as long as the server wants, but not for ever', async () => {
    expect(await after('http', 503, 0, { 'Retry-After': '7' })).to.equal(7000);
    const inTenSeconds = new Date(Date.now() + 10_000).toUTCString();
    expect(await after('http', 503, 0, { 'Retry-After': inTenSeconds })).to.be.within(8000, 10_000);
    expect(await after('http', 503, 0, { 'Retry-After': '600' })).to.equal(undefined);
    expect(await after('http', 503, 0, { 'Retry-After': 'soon' })).to.be.within(750, 1250);
  });

  it('does not ask again without a connection', async () => {
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    try {
      expect(await after('network')).to.equal(undefined);
    } finally {
      delete (navigator as { onLine?: boolean }).onLine;
    }
  });

  it('says blocked when the page’s policy forbids the address, and does not ask again', async () => {
    const violation = new SecurityPolicyViolationEvent('securitypolicyviolation', {
      bubbles: true,
      blockedURI: 'https://blocked.example/feed.json',
      documentURI: location.href,
      effectiveDirective: 'connect-src',
      violatedDirective: 'connect-src',
      originalPolicy: 'x',
      disposition: 'enforce',
      statusCode: 200,
    });
    document.dispatchEvent(violation);
    const error = new FeedError('network', 'https://blocked.example/feed.json?key=a');
    expect(await waitAfter(error, 0)).to.equal(undefined);
    expect(error.code).to.equal('blocked');
  });
});
