import { expect, fixture, fixtureSync, html, oneEvent } from '@open-wc/testing';
import { onViewed } from '../../src/elements/shared/impressions.js';
import '../../src/index.js';
import type { ZenRelatedPosts, ZenViewEvent } from '../../src/index.js';
import { articles } from '../articles.js';

const links = (list: Element) => [...list.shadowRoot!.querySelectorAll('a')];
const click = () => new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });

describe('what readers do', () => {
  const list = async () => {
    const element = fixtureSync<ZenRelatedPosts>(
      html`<zen-related-posts limit="2" .articles=${articles(4)}></zen-related-posts>`,
    );
    await oneEvent(element, 'zen-load');
    return element;
  };

  it('is told when they follow a link: which article, at which place, with which address', async () => {
    const element = await list();
    const heard = oneEvent(document, 'zen-click');
    element.addEventListener('click', (event) => event.preventDefault());
    links(element)[1]!.dispatchEvent(click());
    const { detail, target } = await heard;
    expect([detail.article.id, detail.position, target]).to.deep.equal(['article-3', 1, element]);
    expect(detail.url).to.equal(links(element)[1]!.href);
  });

  it('can be held up: a cancelled zen-click leaves the reader on the page', async () => {
    const element = await list();
    element.addEventListener('zen-click', (event) => event.preventDefault());
    const event = click();
    links(element)[0]!.dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(true);
  });

  it('is told when an article was in view for a second, once for each', async () => {
    const element = await list();
    const seen: string[] = [];
    const both = new Promise<void>((resolve) => {
      document.addEventListener('zen-view', function heard(event: Event) {
        seen.push((event as ZenViewEvent).detail.article!.id);
        if (seen.length < 2) return;
        document.removeEventListener('zen-view', heard);
        resolve();
      });
    });
    const start = performance.now();
    await both;
    expect(seen.sort()).to.deep.equal(['article-3', 'article-4']);
    expect(performance.now() - start).to.be.greaterThan(900);
    // Shown again, they are not counted again; the one that is new is.
    element.limit = 3;
    const { detail } = await oneEvent(element, 'zen-view');
    expect([detail.article.id, detail.url]).to.deep.equal(['article-2', links(element)[2]!.href]);
  });

  it('is not told of an article that is not half in view', async () => {
    const element = await list();
    element.style.inlineSize = '300px';
    element.style.setProperty('--zen-gap', '2000px');
    await element.updateComplete;
    const seen: string[] = [];
    element.addEventListener('zen-view', ({ detail }) => seen.push(detail.article!.id));
    await oneEvent(element, 'zen-view');
    // What came into view at the same time would be counted in the same turn.
    await new Promise((resolve) => setTimeout(resolve));
    expect(seen).to.deep.equal(['article-4']);
  });

  it('is not told of an article that left the view before', async () => {
    const element = await list();
    let views = 0;
    element.addEventListener('zen-view', () => views++);
    await new Promise(requestAnimationFrame);
    element.remove();
    const other = await list();
    await oneEvent(other, 'zen-view');
    expect(views).to.equal(0);
  });

  it('is not told of a card that was given up, when an engine reports it only then', async () => {
    const usual = globalThis.setTimeout;
    const waits: (() => void)[] = [];
    let views = 0;
    const element = await fixture<ZenRelatedPosts>(
      html`<zen-related-posts order="feed" limit="1" .articles=${articles(2)}></zen-related-posts>`,
    );
    element.addEventListener('zen-view', () => views++);
    if (element.state !== 'ready') await oneEvent(element, 'zen-load');
    const card = element.shadowRoot!.querySelector('.card')!;
    try {
      globalThis.setTimeout = ((callback: () => void) => waits.push(callback)) as never;
      element.remove();
      onViewed([{ target: card, intersectionRatio: 1 }] as unknown as IntersectionObserverEntry[]);
      for (const wait of waits) wait();
      expect(views).to.equal(0);
      card.remove();
      for (const wait of waits) wait();
    } finally {
      globalThis.setTimeout = usual;
    }
    expect(views).to.equal(0);
  });
});
