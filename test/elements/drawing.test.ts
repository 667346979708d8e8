import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/index.js';
import type { ZenArticleCard, ZenRelatedPosts } from '../../src/index.js';
import { article, articles } from '../articles.js';

const titles = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll('.title')].map(({ textContent }) => textContent);

const titlesOf = (count: number, first = 1) =>
  Array.from({ length: count }, (_, index) => `Article number ${index + first}`);

/** A list of articles in their order, before it is drawn. */
const list = (count: number) =>
  fixture<ZenRelatedPosts>(
    html`<zen-related-posts order="feed" current="none" limit="5000" .articles=${articles(count)}></zen-related-posts>`,
  );

describe('drawing', () => {
  it('puts a long list on the page in slices, all of it in order, and tells the page when it is there', async () => {
    const long = await list(300);
    await oneEvent(long, 'zen-load');
    expect(titles(long)).to.deep.equal(titlesOf(300));
  });

  it('ends with the newest articles when they come while a long list is being drawn', async () => {
    const long = await list(300);
    await long.updateComplete;
    long.articles = articles(400).slice(50);
    await oneEvent(long, 'zen-load');
    expect(titles(long)).to.deep.equal(titlesOf(350, 51));
  });

  it('takes away what a shorter list has not', async () => {
    const long = await list(100);
    await oneEvent(long, 'zen-load');
    for (const count of [40, 3, 30]) {
      long.articles = articles(count);
      await oneEvent(long, 'zen-load');
      expect(titles(long)).to.deep.equal(titlesOf(count));
    }
  });

  it('shows nothing in the place of articles that are here when the parts that it needs are', async () => {
    await oneEvent(await list(3), 'zen-load');
    const next = await list(3);
    expect(next.shadowRoot!.querySelectorAll('.skeleton').length).to.equal(0);
    if (next.state !== 'ready') await oneEvent(next, 'zen-load');
    expect(titles(next)).to.deep.equal(titlesOf(3));
  });

  it('leaves alone what an extension puts before and after it in the shadow root', async () => {
    const long = await list(3);
    if (long.state !== 'ready') await oneEvent(long, 'zen-load');
    const styles = ['first', 'last'].map((id) => Object.assign(document.createElement('style'), { id }));
    long.shadowRoot!.prepend(styles[0]!);
    long.shadowRoot!.append(styles[1]!);
    long.articles = articles(5);
    await oneEvent(long, 'zen-load');
    expect(titles(long)).to.deep.equal(titlesOf(5));
    expect([...long.shadowRoot!.children].map(({ id }) => id)).to.deep.equal(['first', '', 'last']);
  });

  it('changes what is different in a card, and leaves the rest of it alone', async () => {
    const one = article(1);
    const card = await fixture<ZenArticleCard>(html`<zen-article-card .article=${one}></zen-article-card>`);
    const nodes = () => [...card.shadowRoot!.querySelectorAll('.card, img, a, .excerpt')];
    const before = nodes();
    card.article = { ...one, title: 'Another title' };
    await oneEvent(card, 'zen-load');
    expect(titles(card)).to.deep.equal(['Another title']);
    expect(nodes()).to.deep.equal(before);
  });

  it('draws what an article has that the one before it had not, in its place, and takes it away again', async () => {
    const full = article(1);
    const bare = { id: 'b', title: 'Bare' };
    const card = await fixture<ZenArticleCard>(html`<zen-article-card .article=${bare}></zen-article-card>`);
    const parts = () => [...card.shadowRoot!.querySelectorAll('.card [part]')].map((element) => element.part.value);
    const ofBare = parts();
    card.article = full;
    await oneEvent(card, 'zen-load');
    const ofFull = parts();
    card.article = bare;
    await oneEvent(card, 'zen-load');
    expect(parts()).to.deep.equal(ofBare);
    expect(ofBare).to.deep.equal(['body', 'title']);
    expect(ofFull).to.deep.equal('media image body title link meta author date excerpt tags tag'.split(' '));
  });

  it('leaves out of sight what is far below in a long list, and nothing in a short one', async () => {
    const hidden = async (count: number) => {
      const shown = await list(count);
      await oneEvent(shown, 'zen-load');
      const cards = [...shown.shadowRoot!.querySelectorAll('.card')];
      const far = cards.filter((card) => getComputedStyle(card).contentVisibility === 'auto');
      // Another list would show none of the same articles.
      shown.remove();
      return far.length;
    };
    expect(await hidden(24)).to.equal(0);
    expect(await hidden(30)).to.equal(6);
  });
});
