import { expect } from '@open-wc/testing';
import { readFeed, registerFormat } from '../../../src/data/index.js';

describe('a format of the page’s own', () => {
  const base = 'https://blog.example/';
  const own = (title: string) => ({
    name: 'own',
    matches: (json: unknown) => Object.hasOwn(Object(json), 'entries'),
    read: (json: unknown, baseUrl: string) => ({
      articles: (json as { entries: string[] }).entries.map((slug) => ({ id: slug, title, url: baseUrl + slug })),
    }),
  });

  it('reads what it matches, and nothing else', () => {
    registerFormat(own('first'));
    expect(readFeed({ entries: ['a', 'a', 'b'] }, base)).to.deep.equal({
      format: 'own',
      articles: [
        { id: 'a', title: 'first', url: 'https://blog.example/a' },
        { id: 'b', title: 'first', url: 'https://blog.example/b' },
      ],
    });
    expect(readFeed([], base).format).to.equal('wordpress');
  });

  it('takes the place of one with the same name', () => {
    registerFormat(own('first'));
    registerFormat(own('second'));
    expect(readFeed({ entries: ['a'] }, base).articles[0]!.title).to.equal('second');
  });
});
