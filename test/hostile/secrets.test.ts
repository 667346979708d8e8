import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import { retryWaits } from '../../src/data/limits.js';
import '../../src/index.js';
import { ConsoleRecord } from '../console.js';
import { outcome } from '../outcome.js';
import { Server } from '../server.js';

const secret = 'SECRET-0123456789';

/** What systems call the key in an address. */
const parameters =
  'key api_key apikey apiKey api-key access_token accessToken token auth authkey auth_token jwt secret client_secret password passwd sig signature x-api-key subscription-key'.split(
    ' ',
  );

/** Addresses that lead back to the feed, or to what stands beside it. */
const relative = [
  '',
  '#x',
  '?x',
  '.',
  './',
  '..',
  '/',
  '//',
  'one',
  '/one',
  ' ',
  '?',
  '#',
  '&x=1',
  '\\',
  '%3Fx',
  '\u0001',
  '\0#x',
  '\t\u0001?',
];

const item = (url: string, n: number) => ({ id: `${n}`, title: `Title ${n}`, url, image: url, summary: 'Words' });

/** The same articles in several formats, each with an address of its own. */
const answers: Record<string, (addresses: string[]) => unknown> = {
  'JSON Feed': (addresses) => ({
    version: 'https://jsonfeed.org/version/1.1',
    next_url: '#next',
    items: addresses.map((url, n) => ({
      ...item(url, n),
      authors: [{ name: 'Ana', url, avatar: url }],
      _zen: { image: { srcset: `${url} 1w, ${url}x 2w` } },
    })),
  }),
  Ghost: (addresses) => ({
    posts: addresses.map((url, n) => ({ ...item(url, n), uuid: `u${n}`, feature_image: url })),
    meta: { pagination: { page: 1, pages: 2 } },
  }),
  WordPress: (addresses) =>
    addresses.map((link, id) => ({ id, link, title: { rendered: `Title ${id}` }, jetpack_featured_media_url: link })),
  'a list': (addresses) => addresses.map(item),
  RSS: (addresses) =>
    new Response(
      `<rss><channel>${addresses
        .map(
          (url, n) =>
            `<item><title>Title ${n}</title><link>${url}</link><enclosure url="${url}" type="image/png"/></item>`,
        )
        .join('')}</channel></rss>`,
    ),
};

/** Answers that make a message. */
const failures: Record<string, unknown> = {
  'nothing at all': undefined,
  'a page': new Response('<link rel="alternate" type="application/rss+xml" href="#x"><p>Page'),
  'an empty feed': { version: 'https://jsonfeed.org/version/1.1', items: [] },
  'other JSON': { hello: 1 },
  'a message that repeats the key': { errors: [{ message: `Unknown key ${secret}` }] },
  'a message that repeats the address': { code: 'x', message: `No route for /posts?key=${secret}&x=1` },
  'a status': new Response('No', { status: 401 }),
};

/** All that an object tells, also what JSON leaves out. */
function told(value: unknown, seen = new Set<unknown>()): string {
  if (typeof value !== 'object' || !value) return String(value);
  if (seen.has(value)) return '';
  seen.add(value);
  return Reflect.ownKeys(value)
    .map((key) => told((value as Record<PropertyKey, unknown>)[key], seen))
    .join(' ');
}

/** Fails with what stands around the secret, not with all there is. */
function expectNoSecret(text: string, where: string): void {
  const [found] = new RegExp(`.{0,150}${secret}.{0,50}`, 's').exec(text) ?? [];
  expect(found).to.equal(undefined, where);
}

describe('the key in the address of a feed', () => {
  const usual = [...retryWaits];
  let server: Server;
  let record: ConsoleRecord;
  let events: unknown[];
  before(() => retryWaits.splice(0));
  after(() => retryWaits.push(...usual));
  beforeEach(() => {
    server = new Server();
    record = new ConsoleRecord();
    events = [];
  });
  afterEach(() => {
    server.close();
    record.restore();
  });

  /** Shows all widgets with an address; gives all that anybody can see of them. */
  async function seen(path: string, query: string): Promise<string> {
    const src = `https://blog.example${path}?${query}`;
    const box = await fixture<HTMLDivElement>(html`<div></div>`);
    const widgets = (['zen-article-card', 'zen-related-posts', 'zen-cta'] as const).map((tag) => {
      const widget = document.createElement(tag);
      for (const name of ['zen-load', 'zen-error', 'zen-click'] as const)
        widget.addEventListener(name, (event) => {
          event.preventDefault();
          events.push(event.detail);
        });
      Object.assign(widget, { src, loading: 'eager', current: 'none', limit: 50 });
      box.append(widget);
      return widget;
    });
    await Promise.all(widgets.map(outcome));
    for (const { shadowRoot } of widgets) shadowRoot!.querySelectorAll('a').forEach((link) => link.click());
    const drawn = widgets.map(({ shadowRoot }) => shadowRoot!.innerHTML);
    const errors = events.filter((detail) => detail instanceof Error).map((error) => [error.stack, String(error)]);
    fixtureCleanup();
    return [...drawn, told(events), ...errors.flat(), ...record.messages].join('\n');
  }

  for (const [format, answer] of Object.entries(answers))
    it(`is in nothing that comes of ${format} with relative addresses`, async () => {
      const path = `/${encodeURIComponent(format)}`;
      for (const parameter of parameters) {
        server.route(path, answer(relative));
        const text = await seen(path, `x=1&${parameter}=${secret}&y=2`);
        expect(text).to.contain('Title');
        expectNoSecret(text, parameter);
      }
    });

  for (const [name, answer] of Object.entries(failures))
    it(`is in nothing that comes of ${name}`, async () => {
      for (const parameter of parameters) {
        const path = `/${encodeURIComponent(name)}/${parameter}`;
        server.route(path, answer);
        const text = await seen(path, `${parameter}=${secret}`);
        expect(text).to.contain(`https://blog.example${path}`);
        expectNoSecret(text, parameter);
      }
    });

  it('is in nothing that comes of an address that is none', async () => {
    const box = await fixture<HTMLDivElement>(html`<div></div>`);
    for (const src of [`https://user:${secret}@blog.example/feed`, `ftp://blog.example/?key=${secret}`]) {
      const widget = Object.assign(document.createElement('zen-article-card'), { src, loading: 'eager' });
      widget.addEventListener('zen-error', ({ detail }) => events.push(detail, detail.stack));
      box.append(widget);
      await outcome(widget);
    }
    expect(events).to.have.length(4);
    expectNoSecret([told(events), ...record.messages].join('\n'), 'an address');
  });
});
