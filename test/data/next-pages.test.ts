import { expect } from '@open-wc/testing';
import type { Feed } from '../../src/data/article.js';
import { withNextPages } from '../../src/data/feed.js';

/** A feed of pages of two articles each; page n is at `/n`. */
const page = (number: number, next: number | undefined): Feed => ({
  format: 'x',
  articles: [1, 2].map((index) => ({ id: `${number}.${index}`, title: '' })),
  ...(next !== undefined && { next: `/${next}` }),
});

/** Follows the pages of a table; gives how many articles there are in the end and what was asked for. */
async function follow(pages: Record<string, Feed>, wanted: number) {
  const asked: string[] = [];
  const load = async (url: string) => {
    asked.push(url);
    if (!pages[url]) throw new Error('beyond the end');
    return pages[url];
  };
  const feed = await withNextPages(page(1, 2), load, ({ articles }) => articles.length >= wanted);
  return [feed.articles.length, asked];
}

describe('withNextPages', () => {
  const three = { '/2': page(2, 3), '/3': page(3, undefined) };

  it('asks for no page that is not needed', async () => {
    expect(await follow(three, 2)).to.deep.equal([2, []]);
    expect(await follow(three, 3)).to.deep.equal([4, ['/2']]);
  });

  it('ends with the last page', async () => expect(await follow(three, 99)).to.deep.equal([6, ['/2', '/3']]));

  it('ends where a page can’t be had', async () =>
    expect(await follow({ '/2': page(2, 7) }, 99)).to.deep.equal([4, ['/2', '/7']]));

  it('ends where the pages go round', async () =>
    expect(await follow({ '/2': page(2, 1), '/1': page(1, 2) }, 99)).to.deep.equal([4, ['/2', '/1']]));

  it('ends after ten pages', async () => {
    const endless = Object.fromEntries(Array.from({ length: 50 }, (_, n) => [`/${n}`, page(n, n + 1)]));
    const [count, asked] = await follow(endless, 99);
    expect([count, (asked as string[]).length]).to.deep.equal([20, 9]);
  });
});
