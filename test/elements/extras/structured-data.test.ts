import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../../src/index.js';
import type { ZenArticleCard, ZenRelatedPosts } from '../../../src/index.js';
import { article, articles } from '../../articles.js';

const dataOf = (element: Element) =>
  [...element.querySelectorAll('script[type="application/ld+json"]')].map(({ textContent }) =>
    JSON.parse(textContent!),
  );

describe('structured data', () => {
  const list = async () => {
    const element = await fixture<ZenRelatedPosts>(
      html`<zen-related-posts structured-data limit="2"></zen-related-posts>`,
    );
    element.articles = articles(3);
    await oneEvent(element, 'zen-load');
    return element;
  };

  it('tells of a list what it shows, in its order', async () => {
    const [data] = dataOf(await list());
    expect(data['@type']).to.equal('ItemList');
    const shown = articles(3).slice(1).reverse();
    expect(
      data.itemListElement.map(({ position, item }: { position: number; item: { url: string } }) => [
        position,
        item.url,
      ]),
    ).to.deep.equal(shown.map(({ url }, index) => [index + 1, url]));
  });

  it('tells of one article what is known of it', async () => {
    const card = await fixture<ZenArticleCard>(html`<zen-article-card structured-data></zen-article-card>`);
    card.article = article(1, { title: 'A </script> in a title' });
    await oneEvent(card, 'zen-load');
    const [data] = dataOf(card);
    expect([data['@type'], data.headline]).to.deep.equal(['Article', 'A </script> in a title']);
    expect(card.querySelector('script')!.textContent).not.to.contain('<');
  });

  it('follows what is shown, and goes when it is not asked for any more', async () => {
    const element = await list();
    element.limit = 3;
    await oneEvent(element, 'zen-load');
    expect(dataOf(element)[0].itemListElement.length).to.equal(3);
    element.structuredData = false;
    await element.updateComplete;
    expect(dataOf(element)).to.be.empty;
  });

  it('is nothing that a widget takes for its feed', async () => {
    const element = await list();
    element.articles = undefined as never;
    await element.updateComplete;
    expect(element.state).to.equal('idle');
  });
});
