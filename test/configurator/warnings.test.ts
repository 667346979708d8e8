import { expect } from '@open-wc/testing';
import { changed, defaults, type Settings } from '../../demo/configurator/settings.js';
import { findingsFor } from '../../demo/configurator/warnings.js';
// With it, what fails is asked for once only.
import '../server.js';

let count = 0;

/** Settings with the address of a feed that no other test asks for: answers are kept for the page. */
const list = (change: Partial<Settings> = {}) =>
  changed(defaults, { feed: `https://blog.example/${count++}/feed.json`, limit: 2, ...change });

const article = (id: number, more: object = {}) => ({
  id: String(id),
  title: `Article ${id}`,
  url: `https://blog.example/${id}/`,
  image: 'https://pictures.example/1.webp',
  date_published: '2026-03-01T10:00:00Z',
  ...more,
});

const jsonFeed = (items: object[]) => ({ version: 'https://jsonfeed.org/version/1.1', title: 'Blog', items });
const good = jsonFeed([article(1), article(2), article(3)]);

const answering = (body: unknown, init?: ResponseInit) => ({
  fetch: async () => new Response(typeof body === 'string' ? body : JSON.stringify(body), init),
});

/** What is found, as one text for each warning. */
const found = async (settings: Settings, looking: Parameters<typeof findingsFor>[1]) =>
  (await findingsFor(settings, looking)).warnings.map(({ kind, text, advice }) => `${kind}: ${text} ${advice}`);

/** Holds that there is one warning, of this kind, with these words. */
async function expectOne(settings: Settings, looking: Parameters<typeof findingsFor>[1], kind: string, words: RegExp) {
  const warnings = await found(settings, looking);
  expect(warnings, warnings.join('\n')).to.have.lengthOf(1);
  expect(warnings[0])
    .to.match(new RegExp(`^${kind}: `))
    .and.to.match(words);
}

describe('a look at the feed', () => {
  it('finds nothing to say of a good one, and tells what it is', async () => {
    expect(await findingsFor(list(), answering(good))).to.deep.equal({
      warnings: [],
      articles: 3,
      format: 'json-feed',
      pictures: ['https://pictures.example'],
    });
  });

  it('asks for a feed where there is none', () => expectOne(list({ feed: '' }), {}, 'problem', /no feed yet/));

  it('knows a server that lets no other sites read from one that is not there', async () => {
    const refusing: typeof fetch = async (_, init) => {
      if (init?.mode === 'no-cors') return new Response();
      throw new TypeError('Failed to fetch');
    };
    const gone: typeof fetch = async () => {
      throw new TypeError('Failed to fetch');
    };
    await Promise.all([
      expectOne(list(), { fetch: refusing }, 'problem', /no other sites.*\(CORS\).*Access-Control-Allow-Origin: \*/),
      expectOne(list(), { fetch: gone }, 'problem', /Nothing answers/),
    ]);
  });

  it('says that an http address is none for https pages, even where it can be read here', () =>
    expectOne(list({ feed: 'http://blog.example/mixed.json' }), answering(good), 'problem', /https address/));

  it('says that a feed on this computer is for nobody else', () =>
    expectOne(list({ feed: 'http://localhost:1/own.json' }), answering(good), 'hint', /own computer/));

  it('explains what is no feed', async () => {
    await expectOne(list({ feed: 'blog' }), {}, 'problem', /not a web address/);
    await expectOne(list(), answering('<!doctype html><title>Log in</title>'), 'problem', /ordinary page/);
    await expectOne(list(), answering({ hello: 'world' }), 'problem', /form that the widgets know.*map-title/);
    await expectOne(list(), answering(jsonFeed([])), 'problem', /no articles/);
    await expectOne(list(), answering('', { status: 404 }), 'problem', /status 404.*key/);
  });

  it('counts articles without links', async () => {
    const items = [article(1), article(2, { url: undefined }), article(3)];
    await expectOne(list(), answering(jsonFeed(items)), 'hint', /1 of the 3 articles has no link.*link-template/);
  });

  it('minds missing pictures only where they are many', async () => {
    const without = (id: number) => article(id, { image: undefined });
    await expectOne(list(), answering(jsonFeed([1, 2].map(without))), 'hint', /All 2 articles have no picture/);
    expect(await found(list(), answering(jsonFeed([without(1), article(2), article(3)])))).to.deep.equal([]);
  });

  it('knows how WordPress sends pictures', async () => {
    const post = {
      id: 1,
      link: 'https://blog.example/1/',
      title: { rendered: 'One' },
      date_gmt: '2026-03-01T10:00:00',
    };
    const feed = (query: string) => `https://blog.example/${count++}/wp-json/wp/v2/posts?${query}`;
    const settings = (query: string) => list({ limit: 1, feed: feed(query) });
    await expectOne(settings('per_page=9'), answering([post]), 'hint', /Add _embed/);
    await expectOne(settings('_embed'), answering([post]), 'hint', /Add pictures/);
  });

  it('sees pictures that https pages may not show', () =>
    expectOne(
      list({ limit: 1 }),
      answering(jsonFeed([article(1, { image: 'http://pictures.example/1.webp' })])),
      'hint',
      /http: address/,
    ));

  it('sees that the list asks for what the feed has not', async () => {
    await expectOne(list({ limit: 9 }), answering(good), 'hint', /fewer articles \(3\).*\(9\)/);
    const undated = jsonFeed([1, 2].map((id) => article(id, { date_published: undefined })));
    await expectOne(list({ order: 'newest' }), answering(undated), 'hint', /no dates/);
    const dutch = jsonFeed([1, 2].map((id) => article(id, { language: 'nl-NL' })));
    await expectOne(list({ language: 'ar' }), answering(dutch), 'hint', /No article is in العربية/);
    expect(await found(list({ language: 'nl' }), answering(dutch))).to.deep.equal([]);
  });

  it('sees what a call to action lacks', async () => {
    const cta = (change: Partial<Settings>) => list({ element: 'cta', ...change });
    expect(await found(cta({}), {})).to.have.lengthOf(2);
    await expectOne(cta({ heading: 'Heading' }), {}, 'hint', /no button/);
    expect(await found(cta({ label: 'Label', href: 'https://blog.example/' }), {})).to.deep.equal([]);
  });

  it('ends when nobody waits any more', async () => {
    const control = new AbortController();
    const looking = findingsFor(list(), { signal: control.signal, fetch: () => new Promise(() => {}) });
    control.abort();
    const reason = await looking.catch((error: unknown) => error);
    expect(reason).to.equal(control.signal.reason);
  });
});
