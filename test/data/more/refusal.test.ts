import { expect } from '@open-wc/testing';
import { refusal } from '../../../src/data/more/refusal.js';

const base = 'https://blog.example/news/';
const hint = (json: unknown) => refusal(json, {}, base).hint;

describe('refusal', () => {
  it('tells the API of a WordPress page', () =>
    expect(hint(`<!doctype html><link href='https://blog.example/wp-json/' rel='https://api.w.org/' />`)).to.contain(
      'https://blog.example/wp-json/wp/v2/posts?_embed',
    ));

  it('tells the feed that a page announces, JSON Feed before RSS', () => {
    const rss = '<link rel="alternate" type="application/rss+xml" href="/feed/">';
    expect(hint(rss)).to.contain('https://blog.example/feed/');
    expect(hint(`${rss}<link type="application/feed+json" rel="alternate" href="../feed.json">`)).to.contain(
      'https://blog.example/feed.json',
    );
  });

  it('tells no address that is not http(s), and nothing of a page that announces nothing', () => {
    expect(hint('<link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">')).to.equal(undefined);
    expect(hint('<!doctype html><title>Log in</title>')).to.equal(undefined);
  });

  it('tells where the posts are of a WordPress that was asked for something else', () => {
    expect(hint({ namespaces: ['wp/v2'], routes: {} })).to.contain('/wp-json/wp/v2/posts');
    expect(hint([{ id: 1, source_url: 'https://blog.example/a.jpg' }])).to.contain('/wp-json/wp/v2/posts');
  });

  it('takes out of what a server says what may be the key in the address', () => {
    const asked = `${base}?key=0123456789+abcdef&page=2`;
    const said = (message: string) => refusal({ errors: [{ message }] }, {}, asked).hint;
    expect(said('No key 0123456789 abcdef on page 2')).to.equal('The server says: No key … on page 2');
    expect(said('No route ?key=0123456789%20abcdef')).to.equal('The server says: No route ?key=…');
    const page = refusal('<link rel="alternate" type="application/rss+xml" href="#x">', {}, asked);
    expect(JSON.stringify(page)).not.to.contain('abcdef');
  });

  const messages: [system: string, json: unknown, status: number | undefined, said: string][] = [
    ['WordPress', { code: 'rest_no_route', message: 'No route', data: { status: 404 } }, 404, 'No route'],
    ['Ghost', { errors: [{ message: 'Unknown key', type: 'UnauthorizedError' }] }, undefined, 'Unknown key'],
    ['Strapi', { data: null, error: { status: 403, message: 'Forbidden' } }, 403, 'Forbidden'],
    ['Directus', { errors: [{ message: 'No permission', extensions: {} }] }, undefined, 'No permission'],
    ['Contentful', { sys: { type: 'Error', id: 'x' }, message: 'No such space' }, undefined, 'No such space'],
    ['Forem', { error: 'Rate limit reached', status: 429 }, 429, 'Rate limit reached'],
  ];
  for (const [system, json, status, said] of messages)
    it(`repeats what ${system} says`, () => {
      const refused = refusal(json, {}, base);
      expect([refused.code, refused.status]).to.deep.equal(['http', status]);
      expect(refused.hint).to.contain(said);
    });
});
