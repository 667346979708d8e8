import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../../src/index.js';
import type { ZenArticleCard, ZenCta, ZenRelatedPosts } from '../../../src/index.js';
import { article, articles } from '../../articles.js';

const base = (element: Element) => element.shadowRoot!.querySelector('.base')!;

describe('themes and layouts', () => {
  it('are classes of the base that its styles know', async () => {
    const card = await fixture<ZenArticleCard>(
      html`<zen-article-card theme="contrast" layout="compact" .article=${article(1)}></zen-article-card>`,
    );
    if (card.state !== 'ready') await oneEvent(card, 'zen-load');
    expect([...base(card).classList]).to.include.members(['theme-contrast', 'layout-compact']);
    expect(getComputedStyle(card.shadowRoot!.querySelector('.card')!).borderTopWidth).to.equal('2px');
    expect(getComputedStyle(card.shadowRoot!.querySelector('.card')!).flexDirection).to.equal('row');
  });

  it('change without a load', async () => {
    const card = await fixture<ZenArticleCard>(
      html`<zen-article-card theme="plain" .article=${article(1)}></zen-article-card>`,
    );
    if (card.state !== 'ready') await oneEvent(card, 'zen-load');
    card.theme = 'editorial';
    await card.updateComplete;
    expect([...base(card).classList]).to.deep.equal(['base', 'theme-editorial']);
  });

  it('that nobody knows look as usual', async () => {
    const card = await fixture<ZenArticleCard>(
      html`<zen-article-card theme="x y" .article=${article(1)}></zen-article-card>`,
    );
    if (card.state !== 'ready') await oneEvent(card, 'zen-load');
    expect(base(card).className.trim()).to.equal('base');
  });

  it('give a carousel buttons that scroll the list', async () => {
    const list = await fixture<ZenRelatedPosts>(
      html`<zen-related-posts
        layout="carousel"
        style="inline-size: 400px"
        .articles=${articles(6)}
      ></zen-related-posts>`,
    );
    if (list.state !== 'ready') await oneEvent(list, 'zen-load');
    const scroller = list.shadowRoot!.querySelector<HTMLElement>('.list')!;
    scroller.style.scrollBehavior = 'auto';
    const [previous, next] = list.shadowRoot!.querySelectorAll('button');
    expect([previous!.ariaLabel, next!.ariaLabel]).to.deep.equal(['Previous', 'Next']);
    // Nobody clicks before it is drawn.
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    next!.click();
    expect(scroller.scrollLeft).to.be.greaterThan(100);
    await new Promise(requestAnimationFrame);
    previous!.click();
    await new Promise(requestAnimationFrame);
    expect(scroller.scrollLeft).to.equal(0);
  });
});

describe('a box that can be closed', () => {
  const box = async () => {
    const cta = await fixture<ZenCta>(
      html`<zen-cta heading="Hire us" href="https://zen.example/" dismissible></zen-cta>`,
    );
    if (cta.state !== 'ready') await oneEvent(cta, 'zen-load');
    return cta;
  };
  const button = (cta: Element) => cta.shadowRoot!.querySelector('button');

  it('stays when the page says so, and is gone for this page when it does not', async () => {
    const cta = await box();
    cta.addEventListener('zen-dismiss', (event) => event.preventDefault(), { once: true });
    button(cta)!.click();
    await cta.updateComplete;
    expect(button(cta)).not.to.equal(null);
    button(cta)!.click();
    await cta.updateComplete;
    expect(cta.getBoundingClientRect().height).to.equal(0);
    expect((await box()).getBoundingClientRect().height).to.equal(0);
  });
});
